import { operationId } from '../../src/sources/openapi/operation-id.js'
import { readSpecification } from '../../src/sources/openapi/specification.js'

test.each([
  ['getOrder', 'getOrder'],
  ['get_order.v1', 'get_order.v1'],
  ['GET-/foo/{bar}?buzz={quix}', 'get-foo-bar-buzz-quix'],
  ['Orders — list', 'orders-list'],
  [`get ${'x'.repeat(100)}`, `get-${'x'.repeat(72)}`],
  [null, 'get-orders-id'],
  ['', 'get-orders-id']
])('the id %j becomes %j', (written, expected) => {
  expect(operationId(written, 'get', '/orders/{id}')).toBe(expected)
})

type Post = Readonly<Record<string, unknown>>
const bearer = { type: 'http', scheme: 'bearer' }

function post(operation: Post, root: Post = {}) {
  const document = { openapi: '3.0.1', paths: { '/a': { post: operation } }, ...root }
  const [found] = readSpecification('a.json', JSON.stringify(document)).operations
  return found
}

const schemes = {
  components: {
    securitySchemes: {
      bearer,
      oauth: { type: 'oauth2', flows: {} },
      openid: { type: 'openIdConnect' },
      raw: { type: 'apiKey', in: 'header', name: 'AUTHORIZATION' },
      key: { type: 'apiKey', in: 'header', name: 'Ocp-Apim-Subscription-Key' },
      cookie: { type: 'apiKey', in: 'cookie', name: 'Authorization' },
      referred: { $ref: '#/components/securitySchemes/bearer' }
    }
  }
}

test.each<[string, unknown, boolean]>([
  ['a bearer token', [{ bearer: [] }], true],
  ['one of two tokens', [{ oauth: ['read'] }, { openid: [] }], true],
  ['a key beside a token', [{ key: [], bearer: [] }], true],
  ['a key in the header Authorization', [{ raw: [] }], true],
  ['a scheme by reference', [{ referred: [] }], true],
  ['a key instead of a token', [{ bearer: [] }, { key: [] }], false],
  ['a token or nothing', [{ bearer: [] }, {}], false],
  ['a cookie', [{ cookie: [] }], false],
  ['a scheme that does not exist', [{ unknown: [] }], false],
  ['nothing', [], false],
  ['no list', 'bearer', false]
])('%s: needs the Authorization header: %#', (_name, security, expected) => {
  expect(post({ security }, schemes)?.needsAuthorization).toBe(expected)
  expect(post({}, { ...schemes, security })?.needsAuthorization).toBe(expected)
})

test('an operation without security is open, whatever the document says', () => {
  expect(post({ security: [] }, { ...schemes, security: [{ bearer: [] }] })?.needsAuthorization).toBe(false)
})

test.each([
  [['application/json'], true],
  [['application/problem+json; charset=utf-8', 'text/json'], true],
  [['application/json', 'text/plain'], false],
  [['application/jsonp'], false],
  [[], false]
])('a body of %j is JSON: %s', (types, expected) => {
  const content = Object.fromEntries(types.map((type) => [type, {}]))
  expect(post({ requestBody: { content } })?.jsonBody).toBe(expected)
  const body = { $ref: '#/components/requestBodies/b' }
  expect(post({ requestBody: body }, { components: { requestBodies: { b: { content } } } })?.jsonBody).toBe(expected)
})

test('references that go in circles lead nowhere', () => {
  const parameters = { a: { $ref: '#/components/parameters/b' }, b: { $ref: '#/components/parameters/a' } }
  const operation = { parameters: [{ $ref: '#/components/parameters/a' }, { $ref: 'other.json' }, { $ref: 5 }] }
  expect(post(operation, { components: { parameters } })?.requestHeaders).toEqual([])
})

test.each([
  ['a list', '[]'],
  ['paths that are no object', '{"openapi":"3.0.0","paths":[1]}'],
  ['a path that is no object', '{"openapi":"3.0.0","paths":{"/a":[],"/b":null}}'],
  ['an operation that is no object', '{"openapi":"3.0.0","paths":{"/a":{"get":1}}}'],
  ['parameters that are no list', '{"openapi":"3.0.0","paths":{"/a":{"parameters":{"0":1}}}}']
])('%s has no operations', (_name, text) => {
  expect(readSpecification('a.json', text).operations).toEqual([])
})

test('aliases cannot make a small file a large one', () => {
  const lines = ['openapi: 3.0.1', 'x0: &x0 [{ name: X-A, in: header }]']
  for (let level = 1; level < 40; level++) lines.push(`x${level}: &x${level} [*x${level - 1}, *x${level - 1}]`)
  lines.push('paths:', '  /0: &item')
  for (const method of ['get', 'put', 'post', 'patch'])
    lines.push(`    ${method}: { parameters: *x39, security: *x39 }`)
  for (let path = 1; path < 20_000; path++) lines.push(`  /${path}: *item`)
  const { operations, problems } = readSpecification('a.yaml', lines.join('\n'))
  expect(operations).toHaveLength(20_000)
  expect(problems).toMatchObject([{ kind: 'skipped', incomplete: true, location: { path: 'a.yaml' } }])
})

test('a text that is nested too deeply is a problem and nothing more', () => {
  for (const path of ['a.json', 'a.yaml']) {
    const { operations, problems } = readSpecification(path, `{"openapi":"3.0.0","a":${'['.repeat(100_000)}`)
    expect(operations).toEqual([])
    expect(problems).toMatchObject([{ kind: 'unreadable', location: { path } }])
  }
})
