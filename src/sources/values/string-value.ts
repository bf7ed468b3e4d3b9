import type { SourceText } from '../../core/source-text.js'
import { MAX_TEXT_LENGTH, MAX_TEXT_SEGMENTS } from './limits.js'
import type { UnknownValue } from './unknown.js'

/** A text in pieces: each knows where it comes from, and some are holes that the deployment fills. */
export interface StringValue {
  readonly kind: 'string'
  readonly segments: readonly Segment[]
}

export type Segment = TextSegment | HoleSegment

export interface TextSegment {
  readonly kind: 'text'
  /** Never empty. */
  readonly text: string
  /** Null for a text that an expression made. */
  readonly origin: Origin | null
}

export interface HoleSegment {
  readonly kind: 'hole'
  readonly value: UnknownValue
  /** Its value is one name: it contains no `/`. */
  readonly singleName: boolean
  readonly origin: Origin | null
}

/**
 * Where the characters of a segment stand. If there are as many as in the segment they stand for one another;
 * otherwise, as with an escape sequence, each character of the segment stands for all of them.
 */
export interface Origin {
  readonly source: SourceText
  readonly start: number
  readonly end: number
}

export const EMPTY_STRING: StringValue = { kind: 'string', segments: [] }

export function stringValue(text: string, origin: Origin | null = null): StringValue {
  return text === '' ? EMPTY_STRING : { kind: 'string', segments: [{ kind: 'text', text, origin }] }
}

/** The whole of a file or another text, each character at its place. */
export function verbatimString(source: SourceText): StringValue {
  return stringValue(source.text, { source, start: 0, end: source.text.length })
}

export function holeSegment(value: UnknownValue, origin: Origin | null = null, singleName = false): HoleSegment {
  return { kind: 'hole', value, singleName, origin }
}

/** The text of a string without holes; null if it has one. */
export function knownText(value: StringValue): string | null {
  let text = ''
  for (const segment of value.segments) {
    if (segment.kind === 'hole') return null
    text += segment.text
  }
  return text
}

export function hasHoles(value: StringValue): boolean {
  return value.segments.some(({ kind }) => kind === 'hole')
}

/** The text before the first hole, which is all of it if there is none. */
export function knownPrefix(value: StringValue): string {
  let text = ''
  for (const segment of value.segments) {
    if (segment.kind === 'hole') break
    text += segment.text
  }
  return text
}

/** The text after the last hole, which is all of it if there is none. */
export function knownSuffix(value: StringValue): string {
  const lastHole = value.segments.findLastIndex(({ kind }) => kind === 'hole')
  return value.segments
    .slice(lastHole + 1)
    .map((segment) => (segment.kind === 'text' ? segment.text : ''))
    .join('')
}

/** How many characters are known; the string may be longer only if it has holes. */
export function knownLength(value: StringValue): number {
  return value.segments.reduce((sum, segment) => sum + (segment.kind === 'text' ? segment.text.length : 0), 0)
}

/** Joins segments; null if the result is too long to be a policy, a name or a link. */
export function joinSegments(parts: Iterable<readonly Segment[]>): StringValue | null {
  const segments: Segment[] = []
  let length = 0
  for (const part of parts) {
    for (const segment of part) {
      if (segment.kind === 'text') {
        if (segment.text === '') continue
        length += segment.text.length
      }
      const last = segments.at(-1)
      const merged = last === undefined ? null : mergeSegments(last, segment)
      if (merged === null) segments.push(segment)
      else segments[segments.length - 1] = merged
      if (length > MAX_TEXT_LENGTH || segments.length > MAX_TEXT_SEGMENTS) return null
    }
  }
  return segments.length === 0 ? EMPTY_STRING : { kind: 'string', segments }
}

/** Neighbours in one file become one segment again; null if they are none. */
function mergeSegments(left: Segment, right: Segment): TextSegment | null {
  if (left.kind === 'hole' || right.kind === 'hole') return null
  if (left.origin === null && right.origin === null) return { kind: 'text', text: left.text + right.text, origin: null }
  if (left.origin === null || right.origin === null || left.origin.source !== right.origin.source) return null
  if (left.origin.end !== right.origin.start || !isVerbatim(left) || !isVerbatim(right)) return null
  return {
    kind: 'text',
    text: left.text + right.text,
    origin: { source: left.origin.source, start: left.origin.start, end: right.origin.end }
  }
}

/** Whether each character of the segment has its own place. */
export function isVerbatim({ text, origin }: TextSegment): boolean {
  return origin !== null && origin.end - origin.start === text.length
}
