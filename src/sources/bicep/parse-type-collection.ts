import { type Cursor, expect, spanFrom, startOf, take } from './cursor.js'
import { parseItems, parseKey } from './parse-collection.js'
import { parseDecorators } from './parse-decorator.js'
import { parseType } from './parse-type.js'
import type { ObjectType, TupleItem, TupleType, TypeProperty } from './type-expression.js'

export function parseObjectType(cursor: Cursor): ObjectType {
  const start = startOf(cursor)
  const properties: TypeProperty[] = []
  parseItems(cursor, '{', '}', () => {
    const property = parseTypeProperty(cursor)
    if (property) properties.push(property)
  })
  return { kind: 'objectType', properties, span: spanFrom(cursor, start) }
}

function parseTypeProperty(cursor: Cursor): TypeProperty | null {
  const decorators = parseDecorators(cursor)
  const start = startOf(cursor)
  const isAnyOther = take(cursor, '*')
  const key = isAnyOther ? null : parseKey(cursor)
  if (!key && !isAnyOther) return null
  expect(cursor, ':')
  const type = parseType(cursor)
  return { kind: 'typeProperty', decorators, key, type, span: spanFrom(cursor, start) }
}

export function parseTupleType(cursor: Cursor): TupleType {
  const start = startOf(cursor)
  const items: TupleItem[] = []
  parseItems(cursor, '[', ']', () => {
    const decorators = parseDecorators(cursor)
    const type = parseType(cursor)
    if (type.kind !== 'missingType') items.push({ kind: 'tupleItem', decorators, type, span: type.span })
  })
  return { kind: 'tupleType', items, span: spanFrom(cursor, start) }
}
