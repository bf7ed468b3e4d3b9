import type { Finding } from '../core/finding.js'
import type { Problem } from '../core/problem.js'
import { contractRows } from '../cors/contract-rows.js'
import { reach } from '../cors/reach.js'
import type { ServiceModel } from '../model/service-model.js'
import type { FailOn, GateResult, ServiceSummary } from './gate-result.js'
import { byImportance, byPlace, byText, reaches } from './order.js'
import type { Settings } from './settings.js'
import type { Understanding } from './understand.js'

/** The verdict: findings at or above the threshold fail, and an incomplete run is never green. */
export function judge(understanding: Understanding, settings: Settings): GateResult {
  let rows: GateResult['reach'] | undefined
  const findings = understanding.findings.toSorted(byImportance)
  const problems = understanding.problems.toSorted(
    (one, other) => byPlace(one.location, other.location) || byText(one.message, other.message)
  )
  return {
    result: verdict(findings, problems, settings.failOn),
    failOn: settings.failOn,
    findings,
    ignored: understanding.ignored.toSorted((one, other) => byImportance(one.finding, other.finding)),
    services: understanding.analyses.map(({ service }) => summarise(service)),
    get reach() {
      // Only some reporters show it, and it has a row for each operation and context.
      rows ??= understanding.analyses.flatMap(({ service, chains }) => reach(service, chains))
      return rows
    },
    contract: understanding.analyses.flatMap(contractRows),
    coverage: {
      policyDocuments: understanding.analyses.reduce((count, { service }) => count + policies(service), 0),
      loose: understanding.analyses.reduce((count, { service }) => count + looseDocuments(service), 0),
      problems
    }
  }
}

function verdict(findings: readonly Finding[], problems: readonly Problem[], failOn: FailOn): GateResult['result'] {
  if (failOn !== 'never' && findings.some(({ severity }) => reaches(severity, failOn))) return 'fail'
  return problems.some(({ incomplete }) => incomplete) ? 'incomplete' : 'pass'
}

function policies(service: ServiceModel): number {
  return service.documents.length + service.fragments.length
}

function looseDocuments(service: ServiceModel): number {
  return service.documents.filter(({ scope }) => scope.kind === 'unknown').length
}

function summarise(service: ServiceModel): ServiceSummary {
  return {
    name: service.name,
    layouts: service.layouts,
    apis: service.apis.filter(({ current }) => current).length,
    operations: service.operations.length,
    products: service.products.length,
    documents: service.documents.length,
    fragments: service.fragments.length
  }
}
