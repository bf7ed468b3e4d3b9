import { wholeFile } from '../../src/core/problem.js'
import { fileText } from '../../src/core/source-text.js'
import { assemble } from '../../src/model/assemble.js'
import { bareApi } from '../../src/model/bare-api.js'
import type { Declaration } from '../../src/model/declaration.js'
import type { Scope } from '../../src/model/scope.js'

const declaredAt = wholeFile('main.bicep')

function policy(scope: Scope): Declaration {
  const source = fileText('a.xml', '<policies />')
  const deployed = { format: 'rawxml', declaredAt, when: null, repeated: false } as const
  return { kind: 'policy', service: 's', layout: 'bicep', scope, source, ...deployed }
}

function api(id: string, revision: string, current: boolean): Declaration {
  return { kind: 'api', service: 's', layout: 'bicep', api: { ...bareApi(null, id, declaredAt), revision, current } }
}

function understood(declarations: readonly Declaration[]) {
  const [service] = assemble(declarations).services
  return {
    apis: service?.apis.map(({ id, revision, operationsKnown }) => `${id};rev=${revision} ${operationsKnown}`),
    operations: service?.operations.map((operation) => `${operation.api};rev=${operation.revision}/${operation.id}`),
    products: service?.products.map(({ id, apis, subscriptionRequired }) => `${id} ${subscriptionRequired} ${apis}`)
  }
}

test('a policy implies what it is attached to', () => {
  const found = understood([
    policy({ kind: 'operation', workspace: null, api: 'orders', operation: 'list' }),
    policy({ kind: 'api', workspace: null, api: 'stock' }),
    policy({ kind: 'product', workspace: null, product: 'starter' }),
    policy({ kind: 'api', workspace: null, api: 'old;rev=1' })
  ])
  expect(found).toEqual({
    apis: ['orders;rev=1 false', 'stock;rev=1 false'],
    operations: ['orders;rev=1/list'],
    products: ['starter null ']
  })
})

test('what is declared is not implied again, whatever its case and revision', () => {
  const found = understood([
    api('Orders', '2', true),
    policy({ kind: 'operation', workspace: null, api: 'orders', operation: 'list' }),
    policy({ kind: 'api', workspace: null, api: 'ORDERS' })
  ])
  expect(found).toEqual({ apis: ['Orders;rev=2 false'], operations: ['Orders;rev=2/list'], products: [] })
})

test('a link implies its product', () => {
  const link = { kind: 'productApi', workspace: null, product: 'starter', api: 'ORDERS' } as const
  const found = understood([api('orders', '1', true), { ...link, service: 's', layout: 'bicep', declaredAt }])
  expect(found.products).toEqual(['starter null orders'])
})
