import { knownTextAt } from '../../src/cors/known-text.js'
import type { NamedValue } from '../../src/model/named-value.js'
import type { ServiceModel } from '../../src/model/service-model.js'
import { readValue } from '../../src/xml/read-value.js'

const declaredAt = { path: 'named-values.json', line: 1, column: 1, endLine: 1, endColumn: 1 }
const values: Readonly<Record<string, string | null>> = {
  origin: 'https://shop.contoso.com',
  host: ' shop.contoso.com ',
  secret: null,
  token: '#{WEB_ORIGIN}#',
  placeholder: '${web_origin}',
  expression: '@("https://" + context.Request.Url.Host)',
  nested: '{{origin}}'
}

const service: ServiceModel = {
  name: 'apim',
  layouts: [],
  globalPolicy: 'default',
  documents: [],
  fragments: [],
  apis: [],
  operations: [],
  products: [],
  namedValues: Object.entries(values).map(
    ([displayName, value]): NamedValue => ({ displayName, value, workspace: null, secret: value === null, declaredAt })
  ),
  versionSets: [],
  workspaces: []
}

test.each([
  ['https://a.example', 'https://a.example'],
  ['{{origin}}', 'https://shop.contoso.com'],
  ['{{ORIGIN}}', 'https://shop.contoso.com'],
  ['https://{{host}}', 'https:// shop.contoso.com'],
  ['{{secret}}', null],
  ['{{undeclared}}', null],
  ['{{token}}', null],
  ['{{placeholder}}', null],
  ['{{expression}}', null],
  ['{{nested}}', null],
  ['${web_origin}', null],
  ['@("https://" + "a.example")', null]
])('%s says %s', (written, known) => {
  const value = readValue(written, 0, written.length, { encoded: true, liquid: false })
  expect(knownTextAt(service, { kind: 'global' })(value)).toBe(known)
})
