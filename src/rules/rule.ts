import type { Severity } from '../core/finding.js'
import type { Client } from '../cors/client.js'
import type { ScopeChain } from '../effective/scope-chain.js'
import type { Place } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import type { ServiceModel } from '../model/service-model.js'

/** What rules look at: one service and everything that its calls run. */
export interface Analysis {
  readonly service: ServiceModel
  readonly chains: readonly ScopeChain[]
  /** The declared clients of the service; empty without a contract. */
  readonly clients: readonly Client[]
  /** Whether any origin is intended for an API, by its id. */
  readonly isPublic: (apiId: string) => boolean
  /** What became of the ignores; empty until the rules that they name have run. */
  readonly ignores: readonly Ignore[]
  /** What a change asks the gate to overlook; absent without a comparison. */
  readonly weakenings?: readonly Weakening[]
}

/** A place where a change makes the gate demand less. */
export interface Weakening {
  readonly at: Place
  readonly message: string
}

/** A place where somebody accepts the findings of a rule. */
export interface Ignore {
  readonly at: Place
  /** As written; empty if the comment names none. */
  readonly rule: string
  /** The fingerprints of the findings that it is meant for. */
  readonly accepts?: readonly string[]
  readonly fate:
    | { readonly kind: 'used' | 'unmatched' | 'unexplained' | 'not-judged' }
    | { readonly kind: 'expired'; readonly until: string }
    | { readonly kind: 'unknown-rule'; readonly nearest: string | null }
}

/** An opinion: one file, one id. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** One sentence: what is wrong when it fires. */
  readonly summary: string
  /** For a mistake that somebody can use: what they gain, and how grave that is from 0.1 to 10, as CVSS counts. */
  readonly security?: { readonly score: number; readonly gain: string }
  /** It judges what the other rules and their ignores came to, so it runs after them. */
  readonly judgesIgnores?: true
  check(analysis: Analysis): Iterable<Report>
}
