import type { Location, Span } from '../../core/location.js'
import type { SourceText } from '../../core/source-text.js'
import { isVerbatim, type Origin, type StringValue } from './string-value.js'

interface Piece {
  readonly start: number
  readonly end: number
  readonly origin: Origin | null
  readonly verbatim: boolean
}

/**
 * A string as a text that can be parsed: a hole reads `#{name}#`, a token that the deployment replaces. Places are those
 * of the text's pieces, in whichever file they stand; `fallback` is the place of a text that no file contains.
 */
export function toSourceText(value: StringValue, fallback: Location): SourceText {
  const { text, pieces } = render(value)
  return {
    path: mainPath(pieces) ?? fallback.path,
    text,
    locate: (span) => locate(pieces, span) ?? fallback
  }
}

/** The name of a hole as it stands in the text. */
export function holeToken(name: string): string {
  return `#{${name.replace(/[^\w.-]+/g, '-').slice(0, 80) || 'value'}}#`
}

function render(value: StringValue): { text: string; pieces: readonly Piece[] } {
  const texts: string[] = []
  const pieces: Piece[] = []
  let start = 0
  for (const segment of value.segments) {
    const text = segment.kind === 'text' ? segment.text : holeToken(segment.value.name)
    const end = start + text.length
    pieces.push({ start, end, origin: segment.origin, verbatim: segment.kind === 'text' && isVerbatim(segment) })
    texts.push(text)
    start = end
  }
  return { text: texts.join(''), pieces }
}

/** The file that holds most of the text. */
function mainPath(pieces: readonly Piece[]): string | null {
  const lengths = new Map<string, number>()
  for (const { start, end, origin } of pieces) {
    if (origin !== null) lengths.set(origin.source.path, (lengths.get(origin.source.path) ?? 0) + end - start)
  }
  let main: string | null = null
  for (const [path, length] of lengths) if (main === null || length > (lengths.get(main) ?? 0)) main = path
  return main
}

/** From the first character of the span that stands in a file to the last one in the same file. */
function locate(pieces: readonly Piece[], span: Span): Location | null {
  const first = pieceAt(pieces, span.start)
  let index = first
  while (index < pieces.length && pieces[index]!.origin === null && pieces[index]!.start < span.end) index++
  const piece = pieces[index]
  if (piece === undefined || piece.origin === null || (piece.start >= span.end && index > first)) {
    return locateNear(pieces, first)
  }
  const { source } = piece.origin
  const start = placeIn(piece, span.start).start
  let last = Math.max(index, pieceAt(pieces, Math.max(span.start, span.end - 1)))
  while (pieces[last]!.origin?.source !== source) last--
  const end = placeIn(pieces[last]!, span.end).end
  return source.locate({ start, end: end < start ? placeIn(piece, span.end).end : end })
}

/** An expression made this text: its neighbour in a file stands for it. */
function locateNear(pieces: readonly Piece[], index: number): Location | null {
  const before = pieces.slice(0, index).findLast(({ origin }) => origin !== null)?.origin
  if (before) return before.source.locate({ start: before.end, end: before.end })
  const after = pieces.slice(index).find(({ origin }) => origin !== null)?.origin
  return after ? after.source.locate({ start: after.start, end: after.start }) : null
}

function placeIn({ start, end, origin, verbatim }: Piece, offset: number): Span {
  if (origin === null) return { start: 0, end: 0 }
  if (!verbatim) return { start: origin.start, end: origin.end }
  const at = origin.start + Math.min(Math.max(offset, start), end) - start
  return { start: at, end: at }
}

/** The piece that contains the offset, or the last one. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return Math.max(0, low)
}
