import { effectiveCors } from '../src/cors/effective-cors.js'
import { analyse } from '../src/engine/analyse.js'
import { memoryTree } from '../src/sources/memory-tree.js'

const cors = '<cors><allowed-origins><origin>https://shop.contoso.com</origin></allowed-origins></cors>'

test.each([
  ['a token', '${policies}'],
  ['a named value', '{{policies}}'],
  ['a condition', `%{ if open }${cors}%{ endif }`]
])('%s beside the statements of a section leaves open what runs there', (_name, text) => {
  const tree = memoryTree({
    'apimartifacts/policy.xml': '<policies><inbound /></policies>',
    'apimartifacts/apis/orders/policy.xml': `<policies><inbound><base />${text}</inbound></policies>`
  })
  const [chain] = analyse(tree).services[0]?.plain.chains ?? []
  expect(chain && effectiveCors(chain.policy.inbound).unknown).toMatch(/^a deployment replaces /)
})

test('a comment and blanks do not', () => {
  const tree = memoryTree({
    'apimartifacts/policy.xml': '<policies><inbound /></policies>',
    'apimartifacts/apis/orders/policy.xml': '<policies><inbound>\n<base /> <!-- ${policies} -->\n</inbound></policies>'
  })
  const [chain] = analyse(tree).services[0]?.plain.chains ?? []
  expect(chain && effectiveCors(chain.policy.inbound)).toEqual({ policies: [], unknown: null })
})
