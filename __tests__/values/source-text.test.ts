import fc from 'fast-check'
import { wholeFile } from '../../src/core/problem.js'
import { fileText, type SourceText } from '../../src/core/source-text.js'
import { readJson } from '../../src/sources/values/json-reader.js'
import { propertyValue } from '../../src/sources/values/object-value.js'
import { toSourceText } from '../../src/sources/values/source-of-string.js'
import { type StringValue, verbatimString } from '../../src/sources/values/string-value.js'
import type { Value } from '../../src/sources/values/value.js'
import { call, textWithHoles, unknown } from './plain.js'

const NOWHERE = wholeFile('nowhere')
const policy = verbatimString(
  fileText(
    'orders.xml',
    '<policies>\n  <origin>{origin}</origin>\n  <set-backend-service backend-id="{backend}" />\n</policies>\n'
  )
)

function sourceOf(value: Value): SourceText {
  if (value.kind !== 'string') throw new Error(`${value.kind} is no string`)
  return toSourceText(value, NOWHERE)
}

/** Where a part of the text stands, as `path:line:column-endLine:endColumn`. */
function placeOf(source: SourceText, part: string): string {
  const start = source.text.indexOf(part)
  expect(start).not.toBe(-1)
  const { path, line, column, endLine, endColumn } = source.locate({ start, end: start + part.length })
  return `${path}:${line}:${column}-${endLine}:${endColumn}`
}

function jsonString(text: string): StringValue {
  const value = propertyValue(readJson(fileText('main.json', text)).value ?? undefined, 'value')
  if (value?.kind !== 'string') throw new Error('the JSON has no string')
  return value
}

test('a file keeps its places', () => {
  const source = sourceOf(policy)
  expect(source.path).toBe('orders.xml')
  expect(placeOf(source, '<origin>')).toBe('orders.xml:2:3-2:11')
})

test('after replace() the text before, behind and around a replacement stays where it was', () => {
  const replaced = sourceOf(call('replace', policy, '{origin}', 'https://shop.contoso.com').value)
  expect(placeOf(replaced, '<origin>')).toBe('orders.xml:2:3-2:11')
  expect(placeOf(replaced, '</origin>')).toBe('orders.xml:2:19-2:28')
  expect(placeOf(replaced, '<set-backend-service')).toBe('orders.xml:3:3-3:23')
  expect(placeOf(replaced, '<origin>https://shop.contoso.com</origin>')).toBe('orders.xml:2:3-2:28')
})

test('a replacement is found where it is written; one that nobody writes is found at the placeholder', () => {
  const parameter = jsonString('{\n  "value": "https://shop.contoso.com"\n}')
  const written = sourceOf(call('replace', policy, '{origin}', parameter).value)
  expect(placeOf(written, 'shop')).toBe('main.json:2:21-2:25')
  const made = sourceOf(call('replace', policy, '{origin}', call('string', 42).value).value)
  expect(placeOf(made, '42')).toBe('main.template:1:2-1:5')
  const hole = sourceOf(call('replace', policy, '{origin}', unknown('webOrigin')).value)
  expect(placeOf(hole, '#{webOrigin}#')).toBe('orders.xml:2:11-2:19')
})

test('concat, format and join keep the places of their pieces', () => {
  const json = jsonString('{ "value": "abc" }')
  expect(placeOf(sourceOf(call('concat', policy, json).value), 'abc')).toBe('main.json:1:13-1:16')
  expect(placeOf(sourceOf(call('format', '<a>{0}</a>', json).value), 'bc')).toBe('main.json:1:14-1:16')
  expect(placeOf(sourceOf(call('join', [json, policy], '\n').value), '{backend}')).toBe('orders.xml:3:36-3:45')
})

test('a slice keeps its place', () => {
  const parts = call('split', policy, '\n').value
  const line = parts.kind === 'array' ? parts.items[1] : undefined
  expect(placeOf(sourceOf(call('trim', line ?? null).value), 'origin')).toBe('orders.xml:2:4-2:10')
  expect(placeOf(sourceOf(call('skip', policy, 13).value), 'origin')).toBe('orders.xml:2:4-2:10')
})

test('each character of an escaped JSON string has its place', () => {
  const source = sourceOf(jsonString('{\n "value": "<a b=\\"c\\">\\r\\n  \\u003cd/>"\n}'))
  expect(source.text).toBe('<a b="c">\r\n  <d/>')
  expect(placeOf(source, 'c')).toBe('main.json:2:19-2:20')
  expect(placeOf(source, '"c"')).toBe('main.json:2:17-2:22')
  expect(placeOf(source, '\n')).toBe('main.json:2:25-2:27')
  expect(placeOf(source, '<d/>')).toBe('main.json:2:29-2:38')
})

test('a line break inside a JSON string is text, and the lines after it count', () => {
  const source = sourceOf(jsonString('{ // "comment\n "value": "<a>\r\n  <b/>\n</a>" }'))
  expect(source.text).toBe('<a>\r\n  <b/>\n</a>')
  expect(placeOf(source, '<b/>')).toBe('main.json:3:3-3:7')
})

test('JSON inside a string inside JSON is located in the file', () => {
  const inner = jsonString('{ "value": "{ \\"value\\": \\"a\\\\nbcd\\" }" }')
  const value = propertyValue(call('json', inner).value, 'value')
  const source = sourceOf(value ?? { kind: 'null' })
  expect(source.text).toBe('a\nbcd')
  expect(placeOf(source, 'bcd')).toBe('main.json:1:32-1:35')
})

test('what no file contains is at the place that stands for it', () => {
  const source = toSourceText(textWithHoles('a', unknown('x')), { ...NOWHERE, path: 'main.bicep', line: 7 })
  expect(source.path).toBe('main.bicep')
  expect(source.text).toBe('a#{x}#')
  expect(source.locate({ start: 0, end: 1 })).toMatchObject({ path: 'main.bicep', line: 7 })
})

test('the name of a hole cannot break out of its token', () => {
  const { text } = toSourceText(textWithHoles(unknown("a}# <x> 'b'")), NOWHERE)
  expect(text).toBe('#{a-x-b-}#')
})

test('the text of a string located span by span is the text of the file', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (pieces, separator) => {
      const file = fileText('a', pieces.join('|'))
      const joined = call('join', call('split', verbatimString(file), '|').value, separator).value
      const source = sourceOf(joined)
      let offset = 0
      for (const [index, piece] of pieces.join('|').split('|').entries()) {
        if (index > 0) offset += separator.length
        if (piece !== '') expect(source.text.slice(offset, offset + piece.length)).toBe(piece)
        const start = pieces.join('|').split('|').slice(0, index).join('|').length + (index > 0 ? 1 : 0)
        if (piece !== '') {
          const span = { start: offset, end: offset + piece.length }
          expect(source.locate(span)).toEqual(file.locate({ start, end: start + piece.length }))
        }
        offset += piece.length
      }
    })
  )
})

test('replacing in a text with known pieces is JavaScript replaceAll', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '{', '}') })
  fc.assert(
    fc.property(
      fc.array(letters),
      fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b', '{') }),
      letters,
      (pieces, old, replacement) => {
        const text = call('concat', ...pieces.map((piece, index) => verbatimString(fileText(`f${index}`, piece)))).value
        const { result } = call('replace', text, old, replacement)
        expect(result).toBe(pieces.join('').split(old).join(replacement))
      }
    )
  )
})
