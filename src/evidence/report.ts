import type { AssumptionId } from '../core/assumption.js'
import type { Severity } from '../core/finding.js'
import type { Operation } from '../model/api.js'
import type { Mend } from './mend.js'
import type { Place, RelatedReport } from './place.js'

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
  /** The same as an edit of the text of `at`, where only one edit can be meant. */
  readonly mend?: Mend
  readonly related?: readonly RelatedReport[]
  /** The operations that the cause reaches. */
  readonly operations?: Iterable<Operation>
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
  /** The named assumption that the report leans on. */
  readonly assumption?: AssumptionId
}
