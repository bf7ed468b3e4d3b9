import type { Client } from '../src/cors/client.js'
import type { KeyPlace } from '../src/cors/cors-request.js'
import { analyse } from '../src/engine/analyse.js'
import { corsProductScope } from '../src/rules/cors-product-scope.js'
import { workingTree } from '../src/sources/working-tree.js'

/** The fixture in which product contoso has the only cors for API orders. */
const analysis = analyse(workingTree('__tests__/rules/cors-product-scope/fires')).services[0]?.plain

test.each<[string, readonly Client[], number]>([
  ['no declared client', [], 1],
  ['clients of other APIs', [client('invoices', 'query')], 1],
  ['a client that sends the key in the query string', [client('orders', 'query')], 0],
  ['one client of each kind', [client('orders', 'query'), client('orders', 'header')], 1],
  ['a client that leaves it open', [client('orders', null)], 1]
])('%s', (_, clients, count) => {
  expect(analysis && [...corsProductScope.check({ ...analysis, clients })]).toHaveLength(count)
})

function client(api: string, subscriptionKey: KeyPlace | null): Client {
  return {
    name: 'web shop',
    origin: 'https://shop.contoso.com',
    calls: (apiId) => apiId === api,
    methods: null,
    headers: [],
    credentials: false,
    subscriptionKey,
    product: null,
    expect: 'allowed',
    declaredAt: { path: 'apim-cors-gate.yml', line: 1, column: 1, endLine: 1, endColumn: 1 }
  }
}
