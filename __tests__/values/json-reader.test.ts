import fc from 'fast-check'
import { fileText } from '../../src/core/source-text.js'
import { readJson } from '../../src/sources/values/json-reader.js'
import { locationOf } from '../../src/sources/values/place.js'
import { toPlain } from './plain.js'

function read(text: string): { value: unknown; problems: string[] } {
  const { value, problems } = readJson(fileText('a.json', text))
  const located = problems.map(({ place, message }) => {
    const { line, column } = locationOf(place)
    return `${line}:${column} ${message}`
  })
  return { value: value === null ? null : toPlain(value), problems: located }
}

test.each<[string, unknown]>([
  ['{"a": 1, "b": [true, false, null, -1.5e3]}', { a: 1, b: [true, false, null, -1500] }],
  ['// one\n{ /* two */ "a": 1, }', { a: 1 }],
  ['{"a": 1, "A": 2}', { A: 2 }],
  ['{"__proto__": 1}', JSON.parse('{"__proto__": 1}')],
  ['"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041"', '"\\/\b\f\n\r\tA'],
  ['{"a": "x // y /* z"}', { a: 'x // y /* z' }],
  ['""', '']
])('%j', (text, expected) => {
  expect(read(text)).toEqual({ value: expected, problems: [] })
})

test.each([
  ['{"a": 1 "b": 2}', '1:9 The JSON cannot be read here: comma expected'],
  ['{\n  "a": [1, 2\n}', '3:1 The JSON cannot be read here: comma expected'],
  ['', '1:1 The JSON cannot be read here: value expected'],
  ['{"a": "x', '1:7 The JSON cannot be read here: unexpected end of string']
])('%j says where it ends to be JSON', (text, problem) => {
  expect(read(text).problems).toEqual([problem])
})

test('what stands before the first mistake is read', () => {
  expect(read('{"a": 1, "b": 2 ! }').value).toEqual({ a: 1, b: 2 })
})

test('too deep is a problem', () => {
  const problems = ['1:1 The JSON is nested more than 250 levels deep']
  expect(read('['.repeat(300) + ']'.repeat(300))).toEqual({ value: null, problems })
  expect(read('['.repeat(100_000) + ']'.repeat(100_000))).toEqual({ value: null, problems })
})

test('it reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { value, problems } = read(text)
      expect(problems).toEqual([])
      expect(JSON.stringify(value)).toBe(JSON.stringify(withLastOfSameName(JSON.parse(text))))
    })
  )
})

test('it never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', '/', '*', '\n', 'a', '1') }),
      (text) => void read(text)
    )
  )
})

/** Names that differ in case only are one name. */
function withLastOfSameName(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withLastOfSameName)
  if (typeof value !== 'object' || value === null) return value
  const entries = new Map<string, [string, unknown]>()
  for (const [name, item] of Object.entries(value)) entries.set(name.toLowerCase(), [name, withLastOfSameName(item)])
  return Object.fromEntries(entries.values())
}
