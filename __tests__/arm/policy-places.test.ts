import { readFileSync } from 'node:fs'
import { evaluateTemplate } from '../../src/sources/arm/template.js'
import { propertyValue } from '../../src/sources/values/object-value.js'
import { locationOf } from '../../src/sources/values/place.js'
import { toSourceText } from '../../src/sources/values/source-of-string.js'

const FOLDER = new URL('../../../__tests__/arm/templates/', import.meta.url)

/** Where a part of a policy text stands in its template, as `line:column-endLine:endColumn`. */
function placeOf(path: string, name: string, part: string): string {
  const text = readFileSync(new URL(path, FOLDER), 'utf8')
  const { resources } = evaluateTemplate({ path, text }, { readFile: () => ({ failure: 'There is no such file' }) })
  const resource = resources.find(({ type }) => type.endsWith('/policies'))
  const value = propertyValue(resource?.properties, name)
  if (resource === undefined || value?.kind !== 'string') throw new Error('the template has no such text')
  const source = toSourceText(value, locationOf(resource.declaredAt))
  expect(source.path).toBe(path)
  const start = source.text.indexOf(part)
  const { line, column, endLine, endColumn } = source.locate({ start, end: start + part.length })
  return `${line}:${column}-${endLine}:${endColumn}`
}

test.each([
  ['escapes/main.json', 'value', '<policies>', '18:28-18:38'],
  ['escapes/main.json', 'value', '\r\n', '18:38-18:42'],
  ['escapes/main.json', 'value', '<cors>', '18:61-18:67'],
  ['escapes/main.json', 'value', '</origin>', '18:101-18:110'],
  ['escapes/main.json', 'lines', '<inbound />', '20:3-20:14'],
  ['escapes/main.json', 'quotes', "s 'q", '16:33-16:42'],
  ['compiled/main.json', 'value', '<cors>', '35:49-35:55'],
  ['compiled/main.json', 'value', 'shop.contoso.com', '51:77-51:93'],
  ['compiled/main.json', 'value', '</origin>', '35:88-35:97']
])('%s: %s: %j is at %s', (path, name, part, expected) => {
  expect(placeOf(path, name, part)).toBe(expected)
})
