import { assemble } from '../../src/model/assemble.js'
import { scopeName } from '../../src/model/scope.js'
import { discover } from '../../src/sources/discover.js'
import type { FileTree } from '../../src/sources/file-tree.js'
import { memoryTree } from '../../src/sources/memory-tree.js'

const POLICY = '<policies><inbound><base /></inbound></policies>'

test('a tree without any policy has nothing to tell', () => {
  const files = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`src/${index}.ts`, 'export {}']))
  expect(discover(memoryTree(files))).toEqual({ declarations: [], variants: [], problems: [] })
  expect(assemble([])).toEqual({ services: [], problems: [] })
})

test('every candidate is read once, and nothing else', () => {
  const tree = memoryTree({
    'README.md': '',
    'package.json': '{}',
    'data.xml': '<data/>',
    'chart/_helpers.tpl': '{{- define "name" -}}',
    'chart/values.yaml': 'a: 1',
    'a/apis/x/apiInformation.json': '{}',
    'a/apis/x/policy.xml': POLICY,
    'a/apis/x/specification.yaml': 'openapi: 3.0.0',
    'a/apis/x/specification.json': '{}',
    'a/apis/x/wiki.md': ''
  })
  const read: string[] = []
  const watched: FileTree = {
    list: tree.list,
    read(path, limit) {
      read.push(path)
      return tree.read(path, limit)
    }
  }
  discover(watched)
  expect(read.sort()).toEqual([
    'a/apis/x/apiInformation.json',
    'a/apis/x/policy.xml',
    'a/apis/x/specification.yaml',
    'chart/_helpers.tpl',
    'data.xml'
  ])
})

test('a tree of 100,000 files is searched by names alone', () => {
  const entries = Array.from({ length: 100_000 }, (_, index) => ({
    path: `src/${index % 3000}/file${index}.ts`,
    kind: 'file' as const
  }))
  const read: string[] = []
  const tree: FileTree = {
    list: () => entries,
    read(path) {
      read.push(path)
      return { text: '' }
    }
  }
  discover(tree)
  expect(read).toEqual([])
})

test('names that differ in case only are one API to Azure', () => {
  const { declarations, problems } = discover(
    memoryTree({
      'a/apis/Orders/apiInformation.json': '{}',
      'a/apis/Orders/operations/get/policy.xml': POLICY,
      'a/apis/orders/apiInformation.json': '{}',
      'a/apis/orders/operations/put/policy.xml': POLICY,
      'a/products/p/apis.json': '[{ "name": "ORDERS" }]',
      'a/products/p/productInformation.json': '{}'
    })
  )
  const [service] = assemble(declarations).services
  expect(service?.operations.map(({ api, id }) => `${api}/${id}`)).toEqual(['Orders/get'])
  expect(service?.products.map(({ apis }) => apis)).toEqual([['Orders']])
  expect(problems.map(({ location, message, contested }) => [location.path, contested, message])).toEqual([
    [
      'a/apis/orders/apiInformation.json',
      true,
      'a/apis/orders claims the current revision of API orders, as a/apis/Orders does, and is left out: rename or remove one of the two folders'
    ]
  ])
})

test('a policy above the limit leaves the verdict incomplete, and its scope is not taken for an empty one', () => {
  const large = `<policies>${' '.repeat(17_000_000)}<inbound /></policies>`
  const { declarations, problems } = discover(
    memoryTree({ 'a/policy.xml': large, 'a/apis/x/policy.xml': POLICY, 'loose.xml': large })
  )
  expect(problems).toMatchObject([
    { location: { path: 'a/policy.xml' }, kind: 'skipped', incomplete: true },
    { location: { path: 'loose.xml' }, kind: 'skipped' }
  ])
  expect(problems[1]).not.toHaveProperty('incomplete')
  const [service] = assemble(declarations).services
  expect(service?.globalPolicy).toBe('declared')
  expect(service?.documents.map(({ scope, root }) => [scopeName(scope), root?.name ?? null])).toEqual([
    ['api/x', 'policies'],
    ['global', null]
  ])
})

test.each([
  [
    'the exact id before a similar one',
    { 'Get-It': '', get_it: '' },
    ['get_it', 'get-it'],
    ['get_it GET /a', 'Get-It PUT /a']
  ],
  ['another case', { 'GET-IT': '' }, ['get-it'], ['GET-IT GET /a']],
  ['a slug', { 'get-it': '' }, ['Get it!'], ['get-it GET /a']],
  ['method and URL', { renamed: '{"properties":{"method":"get","urlTemplate":"/a"}}' }, ['get-it'], ['renamed GET /a']],
  ['nothing', { other: '' }, ['get-it'], ['get-it GET /a', 'other  ']]
])('an operation folder joins %s', (_name, folders, ids, expected) => {
  const methods = ['get', 'put']
  const operations = Object.fromEntries(ids.map((operationId, index) => [methods[index], { operationId }]))
  const files: Record<string, string> = {
    'a/apis/x/specification.json': JSON.stringify({ openapi: '3.0.1', paths: { '/a': operations } }),
    'a/apis/x/apiInformation.json': '{}'
  }
  for (const [name, information] of Object.entries(folders)) {
    files[`a/apis/x/operations/${name}/policy.xml`] = POLICY
    if (information !== '') files[`a/apis/x/operations/${name}/operationInformation.json`] = information
  }
  const [service] = assemble(discover(memoryTree(files)).declarations).services
  expect(service?.operations.map(({ id, method, urlTemplate }) => `${id} ${method} ${urlTemplate}`)).toEqual(expected)
})

test('an API without any current revision has the one whose name bears no number', () => {
  const { declarations } = discover(
    memoryTree({
      'a/apis/orders/apiInformation.json': '{ "properties": { "isCurrent": false } }',
      'a/apis/orders;rev=2/apiInformation.json': '{ "properties": { "isCurrent": false, "apiRevision": "2" } }',
      'a/apis/orders/policy.xml': POLICY
    })
  )
  const [service] = assemble(declarations).services
  expect(service?.apis.map(({ revision, current }) => [revision, current])).toEqual([
    ['1', true],
    ['2', false]
  ])
  expect(service?.documents.map(({ scope }) => scopeName(scope))).toEqual(['api/orders'])
})
