import {
  advance,
  atWord,
  type Cursor,
  emptySpan,
  expect,
  expectName,
  fail,
  isWord,
  peek,
  peekPastNewline,
  spanFrom,
  startOf,
  take,
  tokenText
} from './cursor.js'
import type { Expression, Identifier } from './expression.js'
import { parseArray, parseFor, parseObject } from './parse-collection.js'
import { parseExpression } from './parse-expression.js'
import { closeParenthesis, parseArguments, parseParenthesized } from './parse-postfix.js'
import { parseString } from './parse-string.js'
import { beginsStatement } from './recover.js'
import type { TokenKind } from './token.js'

export function parsePrimary(cursor: Cursor): Expression {
  switch (cursor.kind) {
    case 'identifier':
      return parseWord(cursor)
    case 'string':
    case 'stringStart':
      return parseString(cursor)
    case 'integer':
      return parseInteger(cursor)
    case '{':
      return parseObject(cursor)
    case '[':
      return beginsFor(cursor) ? parseFor(cursor) : parseArray(cursor)
    case '(':
      return beginsLambda(cursor) ? parseLambda(cursor) : parseParenthesized(cursor)
    default:
      fail(cursor, 'A value is expected')
      return { kind: 'missing', span: emptySpan(cursor) }
  }
}

export function parseInteger(cursor: Cursor): Expression & { kind: 'integer' } {
  const start = startOf(cursor)
  const value = Number(tokenText(cursor))
  advance(cursor)
  return { kind: 'integer', value, span: spanFrom(cursor, start) }
}

/** Reads what begins with a word: `true`, `f(x)`, `x => body` or `x`. */
function parseWord(cursor: Cursor): Expression {
  const start = startOf(cursor)
  if (peek(cursor, 1) === '=>') return parseLambda(cursor)
  const literal = takeLiteral(cursor)
  if (literal) return literal
  const name = expectName(cursor, 'A name')
  if (cursor.kind !== '(') return { kind: 'symbol', name: name.name, span: name.span }
  return { kind: 'call', base: null, name, arguments: parseArguments(cursor), span: spanFrom(cursor, start) }
}

/** `true`, `false` and `null` are never names. */
export function takeLiteral(cursor: Cursor): (Expression & { kind: 'boolean' | 'null' }) | null {
  const isTrue = atWord(cursor, 'true')
  const isBoolean = isTrue || atWord(cursor, 'false')
  if (!isBoolean && !atWord(cursor, 'null')) return null
  const start = startOf(cursor)
  advance(cursor)
  const span = spanFrom(cursor, start)
  return isBoolean ? { kind: 'boolean', value: isTrue, span } : { kind: 'null', span }
}

function beginsFor(cursor: Cursor): boolean {
  const distance = peek(cursor, 1) === 'newline' ? 2 : 1
  const next = peek(cursor, distance + 1)
  return isWord(cursor, cursor.index + distance, 'for') && (next === 'identifier' || next === '(')
}

const LISTED: ReadonlySet<TokenKind> = new Set(['identifier', ',', 'newline'] as const)

/** Looks ahead over `(a, b)` for the `=>`; the look ends at the first token that a list of names does not hold. */
function beginsLambda(cursor: Cursor): boolean {
  let distance = 1
  while (LISTED.has(peek(cursor, distance))) distance += 1
  return peek(cursor, distance) === ')' && peek(cursor, distance + 1) === '=>'
}

function parseLambda(cursor: Cursor): Expression {
  const start = startOf(cursor)
  const parameters = cursor.kind === '(' ? parseNames(cursor) : [expectName(cursor, 'The name of a parameter')]
  expect(cursor, '=>')
  takeNewlineBeforeValue(cursor)
  const body = parseExpression(cursor)
  return { kind: 'lambda', parameters, body, span: spanFrom(cursor, start) }
}

function parseNames(cursor: Cursor): readonly Identifier[] {
  const names: Identifier[] = []
  expect(cursor, '(')
  if (peekPastNewline(cursor) !== ')') {
    do {
      take(cursor, 'newline')
      names.push(expectName(cursor, 'The name of a parameter'))
      if (peekPastNewline(cursor) === ',') take(cursor, 'newline')
    } while (take(cursor, ','))
  }
  closeParenthesis(cursor)
  return names
}

/** A line may break after `=>`; one that begins a statement means that the value was forgotten. */
export function takeNewlineBeforeValue(cursor: Cursor): void {
  if (cursor.kind === 'newline' && !beginsStatement(cursor, cursor.index + 1)) advance(cursor)
}
