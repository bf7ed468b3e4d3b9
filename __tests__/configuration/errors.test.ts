import { UserError } from '../../src/core/user-error.js'
import { readConfiguration } from '../../src/engine/configuration/read-configuration.js'

const CLIENT = 'clients:\n  - name: shop\n    origin: https://shop.contoso.com\n'

/** What is wrong, the lines after `version: 1`, and the error without the name of the file. */
const CASES: readonly (readonly [what: string, text: string, ...faults: readonly string[]])[] = [
  ['an unknown key', 'clint: []\n', '2:1: the configuration has no key clint: did you mean clients?'],
  [
    'a key like no other',
    'zzzzzz: 1\n',
    '2:1: the configuration has no key zzzzzz: it has version, services, clients, fail-on-widened, public-apis, rules, ignores, fail-on'
  ],
  [
    'an unknown key of a client',
    `${CLIENT}    orgin: https://shop.contoso.com\n`,
    '5:5: a client has no key orgin: did you mean origin?'
  ],
  [
    'a dangerous key',
    '__proto__: { clients: [] }\n',
    '2:1: the configuration has no key __proto__: it has version, services, clients, fail-on-widened, public-apis, rules, ignores, fail-on'
  ],
  ['a missing key', 'clients:\n  - name: shop\n', '3:5: clients[0] lacks the key origin'],
  ['a text for a list', 'public-apis: status\n', '2:14: public-apis must be a list, not status'],
  ['a mapping for a list', 'clients: { name: shop }\n', '2:10: clients must be a list, not a mapping'],
  ['nothing for a list', 'ignores:\n', '2:9: ignores must be a list, not nothing'],
  ['a list for a mapping', 'rules: [cors-missing]\n', '2:8: rules must be a mapping of keys and values, not a list'],
  ['a number for a name', 'public-apis: [1]\n', '2:15: public-apis[0] must be a text, not 1'],
  [
    'a text for a switch',
    `${CLIENT}    credentials: maybe\n`,
    '5:18: clients[0].credentials must be true or false, not maybe'
  ],
  [
    'an unknown severity',
    'rules: { cors-missing: warn }\n',
    '2:24: rules.cors-missing must be error, warning, note or off, not warn: did you mean warning?'
  ],
  [
    'an unknown rule',
    'rules:\n  cors-mising: error\n',
    '3:3: rules.cors-mising names no rule: did you mean cors-missing?'
  ],
  [
    'a rule like no other',
    'rules: { wiggle-waggle: error }\n',
    '2:10: rules.wiggle-waggle names no rule: docs/rules has a page for each'
  ],
  [
    'an unknown rule to ignore',
    'ignores: [{ rule: cors-frist, path: "**", reason: x }]\n',
    '2:19: ignores[0].rule names no rule: docs/rules has a page for each'
  ],
  [
    'an unknown expectation',
    `${CLIENT}    expect: allow\n`,
    '5:13: clients[0].expect must be allowed or blocked, not allow: did you mean allowed?'
  ],
  [
    'an unknown threshold',
    'fail-on: warnings\n',
    '2:10: fail-on must be error, warning, note or never, not warnings: did you mean warning?'
  ],
  [
    'an unknown place of the key',
    `${CLIENT}    subscription-key: cookie\n`,
    '5:23: clients[0].subscription-key must be header, query or none, not cookie'
  ],
  [
    'an unknown global policy',
    'services: [{ root: a, global-policy: here }]\n',
    '2:38: services[0].global-policy must be elsewhere, not here'
  ],
  [
    'a client twice',
    `${CLIENT}  - name: shop\n    origin: https://old.contoso.com\n`,
    '5:11: clients[1].name repeats shop of line 3: each name stands once'
  ],
  [
    'a service twice',
    'services: [{ root: a }, { root: a }]\n',
    '2:33: services[1].root repeats a of line 2: each root stands once'
  ],
  [
    'an origin without a scheme',
    'clients: [{ name: a, origin: shop.contoso.com }]\n',
    '2:30: clients[0].origin must be an origin such as https://shop.contoso.com, not shop.contoso.com: it begins with a scheme such as https://'
  ],
  [
    'an origin with a path',
    'clients: [{ name: a, origin: "https://shop.contoso.com/app" }]\n',
    '2:30: clients[0].origin must be an origin such as https://shop.contoso.com, not https://shop.contoso.com/app: it ends with the host or the port, without a path'
  ],
  [
    'a pattern of origins',
    'clients: [{ name: a, origin: "https://*.contoso.com" }]\n',
    '2:30: clients[0].origin must be an origin such as https://shop.contoso.com, not https://*.contoso.com: a page has one host, so * cannot stand for a part of it'
  ],
  [
    'any origin',
    'clients: [{ name: a, origin: "*" }]\n',
    '2:30: clients[0].origin must be an origin such as https://shop.contoso.com, not *: a page has one origin, not any'
  ],
  [
    'an empty origin',
    'services: [{ root: a, developer-portal: "" }]\n',
    '2:41: services[0].developer-portal must be an origin such as https://shop.contoso.com, not nothing: it is empty'
  ],
  [
    'a day that is none',
    'ignores: [{ rule: cors-missing, path: a, reason: b, until: 2027-02-30 }]\n',
    '2:60: ignores[0].until must be a day such as 2027-03-01, not 2027-02-30'
  ],
  [
    'a year for a day',
    'ignores: [{ rule: cors-missing, path: a, until: 2027 }]\n',
    '2:49: ignores[0].until must be a text, not 2027'
  ],
  [
    'a scope that is none',
    'services: [{ root: a, policies: { a.xml: apis/orders } }]\n',
    '2:42: services[0].policies["a.xml"] must be a scope such as global, product/starter or api/orders, not apis/orders'
  ],
  [
    'a method that no page sends',
    `${CLIENT}    methods: [TRACE, "G T"]\n`,
    '5:15: clients[0].methods[0] must be a method that a page can send, and no browser sends TRACE',
    '5:22: clients[0].methods[1] must be a method such as GET, not G T'
  ],
  [
    'a header with a value',
    `${CLIENT}    headers: ["accept: text/html"]\n`,
    '5:15: clients[0].headers[0] must be the name of a header, not accept: text/html'
  ],
  ['an empty list of APIs', `${CLIENT}    apis: []\n`, '5:11: clients[0].apis must not be empty'],
  [
    'several at once, by their places',
    'fail-on: 1\nclients: [{ origin: x }]\nrules: 1\n',
    '2:10: fail-on must be a text, not 1',
    '3:11: clients[0] lacks the key name',
    '3:21: clients[0].origin must be an origin such as https://shop.contoso.com, not x: it begins with a scheme such as https://',
    '4:8: rules must be a mapping of keys and values, not 1'
  ],
  [
    'text that is no YAML',
    'clients: [{\n',
    '3:1: the text is not valid YAML: Flow map in block collection must be sufficiently indented and end with a }',
    '3:1: the text is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'
  ],
  ['a key twice', 'rules: {}\nrules: {}\n', '3:1: the text is not valid YAML: Map keys must be unique']
]

test.each(CASES)('%s', (_what, text, ...faults) => {
  expect(errorOf(`version: 1\n${text}`)).toBe(faults.map(told).join('\n'))
})

test.each([
  ['another version', 'version: 2\n', '1:10: version must be 1, not 2'],
  ['no version', 'fail-on: error\n', '1:1: the configuration lacks the key version'],
  ['an empty file', '', '1:1: the configuration must be a mapping of keys and values, not nothing'],
  ['a list', '- version: 1\n', '1:1: the configuration must be a mapping of keys and values, not a list']
])('%s', (_what, text, fault) => {
  expect(errorOf(text)).toBe(told(fault))
})

test('an alias bomb is refused', () => {
  const levels = 'abcdefghi'.split('')
  const bomb = levels.map((name, index) => {
    const inner = index === 0 ? 'x' : `*${levels[index - 1]}`
    return `${name}: &${name} [${Array.from({ length: 10 }, () => inner).join(', ')}]\n`
  })
  expect(errorOf(`version: 1\n${bomb.join('')}`)).toBe(
    '.github/apim-cors-gate.yml:1:1: the configuration cannot be read: it repeats values by aliases too often.'
  )
})

test('a text that is nested without end is refused', () => {
  expect(errorOf(`version: 1\nclients: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`)).toMatch(/^\.github.*:\d+:\d+: /)
})

test('many faults are cut off', () => {
  const keys = Array.from({ length: 40 }, (_, index) => `key${index}: 1\n`)
  expect(
    errorOf(`version: 1\n${keys.join('')}`)
      .split('\n')
      .slice(-2)
  ).toEqual([expect.stringMatching(/^\.github\/apim-cors-gate\.yml:31:1: /), 'and 10 more.'])
})

function errorOf(text: string): string {
  try {
    return JSON.stringify(readConfiguration(text, '.github/apim-cors-gate.yml'))
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}

function told(fault: string): string {
  return `.github/apim-cors-gate.yml:${fault}${fault.endsWith('?') ? '' : '.'}`
}
