import type { Location } from '../../core/location.js'
import { UserError } from '../../core/user-error.js'
import { byPlace, byText } from '../order.js'

/** Something in the configuration that nobody can act on. */
export interface Fault {
  readonly at: Location
  /** One sentence in the present tense, without a full stop; it may end with a question. */
  readonly message: string
}

const LIMIT = 30

/** One error that lists every fault as `file:line:column: sentence`, in the order of their places. */
export function configurationError(faults: readonly Fault[]): UserError {
  const sorted = faults.toSorted((one, other) => byPlace(one.at, other.at) || byText(one.message, other.message))
  const lines = sorted
    .slice(0, LIMIT)
    .map(({ at, message }) => `${at.path}:${at.line}:${at.column}: ${message}${message.endsWith('?') ? '' : '.'}`)
  const rest = sorted.length - lines.length
  return new UserError([...lines, ...(rest > 0 ? [`and ${rest} more.`] : [])].join('\n'))
}
