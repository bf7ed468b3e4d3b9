import { scopeName } from '../../../src/model/scope.js'
import { discover } from '../../../src/sources/discover.js'
import { memoryTree } from '../../../src/sources/memory-tree.js'

const POLICY = '<policies><inbound><base /></inbound></policies>'

const tree = memoryTree({
  'infra/main.bicep': `param api string = 'orders'
resource a 'Microsoft.ApiManagement/service/apis/policies@2022-08-01' = {
  name: 'contoso/\${api}/policy'
  properties: { format: 'rawxml', value: loadTextContent('../policy.xml') }
}`,
  'infra/dev.bicepparam': "using 'main.bicep'\nparam api = 'dev'",
  'infra/lost.bicepparam': "using 'gone.bicep'",
  'policy.xml': POLICY,
  'loose.xml': POLICY,
  'other.json': `{
    "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    "resources": [{
      "type": "Microsoft.ApiManagement/service/policies",
      "name": "other/policy",
      "properties": { "value": "${POLICY}" }
    }]
  }`
})

test.each([
  ['infra/main.bicep', ['contoso api/orders policy.xml']],
  ['infra/dev.bicepparam', ['contoso api/dev policy.xml']],
  ['other.json', ['other global other.json']]
])('%s is read alone', (rootFile, expected) => {
  const { declarations, problems } = discover({ ...tree, rootFile })
  const policies = declarations.flatMap((one) =>
    one.kind === 'policy' ? [`${one.service} ${scopeName(one.scope)} ${one.source.path}`] : []
  )
  expect([policies, problems]).toEqual([expected, []])
})

test.each([
  ['infra/gone.bicep', 'infra/gone.bicep is missing'],
  [
    'infra/lost.bicepparam',
    'infra/lost.bicepparam is for infra/gone.bicep, which is not in the repository: mend its using'
  ]
])('%s leaves the run incomplete', (rootFile, message) => {
  expect(discover({ ...tree, rootFile }).problems).toEqual([expect.objectContaining({ message, incomplete: true })])
})
