import type { Location } from './location.js'

/** A fact that a lower layer met and stored; a rule or the coverage may turn it into something the user sees. */
export interface Problem {
  readonly location: Location
  /** One sentence that says what was expected, without a trailing full stop. */
  readonly message: string
}
