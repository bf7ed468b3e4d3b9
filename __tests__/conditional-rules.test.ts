import { wholeFile } from '../src/core/problem.js'
import { fileText } from '../src/core/source-text.js'
import { scopeChains } from '../src/effective/scope-chain.js'
import { runRules } from '../src/engine/run-rules.js'
import { assemble } from '../src/model/assemble.js'
import { corsRepeated } from '../src/rules/cors-repeated.js'

const twice = '<policies><inbound><cors /><cors /></inbound></policies>'

test.each([
  ['always', {}, 'error', 'takes one in a section.'],
  ['under a condition', { when: 'isProd' }, 'warning', 'takes one in a section, if isProd.'],
  ['in a loop', { repeated: true }, 'warning', 'takes one in a section, in some instances of a loop.']
] as const)('what a policy that is deployed %s does wrong', (_name, deployment, severity, ending) => {
  const { services } = assemble([
    {
      kind: 'policy',
      service: 'main',
      layout: 'bicep',
      scope: { kind: 'api', workspace: null, api: 'orders' },
      source: fileText('orders.xml', twice),
      format: 'rawxml',
      declaredAt: wholeFile('main.bicep'),
      when: null,
      repeated: false,
      ...deployment
    }
  ])
  const reported = services.flatMap((service) => {
    const analysis = { service, chains: scopeChains(service), clients: [], isPublic: () => false, ignores: [] }
    return runRules([corsRepeated], analysis, new Map()).reported
  })
  expect(reported.map(({ finding }) => finding)).toEqual([
    expect.objectContaining({ severity, message: expect.stringContaining(ending) })
  ])
})
