import {
  advance,
  atWord,
  type Cursor,
  emptySpan,
  enter,
  expect,
  expectName,
  fail,
  grow,
  leave,
  peekPastNewline,
  spanFrom,
  startOf,
  take
} from './cursor.js'
import { parseExpression } from './parse-expression.js'
import { closeParenthesis } from './parse-postfix.js'
import { parseInteger, takeLiteral } from './parse-primary.js'
import { parseString } from './parse-string.js'
import { parseObjectType, parseTupleType } from './parse-type-collection.js'
import type { LiteralType, TypeExpression } from './type-expression.js'

/** Reads a type: a union of one or more members. */
export function parseType(cursor: Cursor): TypeExpression {
  const outerHeight = enter(cursor)
  const start = startOf(cursor)
  const hasBar = takeBar(cursor)
  const first = parseNullable(cursor)
  const members = [first]
  while (takeBar(cursor)) members.push(parseNullable(cursor))
  leave(cursor, outerHeight)
  return hasBar || members.length > 1 ? { kind: 'unionType', members, span: spanFrom(cursor, start) } : first
}

/** A line may break before the `|` of a union, not after it. */
function takeBar(cursor: Cursor): boolean {
  if (peekPastNewline(cursor) !== '|') return false
  take(cursor, 'newline')
  return take(cursor, '|')
}

function parseNullable(cursor: Cursor): TypeExpression {
  const start = startOf(cursor)
  let operand = parseMemberType(cursor)
  while (cursor.kind === '?' || cursor.kind === '!') {
    const kind = cursor.kind === '?' ? 'nullableType' : 'nonNullType'
    advance(cursor)
    operand = { kind, operand, span: spanFrom(cursor, start) }
    grow(cursor)
  }
  return operand
}

function parseMemberType(cursor: Cursor): TypeExpression {
  const start = startOf(cursor)
  let base = parsePrimaryType(cursor)
  for (;;) {
    if (take(cursor, '[')) base = parseIndexedType(cursor, start, base)
    else if (take(cursor, '.')) base = parseTypeMember(cursor, start, base)
    else return base
    grow(cursor)
  }
}

function parseIndexedType(cursor: Cursor, start: number, base: TypeExpression): TypeExpression {
  if (take(cursor, ']')) return { kind: 'arrayType', element: base, span: spanFrom(cursor, start) }
  const index = take(cursor, '*') ? null : parseExpression(cursor)
  expect(cursor, ']')
  const span = spanFrom(cursor, start)
  return index ? { kind: 'indexedType', base, index, span } : { kind: 'itemsType', base, span }
}

function parseTypeMember(cursor: Cursor, start: number, base: TypeExpression): TypeExpression {
  if (take(cursor, '*')) return { kind: 'otherPropertiesType', base, span: spanFrom(cursor, start) }
  const name = expectName(cursor, 'The name of a type')
  const parameters = parseTypeArguments(cursor)
  return { kind: 'memberType', base, name, arguments: parameters, span: spanFrom(cursor, start) }
}

function parsePrimaryType(cursor: Cursor): TypeExpression {
  const start = startOf(cursor)
  switch (cursor.kind) {
    case '{':
      return parseObjectType(cursor)
    case '[':
      return parseTupleType(cursor)
    case '(':
      return parseParenthesizedType(cursor)
    case 'identifier':
      return parseNamedType(cursor)
    default: {
      const value = parseLiteral(cursor)
      if (value) return { kind: 'literalType', value, span: spanFrom(cursor, start) }
      fail(cursor, 'A type is expected')
      return { kind: 'missingType', span: emptySpan(cursor) }
    }
  }
}

function parseParenthesizedType(cursor: Cursor): TypeExpression {
  expect(cursor, '(')
  take(cursor, 'newline')
  const type = parseType(cursor)
  closeParenthesis(cursor)
  return type
}

function parseNamedType(cursor: Cursor): TypeExpression {
  const start = startOf(cursor)
  const value = takeLiteral(cursor)
  if (value) return { kind: 'literalType', value, span: value.span }
  const isResource = atWord(cursor, 'resource')
  const name = expectName(cursor, 'A type')
  if (isResource && cursor.kind !== '<') {
    const type = cursor.kind === 'string' || cursor.kind === 'stringStart' ? parseString(cursor) : null
    return { kind: 'resourceType', type, span: spanFrom(cursor, start) }
  }
  const parameters = parseTypeArguments(cursor)
  return { kind: 'namedType', name, arguments: parameters, span: spanFrom(cursor, start) }
}

/** Reads `<a, b>` if it is there. */
function parseTypeArguments(cursor: Cursor): readonly TypeExpression[] {
  const parameters: TypeExpression[] = []
  if (!take(cursor, '<')) return parameters
  do {
    take(cursor, 'newline')
    parameters.push(parseType(cursor))
  } while (take(cursor, ','))
  take(cursor, 'newline')
  expect(cursor, '>')
  return parameters
}

function parseLiteral(cursor: Cursor): LiteralType['value'] | null {
  const start = startOf(cursor)
  const operator = cursor.kind
  if (operator === 'string' || operator === 'stringStart') return parseString(cursor)
  if (operator === 'integer') return parseInteger(cursor)
  if (operator !== '-' && operator !== '!') return null
  advance(cursor)
  const operand = operator === '-' && cursor.kind === 'integer' ? parseInteger(cursor) : takeLiteral(cursor)
  if (!operand) fail(cursor, 'A literal is expected')
  const span = spanFrom(cursor, start)
  return { kind: 'unary', operator, operand: operand ?? { kind: 'missing', span: emptySpan(cursor) }, span }
}
