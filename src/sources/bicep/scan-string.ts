import { BACKSLASH, DOLLAR, isLineBreak, OPEN_BRACE, QUOTE } from './characters.js'

/** Where a piece of a string ends, and what ends it. */
export interface StringPiece {
  readonly end: number
  readonly endedBy: 'quote' | 'hole' | 'nothing'
}

/** Scans `'…'` from just after its quote, or just after the `}` of an expression in it. */
export function scanSingleLine(text: string, from: number): StringPiece {
  let position = from
  while (position < text.length) {
    const code = text.charCodeAt(position)
    if (isLineBreak(code)) break
    position += 1
    if (code === QUOTE) return { end: position, endedBy: 'quote' }
    if (code === DOLLAR && text.charCodeAt(position) === OPEN_BRACE) return { end: position + 1, endedBy: 'hole' }
    if (code === BACKSLASH && position < text.length && !isLineBreak(text.charCodeAt(position))) position += 1
  }
  return { end: position, endedBy: 'nothing' }
}

/**
 * Scans `'''…'''` from just after its quotes. An expression needs as many `$` as stand before the opening quotes, none of
 * them meaning that there are no expressions. Of a longer run of quotes the last three close the string.
 */
export function scanMultiLine(text: string, from: number, dollars: number): StringPiece {
  let position = from
  while (position < text.length) {
    const code = text.charCodeAt(position)
    const run = code === QUOTE || code === DOLLAR ? runLength(text, position, code) : 1
    position += run
    if (code === QUOTE && run >= 3) return { end: position, endedBy: 'quote' }
    if (code === DOLLAR && dollars > 0 && run >= dollars && text.charCodeAt(position) === OPEN_BRACE) {
      return { end: position + 1, endedBy: 'hole' }
    }
  }
  return { end: position, endedBy: 'nothing' }
}

/** How many times a character stands in a row. */
export function runLength(text: string, from: number, code: number): number {
  let position = from
  while (text.charCodeAt(position) === code) position += 1
  return position - from
}
