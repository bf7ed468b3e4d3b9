import type { Location } from './location.js'

/**
 * A fact about the files that a lower layer met and stored: it went on, and the coverage tells the user.
 * - `unreadable`: the file is there and cannot be read or parsed.
 * - `unresolved`: it names something that is not in the repository.
 * - `unreferenced`: nothing loads it, so it is not live.
 * - `skipped`: left out on purpose, such as a symbolic link or a file above the size limit.
 */
export interface Problem {
  readonly kind: 'unreadable' | 'unresolved' | 'unreferenced' | 'skipped'
  readonly location: Location
  /** One sentence that says what is wrong and what to do, without a trailing full stop. */
  readonly message: string
  /** The run was cut short here: something that belongs to the verdict was not analysed. */
  readonly incomplete?: boolean
  /** It is left out because something else claims the same scope, and nothing says which of the two is deployed last. */
  readonly contested?: true
}

/** The location that stands for a whole file. */
export function wholeFile(path: string): Location {
  return { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
}
