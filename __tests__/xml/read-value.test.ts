import { readValue } from '../../src/xml/read-value.js'
import type { PolicyValue } from '../../src/xml/value.js'

type Row = readonly [
  source: string,
  kind: PolicyValue['kind'],
  namedValues: readonly string[],
  holes: readonly string[]
]

const VALUES: readonly Row[] = [
  ['', 'literal', [], []],
  ['https://shop.contoso.com', 'literal', [], []],
  ['user@contoso.com', 'literal', [], []],
  ['a @(b)', 'literal', [], []],
  ['[ADD YOUR ORIGIN]', 'literal', [], []],
  ['https://x/%C3%A9/%20', 'literal', [], []],
  ['snake_case __init__', 'literal', [], []],
  ['{ "a": 1 }', 'literal', [], []],
  ['{{ spaced }}', 'literal', [], []],
  ['{{web-origin}}', 'namedValue', ['web-origin'], []],
  ['{{Storage.Name_1}}', 'namedValue', ['Storage.Name_1'], []],
  ['https://{{host}}/{{path}}', 'mixed', ['host', 'path'], []],
  ['{{a}}{{b}}', 'mixed', ['a', 'b'], []],
  ['${origin}', 'hole', [], ['${origin}']],
  ['%{ for o in origins ~}', 'hole', [], ['%{ for o in origins ~}']],
  ['#{ORIGIN}#', 'hole', [], ['#{ORIGIN}#']],
  ['{#[ORIGIN]#}', 'hole', [], ['{#[ORIGIN]#}']],
  ['__WEB_ORIGIN__', 'hole', [], ['__WEB_ORIGIN__']],
  ['__BACKEND-ID__', 'hole', [], ['__BACKEND-ID__']],
  ['%WEB_ORIGIN%', 'hole', [], ['%WEB_ORIGIN%']],
  ['{origin}', 'hole', [], ['{origin}']],
  ['{0}', 'hole', [], ['{0}']],
  ['https://${env}.contoso.com/{{path}}', 'mixed', ['path'], ['${env}']],
  ['${a}${b}', 'mixed', [], ['${a}', '${b}']],
  ['@(context.Variables["{{key}}"])', 'expression', ['key'], []],
  ['@{ return $"{x}" + a%B%c; }', 'expression', [], []],
  ['@("#{TOKEN}#" + "__OTHER__")', 'expression', [], ['#{TOKEN}#', '__OTHER__']]
]

it.each(VALUES)('reads %s as %s', (source, kind, namedValues, holes) => {
  const span = { start: 0, end: source.length }
  const expected = { kind, text: source, span, namedValues, holes }
  expect(readValue(source, 0, source.length, { encoded: true, liquid: false })).toEqual(expected)
})

it('leaves blanks out and says where the rest stands', () => {
  const value = readValue('="\r\n\t x y \u00A0 "', 2, 12, { encoded: true, liquid: false })
  expect(value).toMatchObject({ text: 'x y \u00A0', span: { start: 6, end: 11 } })
})

const ENTITIES: readonly (readonly [source: string, text: string])[] = [
  ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
  ['&#65;&#x42;&#x1F600;', 'AB😀'],
  ['&amp;lt;', '&lt;'],
  ['&copy; & &#; &#x110000;', '&copy; & &#; &#x110000;'],
  ['@(a &lt; &quot;b&quot;)', '@(a < "b")'],
  ['&#123;{name}}', '{{name}}']
]

it.each(ENTITIES)('decodes %s', (source, text) => {
  expect(readValue(source, 0, source.length, { encoded: true, liquid: false }).text).toBe(text)
  expect(readValue(source, 0, source.length, { encoded: false, liquid: false }).text).toBe(source)
})

it('finds no named values in Liquid', () => {
  const value = readValue('{{body.name}}', 0, 13, { encoded: true, liquid: true })
  expect(value).toMatchObject({ kind: 'literal', namedValues: [], holes: [] })
})
