import { discover } from '../../../src/sources/discover.js'
import { memoryTree } from '../../../src/sources/memory-tree.js'

const POLICY = '<policies><inbound><base /></inbound></policies>'
const INFRASTRUCTURE = {
  'infra/main.bicep': `resource a 'Microsoft.ApiManagement/service/policies@2022-08-01' = {
  name: 'contoso/policy'
  properties: { value: '${POLICY}' }
}`
}

function understood(files: Readonly<Record<string, string>>) {
  const { declarations, problems } = discover(memoryTree(files))
  return {
    loose: declarations.flatMap((one) => (one.kind === 'policy' && one.layout === 'loose' ? [one.source.path] : [])),
    unreferenced: problems.flatMap(({ kind, location }) => (kind === 'unreferenced' ? [location.path] : []))
  }
}

test('without infrastructure code a policy file is a loose document', () => {
  expect(understood({ 'a/orders.xml': POLICY })).toEqual({ loose: ['a/orders.xml'], unreferenced: [] })
})

test.each([
  ['tf/main.tf', 'file("${path.module}/../a/orders.xml")'],
  ['a/main.tf', 'templatefile("./orders.xml", {})'],
  ['deploy.ps1', 'Set-AzApiManagementPolicy -PolicyFilePath .\\a\\orders.xml'],
  ['.github/workflows/deploy.yml', 'run: az rest --body @"$ROOT/orders.xml"'],
  ['lab.ipynb', '{ "source": ["open(\'a/orders.xml\')"] }'],
  ['infra/other.bicep', "var a = loadTextContent('../a/orders.xml')"]
])('%s names the policy file', (path, text) => {
  const files = { ...INFRASTRUCTURE, 'a/orders.xml': POLICY, [path]: text }
  expect(understood(files)).toEqual({ loose: ['a/orders.xml'], unreferenced: [] })
})

test.each([
  ['README.md', 'see a/orders.xml'],
  ['tf/main.tf', 'file("other-orders.xml")'],
  ['b/main.tf', 'file("orders.xml")']
])('%s names no policy file, or another one', (path, text) => {
  const files = { ...INFRASTRUCTURE, 'a/orders.xml': POLICY, 'b/orders.xml': '<data/>', [path]: text }
  expect(understood(files)).toEqual({ loose: [], unreferenced: ['a/orders.xml'] })
})
