import type { Finding, RelatedPlace } from '../core/finding.js'
import type { Problem } from '../core/problem.js'
import type { ReachRow } from '../cors/reach-row.js'
import type { GateResult } from '../engine/gate-result.js'
import type { ReachChange } from '../engine/reach-change.js'
import { jsonText } from './encode.js'

export interface JsonOptions {
  readonly toolVersion: string
}

/** The report for programs; its contract is `schemas/report.v1.json`. */
export function renderJson(result: GateResult, { toolVersion }: JsonOptions): string {
  const report = {
    version: 1,
    tool: { name: 'apim-cors-gate', version: toolVersion },
    result: result.result,
    findings: result.findings.map(flattenFinding),
    services: result.services,
    reach: result.reach.map(reachEntry),
    contract: result.contract,
    changes: (result.comparison?.changes ?? []).map(changeEntry),
    mended: (result.comparison?.mended ?? []).map(flattenFinding),
    gone: result.comparison?.gone ?? [],
    baseline: baselineEntry(result),
    ignored: result.ignored.map(({ finding, reason }) => ({ ...flattenFinding(finding), reason })),
    coverage: coverageEntry(result)
  }
  return jsonText(report, ['reach'])
}

function flattenFinding(finding: Finding): object {
  const { rule, severity, state, location, message, help, scope, service, environments } = finding
  const { related, affected, assumption, fingerprint } = finding
  return {
    rule,
    severity,
    state,
    ...location,
    message,
    help,
    scope,
    service,
    environments,
    related: related.map(relatedEntry),
    affected,
    assumption,
    fingerprint
  }
}

function relatedEntry({ location: { path, line, column }, message }: RelatedPlace): object {
  return { path, line, column, message }
}

function changeEntry({ cause, isRefused, ...change }: ReachChange): object {
  return { ...change, cause: cause && { path: cause.path, line: cause.line }, refused: isRefused }
}

/** Null: nobody asked for a comparison. */
function baselineEntry({ comparison }: GateResult): object | null {
  return comparison && { commit: null, reason: null, ...comparison.baseline }
}

/** Estates have a hundred thousand rows, so what nearly all of them would say alike is left out. */
function reachEntry({ decidedBy, unknown, credentialed, urlTemplate: _, ...row }: ReachRow): object {
  return {
    ...row,
    ...(!row.credentials && credentialed.length > 0 && { credentialed }),
    decidedBy: decidedBy && { path: decidedBy.path, line: decidedBy.line },
    unknown
  }
}

function coverageEntry({ coverage }: GateResult): object {
  return { policyDocuments: coverage.policyDocuments, ...problemLists(coverage.problems) }
}

/** What was not read, or not for certain, by kind. */
export function problemLists(problems: readonly Problem[]): object {
  const places = (kind: Problem['kind']): readonly object[] =>
    problems
      .filter((problem) => problem.kind === kind)
      .map(({ location: { path, line }, message }) => ({ path, line, message }))
  return {
    unreadable: places('unreadable'),
    unresolved: places('unresolved'),
    unreferenced: places('unreferenced'),
    skipped: places('skipped')
  }
}
