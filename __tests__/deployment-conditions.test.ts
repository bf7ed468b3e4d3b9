import { wholeFile } from '../src/core/problem.js'
import { fileText } from '../src/core/source-text.js'
import { alternatives } from '../src/effective/alternatives.js'
import { assemble } from '../src/model/assemble.js'
import type { PolicyDocument } from '../src/model/policy-document.js'
import type { Scope } from '../src/model/scope.js'

const global: Scope = { kind: 'global' }
const orders: Scope = { kind: 'api', workspace: null, api: 'orders' }

interface Deployed {
  readonly when?: string
  readonly alternative?: true
  readonly repeated?: boolean
}

function document(name: string, scope: Scope, deployed: Deployed = {}): PolicyDocument {
  const { services } = assemble([
    {
      kind: 'policy',
      service: 's',
      layout: 'bicep',
      scope,
      source: fileText(name, '<policies />'),
      format: 'rawxml',
      declaredAt: wholeFile(name),
      when: null,
      repeated: false,
      ...deployed
    }
  ])
  return services[0]!.documents[0]!
}

const a = document('a', global)
const ifX = document('ifX', global, { when: 'x' })
const ifNotX = document('ifNotX', global, { when: '!x' })
const apiIfX = document('apiIfX', orders, { when: 'x' })
const apiIfNotX = document('apiIfNotX', orders, { when: 'not(x)' })
const apiIfY = document('apiIfY', orders, { when: 'y' })
const one = document('one', orders, { when: 'y', alternative: true })
const other = document('other', orders, { when: 'z', alternative: true })
const looped = document('looped', orders, { repeated: true })

test.each([
  ['no condition', [[a], [looped]], ['a looped']],
  ['a scope without a document', [[a], []], ['a']],
  ['one condition', [[ifX]], ['ifX', '']],
  ['a condition and its negation', [[ifX, ifNotX]], ['ifX', 'ifNotX']],
  ['the same condition twice', [[ifX], [apiIfX]], ['ifX apiIfX', '']],
  ['a condition at one scope, its negation at another', [[ifX], [apiIfNotX]], ['ifX', 'apiIfNotX']],
  ['two conditions', [[ifX], [apiIfY]], ['ifX apiIfY', '', 'ifX', 'apiIfY']],
  ['one of several', [[a], [one, other]], ['a one', 'a other']]
])('%s', (_name, scopes, expected) => {
  const found = alternatives(scopes).map((documents) => documents.map(({ source }) => source.path).join(' '))
  expect(found).toEqual(expected)
})

test('no more than four chains, and each document in one of them', () => {
  const four = ['p', 'q', 'r', 's'].map((when) => document(when, global, { when, alternative: true }))
  const found = alternatives([four, four, four, [ifX], [apiIfY]])
  expect(found).toHaveLength(4)
  expect(new Set(found.flat().filter((text) => text.scope === global))).toEqual(new Set([...four, ifX]))
})
