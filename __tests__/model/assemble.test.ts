import { wholeFile } from '../../src/core/problem.js'
import { fileText } from '../../src/core/source-text.js'
import { assemble } from '../../src/model/assemble.js'
import type { Declaration, PolicyDeclaration } from '../../src/model/declaration.js'
import { type Scope, scopeName } from '../../src/model/scope.js'

const own = { service: 's', layout: 'bicep' } as const

function policy(scope: Scope, path: string, changes: Partial<PolicyDeclaration> = {}): Declaration {
  const text = '<policies><inbound /><inbound><base /></inbound><other /><outbound /></policies>'
  const base = {
    source: fileText(path, text),
    format: 'xml',
    declaredAt: wholeFile(path),
    when: null,
    repeated: false
  } as const
  return { ...own, kind: 'policy', scope, ...base, ...changes }
}

const api: Scope = { kind: 'api', workspace: null, api: 'orders' }

test('a document has the first element of each section', () => {
  const [service] = assemble([policy(api, 'a.xml')]).services
  const [document] = service?.documents ?? []
  expect(Object.entries(document?.sections ?? {}).map(([name, { span }]) => [name, span.start])).toEqual([
    ['inbound', 10],
    ['outbound', 57]
  ])
})

test('of two policies of one scope the first by path counts, and the second is told of', () => {
  const { services, problems } = assemble([policy(api, 'b.xml'), policy({ ...api, api: 'ORDERS' }, 'a.xml')])
  expect(services[0]?.documents.map(({ source }) => source.path)).toEqual(['a.xml'])
  expect(problems).toEqual([
    {
      kind: 'skipped',
      location: wholeFile('b.xml'),
      message: 'The policy of api/orders is declared a second time and left out here: a.xml:1 declares it first'
    }
  ])
})

test('a second policy that says something else contests the scope', () => {
  const other = fileText('b.xml', '<policies><inbound><cors /></inbound></policies>')
  const { problems } = assemble([policy(api, 'a.xml'), policy(api, 'b.xml', { source: other })])
  expect(problems).toMatchObject([{ location: { path: 'b.xml' }, kind: 'skipped', contested: true }])
})

test.each<[string, Declaration[]]>([
  ['under conditions', [policy(api, 'a.xml', { when: 'isProd' }), policy(api, 'b.xml', { when: '!isProd' })]],
  ['in a loop', [policy(api, 'a.xml', { repeated: true }), policy(api, 'b.xml')]],
  ['without a scope', [policy({ kind: 'unknown' }, 'a.xml'), policy({ kind: 'unknown' }, 'b.xml')]],
  ['of another service', [policy(api, 'a.xml'), { ...policy(api, 'b.xml'), service: 't' }]]
])('policies %s stand side by side', (_name, declarations) => {
  const { services, problems } = assemble(declarations)
  expect(services.flatMap(({ documents }) => documents.map(({ source }) => source.path))).toEqual(['a.xml', 'b.xml'])
  expect(problems).toEqual([])
})

test.each<[string, Declaration[]]>([
  ['declared', [policy({ kind: 'global' }, 'a.xml')]],
  ['default', [policy(api, 'a.xml'), { ...own, kind: 'service', declaredAt: wholeFile('main.bicep') }]],
  ['elsewhere', [policy(api, 'a.xml')]]
])('the global policy is %s', (expected, declarations) => {
  expect(assemble(declarations).services.map(({ globalPolicy }) => globalPolicy)).toEqual([expected])
})

test('fragments are no documents', () => {
  const fragment: Scope = { kind: 'fragment', workspace: 'w', fragment: 'trace' }
  const [service] = assemble([policy(fragment, 'a.xml', { source: fileText('a.xml', '<fragment />') })]).services
  expect(service?.documents).toEqual([])
  expect(
    service?.fragments.map(({ id, workspace, scope, root }) => [id, workspace, scopeName(scope), root?.name])
  ).toEqual([['trace', 'w', 'workspace/w/fragment/trace', 'fragment']])
})
