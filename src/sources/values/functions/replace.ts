import { createSlicer } from '../string-slice.js'
import { joinSegments, knownText, type Origin, type Segment, type StringValue } from '../string-value.js'
import { textSegments } from '../to-text.js'
import { NULL } from '../value.js'
import { fail, otherwise, type ValueFunction } from './call.js'

/**
 * Replaces every occurrence, case-sensitively and from left to right. A replacement that is not known leaves a hole at
 * each occurrence; in a text with holes the known pieces between them are searched.
 */
export const replaceText: ValueFunction = (call, text = NULL, search = NULL, replacement = NULL) => {
  const wanted = search.kind === 'string' ? knownText(search) : null
  const canReplace = replacement.kind === 'string' || replacement.kind === 'unknown'
  if (text.kind !== 'string' || wanted === null || !canReplace) {
    return otherwise(call, [text, search, replacement], 'three strings')
  }
  if (wanted === '') return fail(call, 'the text to replace is empty')
  const replaced = joinSegments(
    piecesBetweenHoles(text).flatMap((piece) => replaceIn(piece, wanted, textSegments(replacement)))
  )
  return replaced ?? fail(call, 'the text becomes too long')
}

/** Holes stand alone; neighbouring pieces of text are searched as one, wherever they come from. */
function piecesBetweenHoles({ segments }: StringValue): readonly (readonly Segment[])[] {
  const pieces: Segment[][] = []
  for (const segment of segments) {
    const last = pieces.at(-1)
    if (segment.kind === 'hole' || last === undefined || last[0]?.kind === 'hole') pieces.push([segment])
    else last.push(segment)
  }
  return pieces
}

function replaceIn(
  piece: readonly Segment[],
  wanted: string,
  replacement: readonly Segment[]
): readonly (readonly Segment[])[] {
  const value: StringValue = { kind: 'string', segments: piece }
  const text = knownText(value)
  if (text === null) return [piece]
  const slice = createSlicer(value)
  const parts: (readonly Segment[])[] = []
  let copied = 0
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, copied)) {
    parts.push(slice(copied, at))
    const replaced = slice(at, at + wanted.length)[0]?.origin ?? null
    parts.push(replacement.map((segment) => placeAt(segment, replaced)))
    copied = at + wanted.length
  }
  parts.push(slice(copied, text.length))
  return parts
}

/** A replacement that stands in no file is found where the placeholder stands. */
function placeAt(segment: Segment, origin: Origin | null): Segment {
  return segment.origin === null && origin !== null ? { ...segment, origin } : segment
}
