import type { Location, Span } from '../../core/location.js'
import type { SourceText } from '../../core/source-text.js'

/** A piece of a text of the repository, not yet turned into lines and columns. */
export interface Place {
  readonly source: SourceText
  readonly span: Span
}

export function locationOf({ source, span }: Place): Location {
  return source.locate(span)
}
