import type { Finding } from '../core/finding.js'
import { groupBy } from '../core/group-by.js'
import type { Baseline, Gate } from './baseline.js'
import type { Configuration } from './configuration/configuration.js'
import { environmentChanges } from './environment-changes.js'
import type { Comparison } from './gate-result.js'
import { reaches } from './order.js'
import type { Understanding } from './understand.js'
import { isRefused } from './widening.js'

/** What a run is compared with. */
export interface Basis {
  readonly gate: Gate
  readonly baseline: Baseline
  /** Null where the baseline is none. */
  readonly base: Understanding | null
}

/**
 * Findings are equal where their fingerprints are; one that has become worse is new. Without a base nothing is known to be old, so everything
 * counts as new where that matters.
 */
export function withStates(head: Understanding, { base, gate }: Basis): readonly Finding[] {
  if (base === null)
    return gate === 'new' ? head.findings.map((finding) => ({ ...finding, state: 'new' })) : head.findings
  const known = groupBy(everyFinding(base), ({ fingerprint }) => fingerprint)
  const names = new Map(head.environments.map((own) => [own.service, own.names]))
  return head.findings.map((finding) => {
    const before = (known.get(finding.fingerprint) ?? []).filter(({ severity }) => reaches(severity, finding.severity))
    const holding = finding.environments.length > 0 ? finding.environments : (names.get(finding.service) ?? [])
    return { ...finding, state: heldIn(before, holding) ? 'existing' : 'new' }
  })
}

/** @param configuration decides which changes are refused */
export function compare(
  head: Understanding,
  { base, gate, baseline }: Basis,
  configuration: Configuration
): Comparison {
  if (base === null) return { gate, baseline, changes: [], mended: [], gone: [] }
  const services = new Set(head.environments.map(({ service }) => service))
  const left = new Set(everyFinding(head).map(({ fingerprint }) => fingerprint))
  return {
    gate,
    baseline,
    changes: environmentChanges(base.environments, head.environments).map((change) => ({
      ...change,
      isRefused: isRefused(change, configuration)
    })),
    mended: base.findings.filter(({ fingerprint }) => !left.has(fingerprint)),
    gone: base.environments.map(({ service }) => service).filter((name) => !services.has(name))
  }
}

/** A finding that one more environment gets is new there. */
function heldIn(before: readonly Finding[], environments: readonly string[]): boolean {
  if (before.some((finding) => finding.environments.length === 0)) return true
  const held = new Set(before.flatMap((finding) => finding.environments))
  return before.length > 0 && environments.every((name) => held.has(name))
}

/** An accepted finding is there as well: who takes the ignore away did not make it. */
function everyFinding({ findings, ignored }: Understanding): readonly Finding[] {
  return [...findings, ...ignored.map(({ finding }) => finding)]
}
