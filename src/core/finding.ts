import type { AssumptionId } from './assumption.js'
import type { Location } from './location.js'

/** SARIF's words; `error` blocks a merge by default. */
export type Severity = 'error' | 'warning' | 'note'

/** Another place that explains a finding. */
export interface RelatedPlace {
  readonly location: Location
  readonly message: string
}

/** What a finding reaches: how many operations, and the ids of a few of them as `api/operation`. */
export interface Affected {
  readonly operations: number
  readonly examples: readonly string[]
}

/** A located, sortable, printable report of one root cause. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** Whether the compared base already had it; null without a comparison. */
  readonly state: 'new' | 'existing' | null
  /** Where the mend has to be made. */
  readonly location: Location
  /** One sentence in the present tense that names the value and the place. */
  readonly message: string
  /** The mend, as an imperative. */
  readonly help: string
  /** The scope in the words of the report, such as `api/orders`. */
  readonly scope: string
  readonly service: string
  /** Empty: it holds in every environment. */
  readonly environments: readonly string[]
  readonly related: readonly RelatedPlace[]
  readonly affected: Affected
  /** The named assumption that the finding leans on. */
  readonly assumption: AssumptionId | null
  /** Stable across line moves. */
  readonly fingerprint: string
}
