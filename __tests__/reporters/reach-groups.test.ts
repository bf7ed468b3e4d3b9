import type { ReachRow } from '../../src/cors/reach-row.js'
import { groupReach } from '../../src/reporters/reach-groups.js'

function row(operation: string | null, product: string | null, origins: readonly string[], api = 'orders'): ReachRow {
  return {
    ...{
      service: 'shop',
      api,
      operation,
      method: operation && 'GET',
      urlTemplate: operation && '/',
      product,
      origins,
      credentials: false,
      credentialed: []
    },
    ...{ methods: [], headers: [], decidedBy: null, unknown: null }
  }
}

function groups(...rows: readonly ReachRow[]): readonly string[] {
  return groupReach(rows).map(({ api, operations, allOperations, products, everyProduct, origins }) =>
    [
      api,
      allOperations ? 'all' : operations.join('+'),
      everyProduct ? 'every' : products.join('+'),
      origins.join('+')
    ].join(' ')
  )
}

test.each<[string, readonly ReachRow[], readonly string[]]>([
  ['equal operations collapse', [row('a', null, ['x']), row('b', null, ['x'])], ['orders all every x']],
  [
    'different operations stay apart',
    [row('a', null, ['x']), row('b', null, [])],
    ['orders a every x', 'orders b every ']
  ],
  ['equal contexts collapse', [row('a', null, ['x']), row('a', 'p', ['x'])], ['orders all every x']],
  [
    'a context that differs stays apart',
    [row('a', null, ['x']), row('a', 'p', ['x']), row('a', 'q', [])],
    ['orders all +p x', 'orders all q ']
  ],
  [
    'contexts collapse only for the same operations',
    [row('a', null, ['x']), row('b', null, ['x']), row('a', 'p', ['x']), row('b', 'p', [])],
    ['orders all  x', 'orders a p x', 'orders b p ']
  ],
  [
    'APIs stay apart',
    [row('a', null, ['x']), row('a', null, ['x'], 'users')],
    ['orders all every x', 'users all every x']
  ],
  ['unknown operations', [row(null, null, ['x'])], ['orders all every x']]
])('%s', (_name, rows, expected) => {
  expect(groups(...rows)).toEqual(expected)
})
