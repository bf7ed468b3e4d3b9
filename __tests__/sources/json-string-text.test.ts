import fc from 'fast-check'
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { fileText } from '../../src/core/source-text.js'
import { jsonStringText } from '../../src/sources/json-string-text.js'

function textOf(json: string): ReturnType<typeof jsonStringText> {
  return jsonStringText('a.json', json, findNodeAtLocation(parseTree(json)!, ['value'])!)
}

test('a span behind escapes is the place in the JSON file', () => {
  const json = '{\n  "value": "a\\r\\n\\u00e9<b>"\n}'
  const text = textOf(json)
  expect(text.text).toBe('a\r\né<b>')
  expect(text.locate({ start: 4, end: 7 })).toEqual({ path: 'a.json', line: 2, column: 24, endLine: 2, endColumn: 27 })
  expect(text.locate({ start: 1, end: 2 })).toMatchObject({ column: 14, endColumn: 16 })
})

test('the text is what JSON.parse makes of it, and every character is found where it stands', () => {
  const escaped = fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text))
  const codes = fc
    .string()
    .map((text) => `"${[...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`)
  fc.assert(
    fc.property(fc.oneof(escaped, codes), (string) => {
      const json = `{ "value": ${string} }`
      const { text, locate } = textOf(json)
      expect(text).toBe(JSON.parse(string))
      for (let offset = 0; offset < text.length; offset++) {
        const { column, endColumn } = locate({ start: offset, end: offset + 1 })
        expect(JSON.parse(`"${json.slice(column - 1, endColumn - 1)}"`)).toBe(text[offset])
      }
      expect(locate({ start: text.length, end: text.length }).column).toBe(json.length - 2)
    })
  )
})

test('the other escapes that JSON knows', () => {
  const json = '{ "value": "\\/\\"\\\\\\b\\f\\t" }'
  expect(textOf(json).text).toBe('/"\\\b\f\t')
  expect(fileText('a.json', json).text).toBe(json)
})
