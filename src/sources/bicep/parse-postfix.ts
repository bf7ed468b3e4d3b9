import { type Cursor, expect, expectName, fail, grow, peekPastNewline, spanFrom, startOf, take } from './cursor.js'
import type { Expression } from './expression.js'
import { parseExpression } from './parse-expression.js'
import { parsePrimary } from './parse-primary.js'

/** Reads an operand and what follows it closely: `.x`, `.?x`, `.f()`, `[i]`, `[?i]`, `[^i]`, `::x` and `!`. */
export function parsePostfix(cursor: Cursor): Expression {
  const start = startOf(cursor)
  let base = parsePrimary(cursor)
  for (;;) {
    const next = parseLink(cursor, start, base)
    if (!next) return base
    base = next
    grow(cursor)
  }
}

function parseLink(cursor: Cursor, start: number, base: Expression): Expression | null {
  if (take(cursor, '.')) return parseMember(cursor, start, base)
  if (take(cursor, '[')) return parseIndex(cursor, start, base)
  if (take(cursor, '!')) return { kind: 'nonNull', operand: base, span: spanFrom(cursor, start) }
  if (!take(cursor, '::')) return null
  const name = expectName(cursor, 'The name of a nested resource')
  return { kind: 'nested', base, name, span: spanFrom(cursor, start) }
}

function parseMember(cursor: Cursor, start: number, base: Expression): Expression {
  const safe = take(cursor, '?')
  const name = expectName(cursor, 'The name of a property or function')
  if (safe || cursor.kind !== '(') return { kind: 'member', base, name, safe, span: spanFrom(cursor, start) }
  return { kind: 'call', base, name, arguments: parseArguments(cursor), span: spanFrom(cursor, start) }
}

function parseIndex(cursor: Cursor, start: number, base: Expression): Expression {
  const safe = take(cursor, '?')
  const fromEnd = take(cursor, '^')
  const index = parseExpression(cursor)
  expect(cursor, ']')
  return { kind: 'index', base, index, safe, fromEnd, span: spanFrom(cursor, start) }
}

/** Reads `(a, b)`. Lines may break after `(`, after commas and before `)`. */
export function parseArguments(cursor: Cursor): readonly Expression[] {
  const values: Expression[] = []
  expect(cursor, '(')
  take(cursor, 'newline')
  if (take(cursor, ')')) return values
  do {
    take(cursor, 'newline')
    values.push(parseExpression(cursor))
  } while (take(cursor, ','))
  closeParenthesis(cursor)
  return values
}

export function closeParenthesis(cursor: Cursor): void {
  if (peekPastNewline(cursor) === ')') take(cursor, 'newline')
  if (!take(cursor, ')')) fail(cursor, '`)` is expected')
}

/** Reads `(value)` and gives the value. */
export function parseParenthesized(cursor: Cursor): Expression {
  expect(cursor, '(')
  take(cursor, 'newline')
  const value = parseExpression(cursor)
  closeParenthesis(cursor)
  return value
}
