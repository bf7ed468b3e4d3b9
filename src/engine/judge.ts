import type { Finding } from '../core/finding.js'
import type { Problem } from '../core/problem.js'
import type { ServiceModel } from '../model/service-model.js'
import { type Basis, compare, withStates } from './compare.js'
import type { FailOn } from './configuration/configuration.js'
import { clientRows, reachRows } from './environment-rows.js'
import type { Comparison, GateResult, ServiceSummary } from './gate-result.js'
import { NO_ENVIRONMENT } from './judged-environments.js'
import { byImportance, byPlace, byText, reaches } from './order.js'
import { withHidden } from './out-of-sight.js'
import type { Settings } from './settings.js'
import type { Understanding } from './understand.js'

/**
 * The verdict: findings at or above the threshold fail, in a comparison only the new ones if it is a gate for those, and a widening that the
 * configuration refuses; an incomplete run is never green.
 */
export function judge(head: Understanding, settings: Settings, basis: Basis | null = null): GateResult {
  let rows: GateResult['reach'] | undefined
  const findings = (basis ? withStates(head, basis) : head.findings).toSorted(byImportance)
  const problems = withHidden(head, basis?.base ?? null).toSorted(
    (one, other) => byPlace(one.location, other.location) || byText(one.message, other.message)
  )
  const comparison = basis && compare(head, basis, settings.configuration)
  return {
    result: verdict(findings, problems, settings.failOn, comparison),
    failOn: settings.failOn,
    findings,
    ignored: head.ignored.toSorted((one, other) => byImportance(one.finding, other.finding)),
    services: head.analyses.map(({ service }, index) => summarise(service, head.environments[index]?.names ?? [])),
    get reach() {
      // Only some reporters show it, and it has a row for each operation and context.
      rows ??= reachRows(head.environments)
      return rows
    },
    contract: clientRows(head.environments),
    coverage: {
      policyDocuments: head.analyses.reduce((count, { service }) => count + policies(service), 0),
      loose: head.analyses.reduce((count, { service }) => count + looseDocuments(service), 0),
      problems
    },
    comparison
  }
}

function verdict(
  findings: readonly Finding[],
  problems: readonly Problem[],
  failOn: FailOn,
  comparison: Comparison | null
): GateResult['result'] {
  const judged = judgedFindings({ findings, comparison })
  if (failOn !== 'never' && judged.some(({ severity }) => reaches(severity, failOn))) return 'fail'
  if (failOn !== 'never' && comparison?.changes.some(({ isRefused }) => isRefused)) return 'fail'
  return problems.some(({ incomplete }) => incomplete) ? 'incomplete' : 'pass'
}

/** The findings that decide: in a gate for what is new, those that the base does not have. */
export function judgedFindings({
  findings,
  comparison
}: Pick<GateResult, 'findings' | 'comparison'>): readonly Finding[] {
  return comparison?.gate === 'new' ? findings.filter(({ state }) => state === 'new') : findings
}

function policies(service: ServiceModel): number {
  return service.documents.length + service.fragments.length
}

function looseDocuments(service: ServiceModel): number {
  return service.documents.filter(({ scope }) => scope.kind === 'unknown').length
}

function summarise(service: ServiceModel, environments: readonly string[]): ServiceSummary {
  return {
    name: service.name,
    layouts: service.layouts,
    apis: service.apis.filter(({ current }) => current).length,
    operations: service.operations.length,
    products: service.products.length,
    documents: service.documents.length,
    fragments: service.fragments.length,
    environments: environments.every((name) => name === NO_ENVIRONMENT) ? [] : environments
  }
}
