import type { Client } from '../src/cors/client.js'
import { scopeChains } from '../src/effective/scope-chain.js'
import { assemble } from '../src/model/assemble.js'
import { corsHeadersMissing } from '../src/rules/cors-headers-missing.js'
import { corsOriginWildcard } from '../src/rules/cors-origin-wildcard.js'
import type { Analysis, Rule } from '../src/rules/rule.js'
import { discover } from '../src/sources/discover.js'
import { memoryTree } from '../src/sources/memory-tree.js'

/** What the configuration says to rules that otherwise look at policies alone. */
describe('public APIs', () => {
  const any = cors('*')
  const files = {
    ...api('orders'),
    ...api('status'),
    'apim/policy.xml': document(any)
  }

  test.each<[string, readonly string[], Record<string, string>, number]>([
    ['the only origin of all is intended where all APIs are public', ['orders', 'status'], {}, 0],
    ['one API that is not public is enough', ['status'], {}, 1],
    ['an API that does not inherit is not reached', ['status'], { 'apim/apis/orders/policy.xml': document('') }, 0]
  ])('%s', (_, names, more, findings) => {
    const isPublic = (id: string): boolean => names.includes(id)
    expect(messages(corsOriginWildcard, { ...files, ...more }, { isPublic })).toHaveLength(findings)
  })

  test('a document of an unknown scope is not known to be public', () => {
    expect(messages(corsOriginWildcard, { 'cors.xml': document(any) }, { isPublic: () => true })).toHaveLength(1)
  })
})

describe('clients that pass their key in the query string', () => {
  const files = { ...api('orders'), 'apim/policy.xml': document(cors('https://shop.contoso.com')) }

  test.each<[string, readonly Client[], number]>([
    ['no client is declared', [], 1],
    ['all of them do', [client('query'), client('query')], 0],
    ['one of them does not', [client('query'), client('header')], 1],
    ['one of them says nothing', [client('query'), client(null)], 1],
    ['they call other APIs', [client('query', 'returns')], 1]
  ])('%s', (_, clients, findings) => {
    const found = messages(corsHeadersMissing, files, { clients })
    expect(found).toHaveLength(findings)
    for (const message of found)
      expect(message).toContain('Ocp-Apim-Subscription-Key (it carries the subscription key)')
  })
})

function messages(rule: Rule, files: Record<string, string>, contract: Partial<Analysis>): readonly string[] {
  const [service] = assemble(discover(memoryTree(files)).declarations).services
  if (!service) throw new Error('the fixture holds no service')
  const analysis = {
    service,
    chains: scopeChains(service),
    clients: [],
    isPublic: () => false,
    ...contract
  } as Analysis
  return [...rule.check(analysis)].map(({ message }) => message)
}

function client(subscriptionKey: Client['subscriptionKey'], calls = 'orders'): Client {
  return {
    name: 'shop',
    origin: 'https://shop.contoso.com',
    calls: (id) => id === calls,
    methods: null,
    headers: [],
    credentials: false,
    subscriptionKey,
    product: null,
    expect: 'allowed',
    declaredAt: { path: 'apim-cors-gate.yml', line: 1, column: 1, endLine: 1, endColumn: 1 }
  }
}

function api(id: string): Record<string, string> {
  return {
    [`apim/apis/${id}/apiInformation.json`]: JSON.stringify({ properties: { path: id, subscriptionRequired: true } })
  }
}

function cors(origin: string): string {
  return `<cors><allowed-origins><origin>${origin}</origin></allowed-origins></cors>`
}

function document(inbound: string): string {
  return `<policies><inbound>${inbound}</inbound></policies>`
}
