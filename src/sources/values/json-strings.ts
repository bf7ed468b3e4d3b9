import { createSlicer } from './string-slice.js'
import { EMPTY_STRING, type Origin, type Segment, type StringValue } from './string-value.js'

const LINE_SEPARATOR = '\u2028'
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/**
 * Replaces line breaks inside strings, which the deployment tools accept and JSON forbids, by a character that JSON
 * allows there: the offsets stay true.
 */
export function maskLineBreaks(json: string): string {
  const parts: string[] = []
  let copied = 0
  let at = 0
  while (at < json.length) {
    const end = endOfToken(json, at)
    if (json[at] === '"') {
      const token = json.slice(at, end)
      if (/[\n\r]/.test(token)) {
        parts.push(json.slice(copied, at), token.replace(/[\n\r]/g, LINE_SEPARATOR))
        copied = end
      }
    }
    at = end
  }
  return parts.length === 0 ? json : parts.join('') + json.slice(copied)
}

/** The end of the string or comment that starts here, or of the stretch before the next one. */
function endOfToken(json: string, start: number): number {
  if (json[start] === '"') return endOfString(json, start)
  if (json.startsWith('//', start)) return endOfSearch(json, /[\n\r]/g, start)
  if (json.startsWith('/*', start)) return endOfSearch(json, /\*\//g, start + 2)
  return Math.max(start + 1, endOfSearch(json, /(?=["/])/g, start + 1))
}

function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === '\\') at++
    else if (json[at] === '"') return at + 1
  }
  return json.length
}

function endOfSearch(json: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from
  return pattern.test(json) ? pattern.lastIndex : json.length
}

/** Decodes the strings of a JSON text, in the order in which they stand in it. */
export function createStringDecoder(text: StringValue, json: string): (offset: number, length: number) => StringValue {
  const slice = createSlicer(text)
  let nextEscape = json.indexOf('\\')
  return (offset, length) => {
    const isClosed = length > 1 && json[offset + length - 1] === '"'
    const end = offset + length - (isClosed ? 1 : 0)
    const segments: Segment[] = []
    let at = offset + 1
    while (at < end) {
      if (nextEscape !== -1 && nextEscape < at) nextEscape = json.indexOf('\\', at)
      const stop = nextEscape === -1 ? end : Math.min(nextEscape, end)
      if (stop > at) segments.push(...slice(at, stop))
      if (stop === end) break
      const { character, size } = decodeEscape(json, stop)
      segments.push({ kind: 'text', text: character, origin: spanOf(slice(stop, stop + size)) })
      at = stop + size
    }
    return segments.length === 0 ? EMPTY_STRING : { kind: 'string', segments }
  }
}

function decodeEscape(json: string, at: number): { character: string; size: number } {
  const letter = json[at + 1] ?? ''
  const digits = json.slice(at + 2, at + 6)
  if (letter === 'u' && /^[\da-f]{4}$/i.test(digits)) {
    return { character: String.fromCharCode(Number.parseInt(digits, 16)), size: 6 }
  }
  return { character: ESCAPES[letter] ?? letter, size: 2 }
}

/** The place of an escape sequence: all of it stands for one character. */
function spanOf(segments: readonly Segment[]): Origin | null {
  const first = segments[0]?.origin
  const last = segments.at(-1)?.origin
  if (!first || !last) return null
  return { source: first.source, start: first.start, end: last.source === first.source ? last.end : first.end }
}
