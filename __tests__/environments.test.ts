import { readdirSync } from 'node:fs'
import { noMemo } from '../src/core/memo.js'
import { wholeFile } from '../src/core/problem.js'
import { DEFAULT_CONFIGURATION } from '../src/engine/configuration/configuration.js'
import { findConfiguration } from '../src/engine/configuration/find-configuration.js'
import { judge } from '../src/engine/judge.js'
import { understand } from '../src/engine/understand.js'
import { renderSummary } from '../src/reporters/summary.js'
import { renderText } from '../src/reporters/text.js'
import { RULES } from '../src/rules/index.js'
import { memoryTree } from '../src/sources/memory-tree.js'
import { workingTree } from '../src/sources/working-tree.js'
import { expectGolden } from './golden.js'

const folder = '__tests__/environments'

/** A case is a small repository with environments, and what reports say about it: a log, and the parts of the summary that compare them. */
describe.each(readdirSync(folder).sort())('%s', (name) => {
  const tree = workingTree(`${process.cwd()}/${folder}/${name}/repository`)
  const settings = {
    failOn: 'error',
    rules: RULES,
    configuration: findConfiguration(tree, ''),
    today: '2026-11-22'
  } as const

  test('each finding is said once, with the environments that it holds in', () => {
    const result = judge(understand(tree, settings), settings)
    const text = renderText(result, { colour: false, width: 110, readSource: () => null })
    expectGolden(text, `${folder}/${name}/expected.txt`)
  })

  test('the summary says where environments differ', () => {
    const result = judge(understand(tree, settings), settings)
    const summary = renderSummary(result, { repository: null, rulePages: null })
    const [, section = 'None.\n'] = /### Environments\n\n(.*?)\n*### /s.exec(summary) ?? []
    expectGolden(`${section.trimEnd()}\n`, `${folder}/${name}/expected.md`)
  })

  test('one environment alone says what it says among the others', () => {
    const all = judge(understand(tree, settings), settings)
    const names = [...new Set(all.services.flatMap(({ environments }) => environments))]
    for (const environment of names.filter((one) => one !== '(no environment)')) {
      const alone = judge(understand(tree, { ...settings, environment }), settings)
      const messages = all.findings
        .filter(({ environments }) => environments.length === 0 || environments.includes(environment))
        .map(({ message }) => message)
      const others = all.services.filter(({ environments }) => !environments.includes(environment))
      if (others.length === 0) expect(alone.findings.map(({ message }) => message).sort()).toEqual(messages.sort())
      expect(alone.findings.flatMap(({ environments }) => environments)).toEqual([])
    }
  })
})

describe('the choice of environments', () => {
  const tree = workingTree(`${process.cwd()}/${folder}/overrides/repository`)
  const configuration = findConfiguration(tree, '')
  const plain = { failOn: 'error', rules: RULES, configuration, today: '2026-11-22' } as const

  test('an environment that does not exist is an error that names the nearest', () => {
    expect(() => understand(tree, { ...plain, environment: 'prd' })).toThrow(
      'No environment is named prd: did you mean prod?'
    )
  })

  test.each([
    [['prod'], ['prod']],
    [
      ['test', 'prod'],
      ['prod', 'test']
    ],
    [[], []]
  ])('the configuration judges %j alone', (environments, expected) => {
    const service = { ...ROOT, environments }
    const result = judge(
      understand(tree, { ...plain, configuration: { ...configuration, services: [service] } }),
      plain
    )
    expect(result.services.map((one) => one.environments)).toEqual([expected])
  })

  test('the configuration cannot name one that does not exist', () => {
    const services = [{ ...ROOT, environments: ['prode'] }]
    expect(() => understand(tree, { ...plain, configuration: { ...configuration, services } })).toThrow(
      '.github/apim-cors-gate.yml:3:5: there is no environment prode here: did you mean prod?'
    )
  })

  const ROOT = {
    root: {
      text: 'apimartifacts',
      declaredAt: { path: '.github/apim-cors-gate.yml', line: 3, column: 5, endLine: 3, endColumn: 9 }
    },
    developerPortal: null,
    globalPolicy: null,
    policies: []
  } as const
})

describe('a service that is deployed to its environments alone', () => {
  const tree = workingTree(`${process.cwd()}/${folder}/bicep-parameters/repository`)
  const configuration = findConfiguration(tree, '')
  const plain = { failOn: 'error', rules: RULES, configuration, today: '2026-11-22' } as const

  test('has no other one', () => {
    expect(() => understand(tree, { ...plain, environment: 'stage' })).toThrow(
      'No environment is named stage: there are dev, prod, test.'
    )
  })

  test('is not judged without one', () => {
    const root = { text: 'infra/main', declaredAt: wholeFile('gate.yml') }
    const services = [{ root, environments: [], developerPortal: null, globalPolicy: null, policies: [] }]
    expect(() => understand(tree, { ...plain, configuration: { ...configuration, services } })).toThrow(
      'this service is deployed with the parameters of an environment alone: name some of dev, prod, test'
    )
  })

  test('may have an API that a client names in another environment', () => {
    const [client] = configuration.clients
    const apis = client?.apis?.map((name) => ({ ...name, text: 'partners' })) ?? null
    const clients = configuration.clients.map((one) => ({ ...one, apis }))
    const asked = { ...plain, configuration: { ...configuration, clients }, environment: 'dev' }
    expect(judge(understand(tree, asked), asked).contract).toEqual([])
  })

  test('is judged once for environments in which no policy differs', () => {
    const [service] = understand(tree, plain).environments
    expect(service?.judgements.map(({ environments }) => environments)).toEqual([['dev', 'test'], ['prod']])
  })

  test('is left out where another service is judged in an environment that it does not have', () => {
    const policy =
      "resource a 'Microsoft.ApiManagement/service/policies@2022-08-01' = {\n  name: '${name}/policy'\n  properties: { value: '<policies />' }\n}"
    const files = {
      'one.bicep': `param name string\n${policy}`,
      'one.dev.bicepparam': "using 'one.bicep'\nparam name = 'one'",
      'two.bicep': `param name string\n${policy}`,
      'two.prod.bicepparam': "using 'two.bicep'\nparam name = 'two'",
      'three.bicep': `param name string = 'three'\n${policy}`
    }
    const asked = { ...plain, configuration: DEFAULT_CONFIGURATION, environment: 'prod' }
    const found = judge(understand(memoryTree(files), asked), asked)
    expect(found.services.map(({ name, environments }) => [name, environments])).toEqual([
      ['three', []],
      ['two', ['prod']]
    ])
  })
})

test('environments that override alike are one judgement', () => {
  const web = (value: string, other: string): string =>
    `namedValues:\n  - name: web\n    properties:\n      value: ${value}\n  - name: idle\n    properties:\n      value: ${other}\n`
  const tree = memoryTree({
    'apim/policy.xml': '<policies><inbound><set-variable name="a" value="{{web}}" /></inbound></policies>',
    'apim/apis/orders/apiInformation.json': '{ "properties": { "path": "orders" } }',
    'apim/namedValues/web/namedValueInformation.json': '{ "properties": { "displayName": "web", "value": "a" } }',
    'apim/namedValues/idle/namedValueInformation.json': '{ "properties": { "displayName": "idle", "value": "a" } }',
    'configuration.dev.yaml': web('b', 'c'),
    'configuration.prod.yaml': web('c', 'c'),
    'configuration.same.yaml': web('a', 'd'),
    'configuration.test.yaml': web('b', 'e')
  })
  const settings = { failOn: 'error', rules: RULES, configuration: DEFAULT_CONFIGURATION, today: '2026-11-22' } as const
  const [service] = understand(tree, settings).environments
  expect(service?.judgements.map(({ environments }) => environments)).toEqual([
    ['(no environment)', 'same'],
    ['dev', 'test'],
    ['prod']
  ])
})

test('a finding that one more environment gets is new', () => {
  const origin = (value: string): string => `namedValues:\n  - name: web\n    properties:\n      value: ${value}\n`
  const local = origin('http://localhost:3000')
  const files = {
    'apim/policy.xml':
      '<policies><inbound><cors><allowed-origins><origin>{{web}}</origin></allowed-origins></cors></inbound></policies>',
    'apim/apis/orders/apiInformation.json': '{ "properties": { "path": "orders" } }',
    'apim/namedValues/web/namedValueInformation.json':
      '{ "properties": { "displayName": "web", "value": "https://shop.contoso.com" } }'
  }
  const settings = { failOn: 'error', rules: RULES, configuration: DEFAULT_CONFIGURATION, today: '2026-11-22' } as const
  const baseline = { status: 'given', commit: 'c0ffee' } as const
  const states = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): unknown => {
    const head = understand(memoryTree({ ...files, ...after }), settings)
    const base = understand(memoryTree({ ...files, ...before }), settings, { memo: noMemo, head })
    const { findings } = judge(head, settings, { gate: 'new', baseline, base })
    return findings
      .filter(({ rule }) => rule === 'cors-origin-localhost')
      .map(({ environments, state }) => `${state} in ${environments.join(', ')}`)
  }
  const plain = { 'configuration.dev.yaml': local, 'configuration.prod.yaml': origin('https://shop.contoso.com') }
  expect(states(plain, plain)).toEqual(['existing in dev'])
  expect(states(plain, { ...plain, 'configuration.prod.yaml': local })).toEqual(['new in dev, prod'])
})
