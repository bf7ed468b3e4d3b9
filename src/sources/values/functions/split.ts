import { createSlicer } from '../string-slice.js'
import { knownText, type Segment, type StringValue } from '../string-value.js'
import { arrayValue, NULL } from '../value.js'
import { otherwise, type ValueFunction } from './call.js'

/** Splits at one delimiter or at any of several; empty pieces are kept. */
export const splitText: ValueFunction = (call, text = NULL, delimiter = NULL) => {
  const delimiters = (delimiter.kind === 'array' ? delimiter.items : [delimiter]).map((item) =>
    item.kind === 'string' ? knownText(item) : null
  )
  const known = delimiters.filter((item) => item !== null)
  if (text.kind !== 'string' || known.length < delimiters.length) {
    return otherwise(
      call,
      [text, ...(delimiter.kind === 'array' ? delimiter.items : [delimiter])],
      'a string and delimiters'
    )
  }
  // A name that is not known yet contains no slash: the segments of a resource id can be told apart.
  const canSplit = text.segments.every(
    (segment) => segment.kind === 'text' || (segment.singleName && known.join() === '/')
  )
  return canSplit ? arrayValue(splitAt(text, known)) : otherwise(call, [text, delimiter], 'a string and delimiters')
}

/** The pieces of a string between delimiters in its known text; a hole belongs to one piece. */
export function splitAt(value: StringValue, delimiters: readonly string[]): readonly StringValue[] {
  const wanted = delimiters.filter((delimiter) => delimiter !== '')
  const pieces: Segment[][] = [[]]
  let run: Segment[] = []
  const flush = (): void => {
    const [first = [], ...others] = splitRun({ kind: 'string', segments: run }, wanted)
    pieces.at(-1)?.push(...first)
    pieces.push(...others.map((segments) => [...segments]))
    run = []
  }
  for (const segment of value.segments) {
    if (segment.kind === 'text') run.push(segment)
    else {
      flush()
      pieces.at(-1)?.push(segment)
    }
  }
  flush()
  return pieces.map((segments) => ({ kind: 'string', segments }))
}

function splitRun(run: StringValue, delimiters: readonly string[]): readonly (readonly Segment[])[] {
  const text = knownText(run) ?? ''
  const slice = createSlicer(run)
  const pieces: (readonly Segment[])[] = []
  let start = 0
  let at = 0
  const next = delimiters.map((delimiter) => text.indexOf(delimiter))
  for (;;) {
    for (const [index, delimiter] of delimiters.entries()) {
      if (next[index] !== -1 && next[index]! < at) next[index] = text.indexOf(delimiter, at)
    }
    const found = next.reduce(
      (best, offset, index) => (offset !== -1 && (best === -1 || offset < next[best]!) ? index : best),
      -1
    )
    if (found === -1) break
    pieces.push(slice(start, next[found]!))
    start = next[found]! + delimiters[found]!.length
    at = start
  }
  pieces.push(slice(start, text.length))
  return pieces
}
