import { wholeFile } from '../../src/core/problem.js'
import type { SourceText } from '../../src/core/source-text.js'
import { evaluateBicep } from '../../src/sources/bicep/evaluator/evaluate-bicep.js'
import { memoryTree } from '../../src/sources/memory-tree.js'
import { toSourceText } from '../../src/sources/values/source-of-string.js'

const POLICY = '<policies>\r\n  <inbound>\r\n    <origin>{origin}</origin>\r\n  </inbound>\r\n</policies>\r\n'

/** The output `x` of a file as the text of a policy. */
function policyOf(main: string, files: Readonly<Record<string, string>> = { 'policies/api.xml': POLICY }): SourceText {
  const tree = memoryTree({ 'infra/main.bicep': main, ...files })
  const readFile = (path: string) => tree.read(path, 1024 * 1024)
  const value = evaluateBicep({ path: 'infra/main.bicep', text: main }, { readFile }).output('x')
  if (value?.kind !== 'string') throw new Error('the output is no string')
  return toSourceText(value, wholeFile('infra/main.bicep'))
}

/** Where a part of the text stands, as `path:line:column-endLine:endColumn`. */
function placeOf(source: SourceText, part: string): string {
  const start = source.text.indexOf(part)
  expect(start).not.toBe(-1)
  const { path, line, column, endLine, endColumn } = source.locate({ start, end: start + part.length })
  return `${path}:${line}:${column}-${endLine}:${endColumn}`
}

test('a loaded text stands in its own file', () => {
  const policy = policyOf("output x string = loadTextContent('../policies/api.xml')\n")
  expect(policy.path).toBe('policies/api.xml')
  expect(policy.text).toBe(POLICY)
  expect(placeOf(policy, '<origin>')).toBe('policies/api.xml:3:5-3:13')
  expect(placeOf(policy, '</policies>')).toBe('policies/api.xml:5:1-5:12')
})

test('a string of many lines stands where it is written', () => {
  const policy = policyOf("output x string = '''\n<policies>\n  <inbound />\n</policies>\n'''\n")
  expect(placeOf(policy, '<policies>')).toBe('infra/main.bicep:2:1-2:11')
  expect(placeOf(policy, '<inbound />')).toBe('infra/main.bicep:3:3-3:14')
})

test('each escape of a string of one line stands for its character', () => {
  const policy = policyOf("output x string = '<a>\\r\\n\\t<b c=\\'d\\' />\\u{20AC}</a>'\n")
  expect(policy.text).toBe("<a>\r\n\t<b c='d' />€</a>")
  expect(placeOf(policy, '<a>')).toBe('infra/main.bicep:1:20-1:23')
  expect(placeOf(policy, '<b')).toBe('infra/main.bicep:1:29-1:31')
  expect(placeOf(policy, "'d'")).toBe('infra/main.bicep:1:34-1:39')
  expect(placeOf(policy, '€')).toBe('infra/main.bicep:1:42-1:50')
})

test('interpolation keeps the place of the text around it and of the text that it brings', () => {
  const policy = policyOf("param p string\nvar v = 'shop'\noutput x string = '<a>${v}.com ${1 + 1} ${p}</a>'\n")
  expect(policy.text).toBe('<a>shop.com 2 #{p}#</a>')
  expect(placeOf(policy, '<a>')).toBe('infra/main.bicep:3:20-3:23')
  expect(placeOf(policy, 'shop')).toBe('infra/main.bicep:2:10-2:14')
  expect(placeOf(policy, '.com')).toBe('infra/main.bicep:3:27-3:31')
  expect(placeOf(policy, '2')).toBe('infra/main.bicep:3:34-3:39')
  expect(placeOf(policy, '#{p}#')).toBe('infra/main.bicep:3:43-3:44')
  expect(placeOf(policy, '</a>')).toBe('infra/main.bicep:3:45-3:49')
})

test('replace() keeps the places of a loaded text', () => {
  const main =
    "var o = 'https://shop.com'\noutput x string = replace(loadTextContent('../policies/api.xml'), '{origin}', o)\n"
  const policy = policyOf(main)
  expect(placeOf(policy, '<origin>')).toBe('policies/api.xml:3:5-3:13')
  expect(placeOf(policy, 'shop')).toBe('infra/main.bicep:1:18-1:22')
  expect(placeOf(policy, '</origin>')).toBe('policies/api.xml:3:21-3:30')
  expect(placeOf(policy, '</inbound>')).toBe('policies/api.xml:4:3-4:13')
  expect(placeOf(policy, '<origin>https://shop.com</origin>')).toBe('policies/api.xml:3:5-3:30')
})

test('format() keeps the places of its format and its operands', () => {
  const files = { 'cors.xml': '<cors>\n  {0}\n  <b>{{1}}</b>\n</cors>\n' }
  const policy = policyOf("output x string = format(loadTextContent('../cors.xml'), '<o>a</o>')\n", files)
  expect(policy.text).toBe('<cors>\n  <o>a</o>\n  <b>{1}</b>\n</cors>\n')
  expect(placeOf(policy, '<o>')).toBe('infra/main.bicep:1:59-1:62')
  expect(placeOf(policy, '<b>')).toBe('cors.xml:3:3-3:6')
  expect(placeOf(policy, '</cors>')).toBe('cors.xml:4:1-4:8')
})

test('a text that goes through modules and parameters stands where it was written', () => {
  const module = "param xml string\nparam pre string = '<a />'\noutput x string = '${pre}${xml}'\n"
  const main = "module m 'm.bicep' = {\n  params: {\n    xml: '<b />'\n  }\n}\noutput x string = m.outputs.x\n"
  const policy = policyOf(main, { 'infra/m.bicep': module })
  expect(placeOf(policy, '<a />')).toBe('infra/m.bicep:2:21-2:26')
  expect(placeOf(policy, '<b />')).toBe('infra/main.bicep:3:11-3:16')
})

test('a text from a JSON file stands in the JSON file', () => {
  const files = { 'infra/data.json': '{\n  "xml": "<a b=\\"c\\" />"\n}' }
  const policy = policyOf("output x string = loadJsonContent('data.json').xml\n", files)
  expect(placeOf(policy, 'c')).toBe('infra/data.json:2:18-2:19')
})

test('a byte order mark does not move anything', () => {
  const policy = policyOf("\uFEFFoutput x string = '<a />'\n")
  expect(placeOf(policy, '<a />')).toBe('infra/main.bicep:1:20-1:25')
})
