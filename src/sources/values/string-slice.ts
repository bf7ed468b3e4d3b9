import { isVerbatim, type Segment, type StringValue, type TextSegment } from './string-value.js'

/** The part of a segment between two offsets of its text. */
function sliceSegment(segment: TextSegment, start: number, end: number): TextSegment {
  if (start === 0 && end === segment.text.length) return segment
  const { text, origin } = segment
  return {
    kind: 'text',
    text: text.slice(start, end),
    origin:
      origin === null || !isVerbatim(segment)
        ? origin
        : { source: origin.source, start: origin.start + start, end: origin.start + end }
  }
}

/** Cuts a string without holes into slices; each slice must start at or after the start of the one before. */
export function createSlicer(value: StringValue): (start: number, end: number) => readonly Segment[] {
  const segments = value.segments
  let first = 0
  let firstStart = 0
  return (start, end) => {
    for (;;) {
      const segment = segments[first]
      if (segment === undefined || segment.kind === 'hole' || firstStart + segment.text.length > start) break
      firstStart += segment.text.length
      first++
    }
    const slice: Segment[] = []
    let at = firstStart
    for (let index = first; index < segments.length && at < end; index++) {
      const segment = segments[index]
      if (segment === undefined || segment.kind === 'hole') break
      const from = Math.max(0, start - at)
      const to = Math.min(segment.text.length, end - at)
      if (from < to) slice.push(sliceSegment(segment, from, to))
      at += segment.text.length
    }
    return slice
  }
}

/** The part of a string without holes between two offsets of its text. */
export function sliceString(value: StringValue, start: number, end: number): StringValue {
  return { kind: 'string', segments: createSlicer(value)(start, end) }
}
