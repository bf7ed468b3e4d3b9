import { discover } from '../../src/sources/discover.js'
import { memoryTree } from '../../src/sources/memory-tree.js'

const POLICY = '<policies><inbound><base /></inbound></policies>'

const LAYOUTS: Readonly<Record<string, string>> = {
  'shop/apimartifacts': 'shop/apimartifacts/products/a/policy.xml',
  'shop/api-management': 'shop/api-management/policies/global.xml',
  'shop/kit': 'shop/kit/policies/globalServicePolicy.xml',
  'shop/paths': 'shop/paths/policies/apis/a.xml',
  'shop/update': 'shop/update/policies/a/api.xml',
  repository: 'apis/a.xml',
  './loose': 'loose/apis/a.xml',
  loose: 'a.xml'
}

test('a service keeps its name whatever else the repository holds', () => {
  const alone = Object.values(LAYOUTS).map((path) => namesIn([path]))
  expect(alone).toEqual(Object.keys(LAYOUTS).map((name) => [name]))
  const again = Object.values(LAYOUTS).map((path) => `other/${path}`)
  expect(namesIn([...Object.values(LAYOUTS), ...again])).toEqual(expect.arrayContaining(Object.keys(LAYOUTS)))
})

function namesIn(paths: readonly string[]): readonly string[] {
  const files = paths.map((path) => [path, POLICY] as const)
  const information = paths
    .filter((path) => path.includes('products/'))
    .map((path) => path.replace('policy.xml', 'productInformation.json'))
  const tree = memoryTree({
    ...Object.fromEntries(files),
    ...Object.fromEntries(information.map((path) => [path, '{}']))
  })
  return [...new Set(discover(tree).declarations.map(({ service }) => service))]
}
