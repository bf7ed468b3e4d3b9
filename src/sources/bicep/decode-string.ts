import { BACKSLASH, CARRIAGE_RETURN, LINE_FEED, OPEN_BRACE } from './characters.js'
import type { StringExpression, StringText } from './expression.js'
import type { BicepProblem } from './syntax.js'

/** @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['\\', '\\'],
  ["'", "'"],
  ['$', '$']
])

type Parts = StringExpression['parts'][number][]

/** Adds the characters of a multi-line string: as they are, without the line break right after the opening quotes. */
export function decodeVerbatim(text: string, start: number, end: number, isFirst: boolean, parts: Parts): void {
  let from = start
  if (isFirst && from < end && text.charCodeAt(from) === CARRIAGE_RETURN) from += 1
  if (isFirst && from < end && text.charCodeAt(from) === LINE_FEED) from += 1
  if (from < end) parts.push(textPart(text.slice(from, end), from, end))
}

/** Adds the characters of a string of one line, each escape on its own. */
export function decodeEscaped(text: string, start: number, end: number, parts: Parts, problems: BicepProblem[]): void {
  let from = start
  for (let position = start; position < end; position += 1) {
    if (text.charCodeAt(position) !== BACKSLASH) continue
    if (from < position) parts.push(textPart(text.slice(from, position), from, position))
    const sequence = readEscape(text, position, end)
    if (!sequence.isKnown) problems.push(unknownEscape(sequence.part))
    parts.push(sequence.part)
    from = sequence.part.span.end
    position = from - 1
  }
  if (from < end) parts.push(textPart(text.slice(from, end), from, end))
}

function textPart(text: string, start: number, end: number): StringText {
  return { kind: 'text', text, span: { start, end } }
}

/** Reads what a backslash begins; what is no escape stays as it is written. */
function readEscape(text: string, start: number, end: number): { part: StringText; isKnown: boolean } {
  const letter = text.charAt(start + 1)
  const character = ESCAPES.get(letter)
  if (character !== undefined) return { part: textPart(character, start, start + 2), isKnown: true }
  const codePoint = letter === 'u' ? readCodePoint(text, start + 2, end) : null
  if (codePoint) return { part: textPart(codePoint.text, start, codePoint.end), isKnown: true }
  return { part: textPart(text.slice(start, start + 2), start, start + 2), isKnown: false }
}

/** Reads `{hex}`. */
function readCodePoint(text: string, start: number, end: number): { text: string; end: number } | null {
  if (text.charCodeAt(start) !== OPEN_BRACE) return null
  let digits = start + 1
  let value = 0
  while (digits < end && /[0-9a-f]/i.test(text.charAt(digits))) {
    value = Math.min(value * 16 + Number.parseInt(text.charAt(digits), 16), 0x110000)
    digits += 1
  }
  if (digits === start + 1 || text.charAt(digits) !== '}' || value > 0x10ffff) return null
  return { text: String.fromCodePoint(value), end: digits + 1 }
}

function unknownEscape({ text, span }: StringText): BicepProblem {
  const known = "`\\n`, `\\r`, `\\t`, `\\\\`, `\\'`, `\\$` or `\\u{hex}`"
  return { span, message: `An escape is expected to be ${known}, not \`${text}\`` }
}
