import {
  advance,
  atWord,
  type Cursor,
  expect,
  expectName,
  expectWord,
  fail,
  isInPanic,
  spanFrom,
  startOf,
  take
} from './cursor.js'
import type {
  ArrayExpression,
  Expression,
  ForExpression,
  Identifier,
  Loop,
  ObjectExpression,
  ObjectProperty,
  Spread,
  StringExpression
} from './expression.js'
import { parseExpression } from './parse-expression.js'
import { parseString } from './parse-string.js'
import { beginsStatement, recoverItem } from './recover.js'
import type { TokenKind } from './token.js'

/**
 * Reads items between brackets, apart by line breaks, commas or both. A broken item costs no other one.
 * @param readItem reads one item and keeps what it could read of it.
 */
export function parseItems(cursor: Cursor, open: TokenKind, close: TokenKind, readItem: () => void): void {
  expect(cursor, open)
  const level = cursor.brackets.length
  take(cursor, 'newline')
  while (!isInPanic(cursor) && cursor.kind !== close && cursor.kind !== 'end') {
    if (beginsStatement(cursor, cursor.index) && !atWord(cursor, 'resource')) break
    readItem()
    takeSeparator(cursor, close)
    if (isInPanic(cursor) && recoverItem(cursor, close, level)) takeSeparator(cursor, close)
  }
  expect(cursor, close)
}

function takeSeparator(cursor: Cursor, close: TokenKind): void {
  const isApart = take(cursor, ',')
  if (!take(cursor, 'newline') && !isApart && cursor.kind !== close) {
    fail(cursor, `A line break, a comma or \`${close}\` is expected`)
  }
}

export function parseArray(cursor: Cursor): ArrayExpression {
  const start = startOf(cursor)
  const items: (Expression | Spread)[] = []
  parseItems(cursor, '[', ']', () => {
    const item = cursor.kind === '...' ? parseSpread(cursor) : parseExpression(cursor)
    if (item.kind !== 'missing') items.push(item)
  })
  return { kind: 'array', items, span: spanFrom(cursor, start) }
}

function parseSpread(cursor: Cursor): Spread {
  const start = startOf(cursor)
  advance(cursor)
  return { kind: 'spread', value: parseExpression(cursor), span: spanFrom(cursor, start) }
}

/** @param readOther reads an item that only some objects have, such as a nested resource, and says whether there is one. */
export function parseObject(cursor: Cursor, readOther: () => boolean = () => false): ObjectExpression {
  const start = startOf(cursor)
  const properties: (ObjectProperty | Spread)[] = []
  parseItems(cursor, '{', '}', () => {
    if (readOther()) return
    const property = cursor.kind === '...' ? parseSpread(cursor) : parseProperty(cursor)
    if (property) properties.push(property)
  })
  return { kind: 'object', properties, span: spanFrom(cursor, start) }
}

function parseProperty(cursor: Cursor): ObjectProperty | null {
  const start = startOf(cursor)
  const key = parseKey(cursor)
  if (!key) return null
  expect(cursor, ':')
  const value = parseExpression(cursor)
  return { kind: 'property', key, value, span: spanFrom(cursor, start) }
}

/** A name that may be a string; null and panic if there is none. */
export function parseKey(cursor: Cursor): Identifier | StringExpression | null {
  if (cursor.kind === 'string' || cursor.kind === 'stringStart') return parseString(cursor)
  const key = expectName(cursor, 'A name')
  return key.name === '' ? null : key
}

export function parseFor(cursor: Cursor): ForExpression {
  const start = startOf(cursor)
  const loop = parseLoop(cursor)
  const body = parseExpression(cursor)
  closeFor(cursor)
  return { kind: 'for', loop, body, span: spanFrom(cursor, start) }
}

/** Reads `[for item in source:`. */
export function parseLoop(cursor: Cursor): Loop {
  expect(cursor, '[')
  take(cursor, 'newline')
  const start = startOf(cursor)
  expectWord(cursor, 'for')
  const isPair = take(cursor, '(')
  const item = expectName(cursor, 'The name of the loop variable')
  if (isPair) expect(cursor, ',')
  const index = isPair ? expectName(cursor, 'The name of the index variable') : null
  if (isPair) expect(cursor, ')')
  expectWord(cursor, 'in')
  const source = parseExpression(cursor)
  const span = spanFrom(cursor, start)
  expect(cursor, ':')
  return { kind: 'loop', item, index, source, span }
}

export function closeFor(cursor: Cursor): void {
  take(cursor, 'newline')
  expect(cursor, ']')
}
