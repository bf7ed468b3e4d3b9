import { analyse } from '../src/engine/analyse.js'
import { DEFAULT_CONFIGURATION } from '../src/engine/configuration/configuration.js'
import { judge } from '../src/engine/judge.js'
import type { Revisions } from '../src/engine/settings.js'
import { understand } from '../src/engine/understand.js'
import { RULES } from '../src/rules/index.js'
import { memoryTree } from '../src/sources/memory-tree.js'

const CORS = '<cors><allowed-origins><origin>https://shop.contoso.com</origin></allowed-origins></cors>'
const policy = (inbound: string): string => `<policies><inbound>${inbound}</inbound></policies>`
const api = (properties: object): string => JSON.stringify({ properties: { path: 'orders', ...properties } })
const specification = (id: string): string =>
  JSON.stringify({ openapi: '3.0.1', paths: { '/': { get: { operationId: id } } } })

const tree = memoryTree({
  'apimartifacts/policy.xml': policy(CORS),
  'apimartifacts/apis/orders/apiInformation.json': api({ isCurrent: true, subscriptionRequired: false }),
  'apimartifacts/apis/orders/specification.json': specification('list'),
  'apimartifacts/apis/orders;rev=2/apiInformation.json': api({ subscriptionRequired: true }),
  'apimartifacts/apis/orders;rev=2/specification.json': specification('list-2'),
  'apimartifacts/apis/orders;rev=2/policy.xml': policy('<set-header name="A" />'),
  'apimartifacts/products/starter/productInformation.json': '{}',
  'apimartifacts/products/starter/apis.json': '[{ "name": "orders" }]',
  'apimartifacts/products/starter/policy.xml': policy('<base />')
})

const settings = { failOn: 'error', rules: RULES, configuration: DEFAULT_CONFIGURATION, today: '2026-11-22' } as const

function findings(revisions: Revisions): readonly string[] {
  const result = judge(understand(tree, { ...settings, revisions }), { ...settings, revisions })
  return result.findings.map(({ rule, scope, affected }) => `${rule} ${scope} ${affected.examples.join()}`)
}

test('a revision that is not current is judged on request only, and findings name it', () => {
  expect(findings('current')).toEqual([])
  expect(findings('all')).toEqual(['cors-not-inherited api/orders;rev=2 orders;rev=2/list-2'])
})

test('a revision is called below the path of its API, with the keys and products of the current one', () => {
  const analysis = analyse(tree, { revisions: 'all' }).services[0]?.plain
  expect(analysis?.service.apis).toMatchObject([
    { id: 'orders', path: 'orders', revision: '1', current: true },
    { id: 'orders;rev=2', path: 'orders;rev=2', revision: '2', current: true, subscriptionRequired: false }
  ])
  expect(analysis?.service.products).toMatchObject([{ id: 'starter', apis: ['orders', 'orders;rev=2'] }])
  expect(analysis?.chains.map(({ api, documents }) => [api?.id, documents.map(({ scope }) => scope.kind)])).toEqual([
    ['orders', ['global']],
    ['orders', ['global', 'product']],
    ['orders;rev=2', ['global', 'api']],
    ['orders;rev=2', ['global', 'product', 'api']]
  ])
})

test('an operation of a revision that nothing but its policy names is judged as well', () => {
  const kit = memoryTree({
    'orders-apiPolicy.xml': policy('<base />'),
    'orders;rev=2-get-one-operationPolicy.xml': policy('<base />')
  })
  const analysis = analyse(kit, { revisions: 'all' }).services[0]?.plain
  expect(analysis?.service.operations).toMatchObject([{ api: 'orders;rev=2', id: 'get-one' }])
  expect(analysis?.service.apis).toMatchObject([
    { id: 'orders', operationsKnown: false },
    { id: 'orders;rev=2', operationsKnown: true }
  ])
})
