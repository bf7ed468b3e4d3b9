import type { RelatedPlace } from '../core/finding.js'
import type { Location } from '../core/location.js'
import { encodeSegments, safeText, shorten } from './encode.js'
import { isWholeFile } from './place.js'

const MESSAGE_LIMIT = 2000

/** A text that a viewer shows: it sees no invisible characters, and no link that the tool did not make. */
export function sarifText(text: string): { readonly text: string } {
  // `[words](destination)` is a link even in a plain text message: SARIF 2.1.0, section 3.11.6.
  const shown = shorten(safeText(text.trim()), MESSAGE_LIMIT).replaceAll('](', '] (')
  return { text: shown === '' ? '(empty)' : shown }
}

/** Lines and columns count as ours do: from 1, in UTF-16 code units, the end column behind the last character. */
export function sarifLocation(location: Location): object {
  const { path, line, column, endLine, endColumn } = location
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeSegments(path), uriBaseId: '%SRCROOT%' },
      region: isWholeFile(location) ? { startLine: 1 } : { startLine: line, startColumn: column, endLine, endColumn }
    }
  }
}

export function relatedLocation({ location, message }: RelatedPlace, index: number): object {
  return { id: index + 1, ...sarifLocation(location), message: sarifText(message) }
}
