/** Offsets into a text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place in a file of the repository. Lines and columns count from 1, in UTF-16 code units; the end is exclusive. */
export interface Location {
  /** Repository-relative, separated by `/` on every system. */
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}
