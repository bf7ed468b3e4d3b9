import { readConfiguration } from '../../src/engine/configuration/read-configuration.js'
import { weakenings } from '../../src/engine/configuration/weakenings.js'
import { RULES } from '../../src/rules/index.js'

const FILE = '.github/apim-cors-gate.yml'
const SHOP = 'clients: [{ name: shop, origin: "https://shop.contoso.com", apis: [orders] }]'
const PORTAL = 'services: [{ root: apim, developer-portal: "https://portal.contoso.com" }]'
const ENVIRONMENTS = 'services: [{ root: apim, environments: [dev, prod] }]'
const ATTACHED = 'services: [{ root: apim, policies: { loose/x.xml: api/orders } }]'
const ignore = (more: string): string => `ignores: [{ rule: cors-missing, path: "a/**", reason: known${more} }]`

function told(before: string, after: string): readonly string[] {
  const read = (text: string): ReturnType<typeof readConfiguration> => readConfiguration(`version: 1\n${text}\n`, FILE)
  const found = weakenings(read(before), read(after), RULES)
  return found.map(({ location: { line, column }, message }) => `${line}:${column} ${message}`)
}

test.each<[string, string, string]>([
  ['fail-on: warning', 'fail-on: error', '2:1 This change sets fail-on to error, which was warning.'],
  ['', 'fail-on: never', '2:1 This change sets fail-on to never, which was error.'],
  ['fail-on: note', '', '1:1 This change sets fail-on to error, which was note.'],
  [
    'fail-on-widened: any',
    'fail-on-widened: credentials',
    '2:1 This change sets fail-on-widened to credentials, which was any.'
  ],
  ['', 'rules: { cors-missing: off }', '2:10 This change sets cors-missing to off, which was note.'],
  ['rules: { cors-in-fragment: error }', '', '1:1 This change sets cors-in-fragment to warning, which was error.'],
  ['', ignore(''), '2:19 This change ignores cors-missing in a/**.'],
  [ignore(', until: 2027-01-01'), ignore(', until: 2027-06-01'), '2:19 This change ignores cors-missing in a/**.'],
  [ignore(', until: 2027-01-01'), ignore(''), '2:19 This change ignores cors-missing in a/**.'],
  [SHOP, '', '1:1 This change removes the client shop from the contract.'],
  [SHOP, SHOP.replace('orders', 'stock'), '2:19 This change alters the client shop of the contract.'],
  ['', 'public-apis: [status]', '2:15 This change opens status to any origin.'],
  [PORTAL, '', '1:1 This change no longer asks that https://portal.contoso.com can call apim.'],
  [
    '',
    'services: [{ root: apim, global-policy: elsewhere }]',
    '2:20 This change leaves open what the global policy of apim is.'
  ],
  ['', ENVIRONMENTS, '2:20 This change judges apim in dev, prod alone.'],
  [ENVIRONMENTS, ENVIRONMENTS.replace(', prod', ''), '2:20 This change no longer judges apim in prod.'],
  [ENVIRONMENTS, ENVIRONMENTS.replace('dev, prod', ''), '2:20 This change no longer judges apim in dev, prod.'],
  [ATTACHED, '', '1:1 This change no longer attaches loose/x.xml to api/orders.'],
  [
    ATTACHED,
    ATTACHED.replace('api/orders', 'api/old'),
    '2:20 This change no longer attaches loose/x.xml to api/orders.'
  ]
])('%j to %j', (before, after, expected) => {
  expect(told(before, after)).toEqual([expected])
})

test.each([
  ['fail-on: error', 'fail-on: note'],
  ['fail-on: never', ''],
  ['fail-on-widened: credentials', 'fail-on-widened: any'],
  ['rules: { cors-missing: off }', ''],
  ['', 'rules: { cors-in-fragment: error, cors-missing: error }'],
  [ignore(''), ''],
  [ignore(''), ignore(', until: 2027-06-01')],
  ['', 'ignores: [{ rule: cors-missing, path: "a/**" }]'],
  ['', SHOP],
  [SHOP, `\n\n${SHOP}`],
  ['public-apis: [status]', ''],
  ['', PORTAL],
  [ENVIRONMENTS, ENVIRONMENTS.replace('dev', 'test, dev')],
  [ENVIRONMENTS, ''],
  ['', ATTACHED]
])('%j to %j demands no less', (before, after) => {
  expect(told(before, after)).toEqual([])
})
