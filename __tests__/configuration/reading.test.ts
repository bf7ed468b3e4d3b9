import fc from 'fast-check'
import { UserError } from '../../src/core/user-error.js'
import { DEFAULT_CONFIGURATION } from '../../src/engine/configuration/configuration.js'
import { readConfiguration } from '../../src/engine/configuration/read-configuration.js'

const FILE = '.github/apim-cors-gate.yml'

const EVERYTHING = `# yaml-language-server: $schema=../schemas/config.v1.json
version: 1
services:
  - root: ./apimartifacts/
    environments: [prod]
    developer-portal: https://PORTAL.contoso.com:443/
    global-policy: elsewhere
    policies: { "policies/orders.xml": api/orders, "policies/get.xml": workspace/sales/api/orders/operation/get }
clients:
  - name: web shop
    origin: https://shop.contoso.com/
    apis: [orders, "catalog-*"]
    methods: [get, POST]
    headers: [authorization, content-type]
    credentials: true
    subscription-key: query
    product: starter
    expect: blocked
  - { name: sandbox, origin: "null" }
fail-on-widened: credentials
public-apis: [status, "open-*"]
rules: { cors-origin-wildcard: error, cors-missing: off }
ignores: [{ rule: cors-missing, path: "apimartifacts/apis/sandbox/**", reason: " sandbox only ", until: 2027-03-01 }]
fail-on: warning
`

test('every key arrives, and every default is filled in', () => {
  const at = (line: number, column: number, end: number): object => {
    return { path: FILE, line, column, endLine: line, endColumn: end }
  }
  expect(readConfiguration(EVERYTHING, FILE)).toEqual({
    services: [
      {
        root: { text: 'apimartifacts', declaredAt: at(4, 11, 27) },
        environments: ['prod'],
        developerPortal: { text: 'https://portal.contoso.com', declaredAt: at(6, 23, 54) },
        globalPolicy: 'elsewhere',
        policies: [
          {
            path: { text: 'policies/orders.xml', declaredAt: at(8, 17, 38) },
            scope: { kind: 'api', workspace: null, api: 'orders' }
          },
          {
            path: { text: 'policies/get.xml', declaredAt: at(8, 52, 70) },
            scope: { kind: 'operation', workspace: 'sales', api: 'orders', operation: 'get' }
          }
        ]
      }
    ],
    clients: [
      {
        name: 'web shop',
        origin: 'https://shop.contoso.com',
        apis: [
          { text: 'orders', declaredAt: at(12, 12, 18) },
          { text: 'catalog-*', declaredAt: at(12, 20, 31) }
        ],
        methods: ['GET', 'POST'],
        headers: ['authorization', 'content-type'],
        credentials: true,
        subscriptionKey: 'query',
        product: 'starter',
        expect: 'blocked',
        declaredAt: at(10, 11, 19)
      },
      {
        name: 'sandbox',
        origin: 'null',
        apis: null,
        methods: null,
        headers: [],
        credentials: false,
        subscriptionKey: null,
        product: null,
        expect: 'allowed',
        declaredAt: at(19, 13, 20)
      }
    ],
    failOnWidened: 'credentials',
    publicApis: [
      { text: 'status', declaredAt: at(21, 15, 21) },
      { text: 'open-*', declaredAt: at(21, 23, 31) }
    ],
    severities: new Map([
      ['cors-origin-wildcard', 'error'],
      ['cors-missing', 'off']
    ]),
    ignores: [
      {
        rule: 'cors-missing',
        path: 'apimartifacts/apis/sandbox/**',
        reason: 'sandbox only',
        until: '2027-03-01',
        declaredAt: at(23, 19, 31)
      }
    ],
    failOn: 'warning',
    places: {
      file: at(1, 1, 1),
      failOn: at(24, 1, 8),
      failOnWidened: at(20, 1, 16),
      severities: new Map([
        ['cors-origin-wildcard', at(22, 10, 30)],
        ['cors-missing', at(22, 39, 51)]
      ])
    }
  })
})

test('a version alone is the defaults', () => {
  expect(readConfiguration('version: 1\n', FILE)).toEqual({ ...DEFAULT_CONFIGURATION, places: expect.anything() })
})

test('a value may be repeated by an alias', () => {
  const text = `version: 1
clients:
  - { name: one, origin: https://one.contoso.com, apis: &all [orders] }
  - { name: two, origin: https://two.contoso.com, apis: *all }
`
  const { clients } = readConfiguration(text, FILE)
  expect(clients.map(({ apis }) => apis?.map((api) => [api.text, api.declaredAt.line]))).toEqual([
    [['orders', 3]],
    [['orders', 3]]
  ])
})

test('windows line ends count as one', () => {
  const { clients } = readConfiguration('version: 1\r\nclients:\r\n  - { name: a, origin: https://a.b }\r\n', FILE)
  expect(clients[0]?.declaredAt).toMatchObject({ line: 3, column: 13 })
})

test('any text is either read or refused with places', () => {
  const word = fc.constantFrom(
    ...[
      'version',
      ':',
      ' ',
      '\n',
      '- ',
      '1',
      '[',
      ']',
      '{',
      '}',
      'clients',
      'name',
      'origin',
      '&a',
      '*a',
      '"',
      '#',
      '\t',
      '|',
      '%',
      '!',
      '<<'
    ],
    ...['https://a.b', 'rules', 'off', '__proto__', 'services', 'root', '?', ',', 'null', '\u0000', '\ud800', '---']
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(''))
  )
  const version = fc.constantFrom('', 'version: 1\n')
  fc.assert(
    fc.property(version, text, (start, rest) => {
      const said = read(start + rest)
      expect(said).toMatch(/^(?:read|(?:\.github\/apim-cors-gate\.yml:\d+:\d+: .+\n?|and \d+ more\.)+)$/su)
    }),
    { numRuns: 500 }
  )
})

function read(text: string): string {
  try {
    readConfiguration(text, FILE)
    return 'read'
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}
