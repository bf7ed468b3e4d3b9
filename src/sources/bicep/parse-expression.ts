import { advance, type Cursor, enter, expect, grow, leave, peekPastNewline, spanFrom, startOf, take } from './cursor.js'
import type { BinaryOperator, Expression } from './expression.js'
import { parsePostfix } from './parse-postfix.js'

/** @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/operators#operator-precedence-and-associativity */
const PRECEDENCE: ReadonlyMap<string, number> = new Map<BinaryOperator, number>([
  ['??', 1],
  ['||', 2],
  ['&&', 3],
  ['==', 4],
  ['!=', 4],
  ['=~', 4],
  ['!~', 4],
  ['<', 5],
  ['<=', 5],
  ['>', 5],
  ['>=', 5],
  ['+', 6],
  ['-', 6],
  ['*', 7],
  ['/', 7],
  ['%', 7]
])

/** Reads one expression. A line break ends it, except inside brackets and before the `?` and `:` of a condition. */
export function parseExpression(cursor: Cursor): Expression {
  const outerHeight = enter(cursor)
  const start = startOf(cursor)
  const condition = parseBinary(cursor, 0)
  const expression = peekPastNewline(cursor) === '?' ? parseTernary(cursor, start, condition) : condition
  leave(cursor, outerHeight)
  return expression
}

function parseTernary(cursor: Cursor, start: number, condition: Expression): Expression {
  take(cursor, 'newline')
  expect(cursor, '?')
  const whenTrue = parseExpression(cursor)
  if (peekPastNewline(cursor) === ':') take(cursor, 'newline')
  expect(cursor, ':')
  const whenFalse = parseExpression(cursor)
  return { kind: 'ternary', condition, whenTrue, whenFalse, span: spanFrom(cursor, start) }
}

/** Reads operators that bind more tightly than a level. All of them lean to the left. */
function parseBinary(cursor: Cursor, level: number): Expression {
  const start = startOf(cursor)
  let left = parseUnary(cursor)
  for (;;) {
    const precedence = PRECEDENCE.get(cursor.kind)
    if (precedence === undefined || precedence <= level) return left
    const operator = cursor.kind as BinaryOperator
    advance(cursor)
    const right = parseBinary(cursor, precedence)
    left = { kind: 'binary', operator, left, right, span: spanFrom(cursor, start) }
    grow(cursor)
  }
}

/** Bicep takes one unary operator, not several in a row. */
function parseUnary(cursor: Cursor): Expression {
  const start = startOf(cursor)
  const operator = cursor.kind
  if (operator !== '!' && operator !== '-') return parsePostfix(cursor)
  advance(cursor)
  const operand = parsePostfix(cursor)
  grow(cursor)
  return { kind: 'unary', operator, operand, span: spanFrom(cursor, start) }
}
