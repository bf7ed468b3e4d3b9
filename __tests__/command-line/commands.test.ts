import { temporaryFolder } from '../github/temporary-folder.js'
import { expectGolden } from '../golden.js'
import { run } from './product.js'
import { api, copyExample, INHERITING, policy, write } from './repositories.js'

const folder = temporaryFolder()
const OPERATION = ['--api', 'catalog', '--operation', 'list-products']
const BLOCKED = ['preflight', ...OPERATION, '--origin', 'https://shop.contoso.com']
const ALLOWED = ['preflight', ...OPERATION, '--origin', 'https://storefront.developer.azure-api.net']

test.each<[string, readonly string[], number]>([
  ['effective-operation', ['effective', ...OPERATION, '--product', 'starter'], 0],
  ['effective-api', ['effective', '--api', 'catalog', '--section', 'inbound'], 0],
  ['preflight-blocked', BLOCKED, 1],
  ['preflight-allowed', ALLOWED, 0],
  ['preflight-query-key', [...BLOCKED, '--key', 'query', '--product', 'contoso'], 0],
  ['tree', ['tree'], 0]
])('%s as text', (name, args, status) => {
  copyExample('storefront', folder())
  const outcome = run(folder(), ...args)
  expectGolden(outcome.stdout, `__tests__/command-line/golden/${name}.txt`)
  expect({ ...outcome, stdout: '' }).toEqual({ status, stdout: '', stderr: '' })
})

test.each<[string, readonly string[], number, string]>([
  ['effective', ['effective', ...OPERATION], 0, 'policies'],
  ['preflight', BLOCKED, 1, 'calls'],
  ['tree', ['tree'], 0, 'services']
])('%s as JSON', (_name, args, status, list) => {
  copyExample('storefront', folder())
  const outcome = run(folder(), ...args, '--format', 'json')
  expect({ ...outcome, stdout: '' }).toEqual({ status, stdout: '', stderr: '' })
  expect(JSON.parse(outcome.stdout)).toMatchObject({ version: 1, [list]: expect.arrayContaining([expect.any(Object)]) })
})

test('effective as JSON has each statement as it is written, with its place and its way', () => {
  copyExample('storefront', folder())
  const { stdout } = run(folder(), 'effective', ...OPERATION, '--section', 'inbound', '--format', 'json')
  const [policy] = JSON.parse(stdout).policies
  expect(policy.sections.inbound[0]).toEqual({
    name: 'cors',
    text: expect.stringMatching(/^<cors allow-credentials="true"[\s\S]*<\/cors>$/),
    scope: 'global',
    path: 'apimartifacts/policy.xml',
    line: 4,
    via: [
      { name: 'base', path: 'apimartifacts/apis/catalog/operations/list-products/policy.xml', line: 3 },
      { name: 'base', path: 'apimartifacts/apis/catalog/policy.xml', line: 3 }
    ]
  })
})

test('of several services, the one that has all that was named', () => {
  copyExample('storefront', `${folder()}/first`)
  write(`${folder()}/second`, api('catalog', INHERITING))
  const both = run(folder(), 'effective', '--api', 'catalog', '--section', 'outbound').stdout
  expect(both.match(/^<!-- .*?:/gm)).toEqual([
    '<!-- first/apimartifacts:',
    '<!-- first/apimartifacts:',
    '<!-- second/apimartifacts:'
  ])
  const one = run(folder(), 'effective', '--api', 'catalog', '--product', 'starter', '--operation', 'list-products')
  expect(one.stdout.match(/^<!-- .*?:/gm)).toEqual(['<!-- first/apimartifacts:'])
})

test('nobody is told to allow the origin null', () => {
  copyExample('storefront', folder())
  const { status, stdout } = run(folder(), 'preflight', ...OPERATION, '--origin', 'null')
  expect(status).toBe(1)
  expect(stdout).toContain(
    'mend:  Serve the page from an origin of its own: null is what local files and sandboxed frames send'
  )
  expect(stdout).not.toContain('<origin>null</origin>')
})

test('preflight is unknown where an expression decides, and exits with 3', () => {
  const origin = '<origin>@(context.Request.Headers.GetValueOrDefault("Origin", ""))</origin>'
  write(folder(), {
    ...api('orders', INHERITING),
    'apimartifacts/policy.xml': policy(`<cors><allowed-origins>${origin}</allowed-origins></cors>`)
  })
  const { status, stdout } = run(folder(), 'preflight', '--api', 'orders', '--origin', 'https://a.example')
  expect(stdout).toMatch(/^unknown: @\(context\.Request.* is not known here\.$/m)
  expect(status).toBe(3)
})

test('preflight shows an operation for each verdict of a policy, and why a method is refused', () => {
  const calls = { get: { operationId: 'list' }, post: { operationId: 'add' }, delete: { operationId: 'clear' } }
  write(folder(), {
    ...api('orders', policy('<cors><allowed-origins><origin>https://a.example</origin></allowed-origins></cors>')),
    'apimartifacts/apis/orders/specification.json': JSON.stringify({ openapi: '3.0.1', paths: { '/': calls } })
  })
  const { status, stdout } = run(folder(), 'preflight', '--api', 'orders', '--origin', 'https://a.example')
  expect(stdout.match(/^(?:A page.*?orders\/\w+|allowed|blocked).*$/gm)).toEqual([
    expect.stringContaining('orders/list'),
    'allowed: the page may make this call.',
    expect.stringContaining('orders/clear'),
    'blocked: the answer to the preflight does not allow the method DELETE.'
  ])
  expect(status).toBe(1)
})

test('a method is normalised as fetch() does it', () => {
  copyExample('storefront', folder())
  const call = ['preflight', '--api', 'orders', '--origin', 'https://www.storefront.example']
  expect(run(folder(), ...call, '--method', 'get')).toEqual(run(folder(), ...call, '--method', 'GET'))
})
