import type { Span } from '../core/location.js'

/** The line end that a text uses around an offset: the one behind it, else the first of the text. */
export function lineEndAt(text: string, offset: number): string {
  const found = matchFrom(/\r\n|\n|\r/g, text, offset) ?? matchFrom(/\r\n|\n|\r/g, text, 0)
  return found ?? '\n'
}

function matchFrom(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0]
}

/** The blanks in front of an offset, if nothing else stands before it on its line; else null. */
export function indentationAt(text: string, offset: number): string | null {
  let start = offset
  while (start > 0 && isLineBlank(text[start - 1])) start--
  return start === 0 || isLineEnd(text[start - 1]) ? text.slice(start, offset) : null
}

/** The offset at which the line of an offset ends, if nothing but blanks and comments stands between; else null. */
export function restOfLine(text: string, offset: number): number | null {
  let at = offset
  for (;;) {
    while (isLineBlank(text[at])) at++
    if (at === text.length || isLineEnd(text[at])) return at
    if (!text.startsWith('<!--', at)) return null
    const end = text.indexOf('-->', at + 4)
    if (end < 0 || /[\r\n]/.test(text.slice(at, end))) return null
    at = end + 3
  }
}

/** The whole lines of a span, with the line end behind them; null if something else stands on them. */
export function wholeLines(text: string, { start, end }: Span): Span | null {
  const indentation = indentationAt(text, start)
  let last = end
  while (isLineBlank(text[last])) last++
  if (indentation === null || (last < text.length && !isLineEnd(text[last]))) return null
  const lineEnd = text.startsWith('\r\n', last) ? 2 : last === text.length ? 0 : 1
  return { start: start - indentation.length, end: last + lineEnd }
}

function isLineBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}
