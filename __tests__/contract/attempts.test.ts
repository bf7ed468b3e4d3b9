import { attempts } from '../../src/cors/contract.js'
import { contractRows } from '../../src/cors/contract-rows.js'
import { simulate } from '../../src/cors/simulate.js'
import { analyse } from '../../src/engine/analyse.js'
import { readConfiguration } from '../../src/engine/configuration/read-configuration.js'
import { workingTree } from '../../src/sources/working-tree.js'

const CONFIGURATION = readConfiguration(
  `version: 1
services:
  - { root: apimartifacts, developer-portal: https://portal.contoso.com }
clients:
  - { name: shop, origin: https://shop.contoso.com }
  - { name: shop with a query key, origin: https://shop.contoso.com, subscription-key: query }
  - { name: shop without a key, origin: https://shop.contoso.com, subscription-key: none, methods: [GET] }
  - { name: evil, origin: https://evil.example, expect: blocked }
  - { name: one product, origin: https://shop.contoso.com, product: contoso }
`,
  'test.yml'
)

describe.each(['storefront', 'storefront-fixed'])('%s', (name) => {
  const { services } = analyse(workingTree(`examples/${name}`), { configuration: CONFIGURATION })
  const analyses = services.map(({ plain }) => plain)

  test('what is shared between products is what a simulation of its own gives', () => {
    const tries = analyses.flatMap(attempts).flatMap((attempt) => attempt.tries)
    const own = tries.map(({ call, request }) => {
      const { steps, ...conclusion } = simulate(call, request)
      return conclusion
    })
    expect(tries.map(({ conclusion }) => conclusion)).toEqual(own)
    expect(new Set(own.map(({ outcome }) => outcome)).size).toBeGreaterThan(1)
  })

  test('the rows count each operation of each API once', () => {
    for (const analysis of analyses) {
      for (const { api, client, product, operations } of contractRows(analysis)) {
        if (client === 'shop without a key' || product !== null) continue
        const all = analysis.service.operations.filter((operation) => operation.api === api)
        expect(operations.allowed + operations.blocked + operations.unknown).toBe(all.length)
      }
    }
  })
})
