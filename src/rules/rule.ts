import type { AssumptionId } from '../core/assumption.js'
import type { Severity } from '../core/finding.js'
import type { Client } from '../cors/client.js'
import type { ScopeChain } from '../effective/scope-chain.js'
import type { Place, RelatedReport } from '../evidence/place.js'
import type { Operation } from '../model/api.js'
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
  readonly fate:
    | { readonly kind: 'used' | 'unmatched' | 'unexplained' | 'not-judged' }
    | { readonly kind: 'expired'; readonly until: string }
    | { readonly kind: 'unknown-rule'; readonly nearest: string | null }
}

/** What a rule says about one root cause; the engine adds id, severity, fingerprint and order. */
export interface Report {
  /** Where the mend has to be made. */
  readonly at: Place
  /** One sentence in the present tense that names the value and the place. */
  readonly message: string
  /** What it is about besides the place, such as the name of a client: tells findings of one place apart, whatever their order. */
  readonly about?: string
  /** The mend, as an imperative. */
  readonly help: string
  readonly related?: readonly RelatedReport[]
  /** The operations that the cause reaches. */
  readonly operations?: Iterable<Operation>
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
  /** The named assumption that the report leans on. */
  readonly assumption?: AssumptionId
}

/** An opinion: one file, one id. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** One sentence: what is wrong when it fires. */
  readonly summary: string
  /** It judges what the other rules and their ignores came to, so it runs after them. */
  readonly judgesIgnores?: true
  check(analysis: Analysis): Iterable<Report>
}
