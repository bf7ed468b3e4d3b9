import type { Finding } from '../core/finding.js'
import type { ReachRow } from '../cors/reach-row.js'
import type { Baseline } from './baseline.js'
import { changeCauses } from './change-cause.js'
import type { Configuration } from './configuration/configuration.js'
import { reaches } from './order.js'
import { type ReachChange, reachChanges } from './reach-change.js'
import { reachTable } from './reach-table.js'
import type { Understanding } from './understand.js'
import { isRefused } from './widening.js'

/** `new` fails for what the base does not have, `all` for everything. */
export type Gate = 'new' | 'all'

/** What a run is compared with. */
export interface Basis {
  readonly gate: Gate
  readonly baseline: Baseline
  /** Null where the baseline is none. */
  readonly base: Understanding | null
}

/** How the head differs from the base. */
export interface Comparison {
  readonly gate: Gate
  readonly baseline: Baseline
  readonly changes: readonly ReachChange[]
  /** The findings of the base that the head does not have any more; they have no state. */
  readonly mended: readonly Finding[]
}

/**
 * Findings are equal where their fingerprints are; one that has become worse is new. Without a base nothing is known to be old, so everything
 * counts as new where that matters.
 */
export function withStates(head: Understanding, { base, gate }: Basis): readonly Finding[] {
  if (base === null)
    return gate === 'new' ? head.findings.map((finding) => ({ ...finding, state: 'new' })) : head.findings
  const known = new Map(everyFinding(base).map((finding) => [finding.fingerprint, finding.severity]))
  return head.findings.map((finding) => {
    const before = known.get(finding.fingerprint)
    return { ...finding, state: before !== undefined && reaches(before, finding.severity) ? 'existing' : 'new' }
  })
}

/** @param rows computes the reach table of the head */
export function compare(
  head: Understanding,
  { base, gate, baseline }: Basis,
  rows: () => readonly ReachRow[],
  configuration: Configuration
): Comparison {
  if (base === null) return { gate, baseline, changes: [], mended: [] }
  const left = new Set(everyFinding(head).map(({ fingerprint }) => fingerprint))
  return {
    gate,
    baseline,
    changes: reachChanges(reachTable(base), rows(), changeCauses(base.analyses, head.analyses)).map((change) => ({
      ...change,
      isRefused: isRefused(change, configuration)
    })),
    mended: base.findings.filter(({ fingerprint }) => !left.has(fingerprint))
  }
}

/** An accepted finding is there as well: who takes the ignore away did not make it. */
function everyFinding({ findings, ignored }: Understanding): readonly Finding[] {
  return [...findings, ...ignored.map(({ finding }) => finding)]
}
