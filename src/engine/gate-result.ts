import type { Finding } from '../core/finding.js'
import type { Problem } from '../core/problem.js'
import type { ContractRow } from '../cors/contract-row.js'
import type { ReachRow } from '../cors/reach-row.js'
import type { Layout } from '../model/declaration.js'
import type { Baseline, Gate } from './baseline.js'
import type { FailOn } from './configuration/configuration.js'
import type { ReachChange } from './reach-change.js'

export interface ServiceSummary {
  readonly name: string
  readonly layouts: readonly Layout[]
  readonly apis: number
  readonly operations: number
  readonly products: number
  readonly documents: number
  readonly fragments: number
  /** The environments that were judged; empty if there is none but the repository as it is. */
  readonly environments: readonly string[]
}

/** What was read, and what was not. */
export interface Coverage {
  readonly policyDocuments: number
  /** How many of them have no known scope, so that each is judged alone; left out: none. */
  readonly loose?: number
  readonly problems: readonly Problem[]
}

/** A finding that somebody accepted, with the reason they gave. */
export interface IgnoredFinding {
  readonly finding: Finding
  readonly reason: string
}

/** How the head differs from the base. */
export interface Comparison {
  readonly gate: Gate
  readonly baseline: Baseline
  readonly changes: readonly ReachChange[]
  /** The findings of the base that the head does not have any more; they have no state. */
  readonly mended: readonly Finding[]
  /** The services of the base of which the head has no trace any more. */
  readonly gone: readonly string[]
}

/** All that reporters know: everything below is plain data, sorted, and free of clocks and environments. */
export interface GateResult {
  readonly result: 'pass' | 'fail' | 'incomplete'
  readonly failOn: FailOn
  /** Worst first, then by place. */
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
  readonly services: readonly ServiceSummary[]
  readonly reach: readonly ReachRow[]
  /** What the declared clients can do; empty without any. */
  readonly contract: readonly ContractRow[]
  readonly coverage: Coverage
  /** Null: nobody asked for one. */
  readonly comparison: Comparison | null
}
