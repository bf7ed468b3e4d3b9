import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { temporaryFolder } from '../github/temporary-folder.js'

const CLI = resolve('build/src/cli.js')
const CORS =
  '<policies><inbound><cors><allowed-origins><origin>https://shop.contoso.com</origin></allowed-origins></cors><base /></inbound></policies>'
const API = '{ "properties": { "displayName": "Orders", "path": "orders", "subscriptionRequired": false } }'
/** One service with one API, which the page of one origin may call. */
const FILES = { 'apim/policy.xml': CORS, 'apim/apis/orders/apiInformation.json': API }
const CLIENT = 'clients: [{ name: shop, origin: https://other.contoso.com, apis: [orders] }]\n'

const folder = temporaryFolder()

test('the configuration of the folder decides', () => {
  write({ ...FILES, '.github/apim-cors-gate.yml': `version: 1\n${CLIENT}` })
  expect(check('.')).toMatchObject({ status: 1, rules: ['client-blocked'] })
})

test('without one of its own, the nearest one above the folder decides, up to the git top level', () => {
  write({
    ...FILES,
    '.git/HEAD': '',
    'apim/.github/other.yml': '',
    '.github/apim-cors-gate.yml': `version: 1\n${CLIENT}`
  })
  expect(check('apim')).toMatchObject({ status: 1, rules: ['client-blocked'] })
  write({ 'apim/.github/apim-cors-gate.yml': 'version: 1\n' })
  expect(check('apim')).toMatchObject({ status: 0, rules: [] })
})

test('a folder outside git has no configuration above it', () => {
  write({ ...FILES, '.github/apim-cors-gate.yml': `version: 1\n${CLIENT}` })
  expect(check('apim')).toMatchObject({ status: 0, rules: [] })
})

test('--config names another file, inside or outside', () => {
  write({ ...FILES, '.github/apim-cors-gate.yml': 'nonsense: true\n', 'strict.yml': `version: 1\n${CLIENT}` })
  expect(check('.', '--config', 'strict.yml')).toMatchObject({ status: 1, rules: ['client-blocked'] })
  expect(check('apim', '--config', 'strict.yml')).toMatchObject({ status: 1, rules: ['client-blocked'] })
})

test('an option wins over the configuration', () => {
  write({ ...FILES, '.github/apim-cors-gate.yml': `version: 1\nfail-on: never\n${CLIENT}` })
  expect(check('.').status).toBe(0)
  expect(check('.', '--fail-on', 'error').status).toBe(1)
  write({ '.github/apim-cors-gate.yml': 'version: 1\n' })
  expect(check('.', '--fail-on', 'note').status).toBe(0)
})

test.each([
  [
    'an API that does not exist',
    'clients: [{ name: shop, origin: https://shop.contoso.com, apis: [order] }]\n',
    '.github/apim-cors-gate.yml:2:66: there is no API order: did you mean orders?'
  ],
  [
    'a public API that does not exist',
    'public-apis: [weather]\n',
    '.github/apim-cors-gate.yml:2:15: there is no API weather: there are orders.'
  ],
  [
    'an unknown key',
    'client: []\n',
    '.github/apim-cors-gate.yml:2:1: the configuration has no key client: did you mean clients?'
  ]
])('%s is a mistake in the configuration', (_what, text, message) => {
  write({ ...FILES, '.github/apim-cors-gate.yml': `version: 1\n${text}` })
  expect(check('.')).toMatchObject({ status: 2, error: `${message}\n` })
})

test.each(['missing.yml', 'missing/folder.yml'])('%s is a mistake of the user', (file) => {
  write(FILES)
  expect(check('.', '--config', file)).toMatchObject({ status: 2, error: `The configuration ${file} is missing.\n` })
})

test('what may be meant for later, or lies outside the folder, is only told', () => {
  write({
    ...FILES,
    '.github/apim-cors-gate.yml': `version: 1
services: [{ root: other, policies: { policies/a.xml: global } }]
clients: [{ name: shop, origin: https://shop.contoso.com, apis: [orders, "later-*", elsewhere] }]
`
  })
  expect(check('.')).toMatchObject({
    status: 0,
    unresolved: [
      '2 No service was found in other, so what is configured for it has no effect',
      '2 policies/a.xml is no policy file without a scope, so the scope given here has no effect',
      '3 No API has a name like later-*',
      '3 There is no API elsewhere: there are orders'
    ]
  })
})

test.each(['infra', 'infra/main.bicep', 'contoso-apim'])('%s is the root of a service that code deploys', (root) => {
  write({
    'infra/main.bicep': `resource service 'Microsoft.ApiManagement/service@2024-05-01' existing = { name: 'contoso-apim' }
resource orders 'Microsoft.ApiManagement/service/apis@2024-05-01' = {
  parent: service
  name: 'orders'
  properties: { path: 'orders', displayName: 'Orders', subscriptionRequired: false }
}
resource policy 'Microsoft.ApiManagement/service/apis/policies@2024-05-01' = {
  parent: orders
  name: 'policy'
  properties: { format: 'rawxml', value: '<policies><inbound><cors><allowed-origins><origin>https://a.b</origin></allowed-origins></cors></inbound></policies>' }
}
`,
    '.github/apim-cors-gate.yml': `version: 1
services: [{ root: ${root}, developer-portal: "https://portal.contoso.com" }]
`
  })
  expect(check('.')).toMatchObject({ status: 1, rules: ['client-blocked'], unresolved: [] })
})

test('a configuration that is a folder is refused', () => {
  write({ ...FILES, '.github/apim-cors-gate.yml/file': '' })
  expect(check('.')).toMatchObject({
    status: 2,
    error: expect.stringMatching(/^The configuration .* is not a regular file\.\n$/)
  })
})

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder(), path)), { recursive: true })
    writeFileSync(join(folder(), path), text)
  }
}

interface Checked {
  readonly status: number | null
  readonly error: string
  readonly rules?: readonly string[]
  readonly unresolved?: readonly string[]
}

function check(...options: readonly string[]): Checked {
  const run = spawnSync(process.execPath, [CLI, 'check', ...options, '--format', 'json'], {
    cwd: folder(),
    encoding: 'utf8'
  })
  if (run.stdout === '') return { status: run.status, error: run.stderr }
  const { findings, coverage } = JSON.parse(run.stdout)
  return {
    status: run.status,
    error: run.stderr,
    rules: findings.map(({ rule }: { rule: string }) => rule),
    unresolved: coverage.unresolved.map(({ line, message }: { line: number; message: string }) => `${line} ${message}`)
  }
}
