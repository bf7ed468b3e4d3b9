import { DOLLAR } from './characters.js'
import { advance, type Cursor, endOf, fail, spanFrom, startOf, take } from './cursor.js'
import { decodeEscaped, decodeVerbatim } from './decode-string.js'
import type { Expression, StringExpression, StringText } from './expression.js'
import { parseExpression } from './parse-expression.js'
import { runLength } from './scan-string.js'

/** How long the marks of a string are. */
interface Marks {
  readonly isMultiLine: boolean
  readonly open: number
  readonly close: number
  /** What opens an expression. */
  readonly hole: number
}

/** Reads the string at the current token, which has to be one. */
export function parseString(cursor: Cursor): StringExpression {
  const start = startOf(cursor)
  const marks = marksAt(cursor.text, start)
  const parts: (StringText | Expression)[] = []
  let isLast = takePiece(cursor, marks, marks.open, parts)
  while (!isLast) {
    take(cursor, 'newline')
    parts.push(parseExpression(cursor))
    take(cursor, 'newline')
    if (cursor.kind !== 'stringMiddle' && cursor.kind !== 'stringEnd') {
      fail(cursor, '`}` is expected')
      break
    }
    isLast = takePiece(cursor, marks, 1, parts)
  }
  return { kind: 'string', parts, span: spanFrom(cursor, start) }
}

/** Reads a string where nothing else makes sense; null and panic if there is none. */
export function expectString(cursor: Cursor, what: string): StringExpression | null {
  if (cursor.kind === 'string' || cursor.kind === 'stringStart') return parseString(cursor)
  fail(cursor, `${what} is expected`)
  return null
}

function marksAt(text: string, start: number): Marks {
  const dollars = runLength(text, start, DOLLAR)
  const isMultiLine = text.startsWith("'''", start + dollars)
  return isMultiLine
    ? { isMultiLine, open: dollars + 3, close: 3, hole: dollars + 1 }
    : { isMultiLine, open: 1, close: 1, hole: 2 }
}

/** Takes one token of a string, and says whether it is the last one. */
function takePiece(cursor: Cursor, marks: Marks, open: number, parts: (StringText | Expression)[]): boolean {
  const isFirst = cursor.kind === 'string' || cursor.kind === 'stringStart'
  const isLast = cursor.kind === 'string' || cursor.kind === 'stringEnd'
  const start = startOf(cursor) + open
  const end = endOf(cursor) - (isLast ? marks.close : marks.hole)
  if (marks.isMultiLine) decodeVerbatim(cursor.text, start, end, isFirst, parts)
  else decodeEscaped(cursor.text, start, end, parts, cursor.problems)
  advance(cursor)
  return isLast
}
