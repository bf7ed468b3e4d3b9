import { discover } from '../../../src/sources/discover.js'
import { bicepFile, templateFile, usedBy } from '../../../src/sources/infrastructure/code-file.js'
import { fileTails } from '../../../src/sources/infrastructure/file-tails.js'
import { relevantCode } from '../../../src/sources/infrastructure/roots.js'
import { memoryTree } from '../../../src/sources/memory-tree.js'

const RESOURCE = "resource a 'microsoft.apimanagement/SERVICE/policies@2022-08-01' = {}"

test.each([
  ["module a '../b.bicep' = {", ['b.bicep']],
  ["  module a './c/d.json' = if (x) {", ['a/c/d.json']],
  ["import {\n  one\n  two\n} from 'types.bicep'", ['a/types.bicep']],
  ["import * as t from 'types.bicep'", ['a/types.bicep']],
  ["module a 'br/public:avm/res/x:1.0.0' = {", []],
  ["// module a 'old.bicep' = {", []],
  ["module a '/absolute.bicep' = {", []],
  ["var a = 'text.bicep'", []]
])('the files that %j uses', (text, uses) => {
  expect(bicepFile('a/main.bicep', text).uses).toEqual(uses)
})

test.each([
  [RESOURCE, true],
  ["module a 'br/public:avm/res/api-management/service:0.9.1' = {", true],
  ["module a 'br:example.azurecr.io/bicep/avm/ptn/azd/apim-api:0.1.0' = {", true],
  ["resource a 'Microsoft.ApiManagement/gateways@2024-05-01' = {}", false]
])('whether %j mentions API Management', (text, mentions) => {
  expect(bicepFile('main.bicep', text).mentions).toBe(mentions)
})

test('only deployment templates are templates', () => {
  const find = fileTails(['a/apis.template.json', 'b/main.json'])
  const schema = '"$schema": "http://schema.management.azure.com/schemas/2015-01-01/deploymenttemplate.json#"'
  const link = `{${schema}, "templateLink": { "uri": "[concat(x, '/apis.template.json')]" }}`
  expect(templateFile('x.json', '{ "a": "Microsoft.ApiManagement/service" }', find)).toBeNull()
  expect(templateFile('x.json', `{${schema}}`, find)).toBeNull()
  expect(templateFile('b/main.json', link, find)).toMatchObject({ mentions: false, uses: ['a/apis.template.json'] })
  expect(templateFile('x.json', `{${schema}, "type": "Microsoft.ApiManagement/service"}`, find)?.mentions).toBe(true)
})

test('a parameters file names its root', () => {
  expect(usedBy('infra/env/dev.bicepparam', "// dev\nusing '../main.bicep'\n")).toBe('infra/main.bicep')
  expect(usedBy('dev.bicepparam', 'using none')).toBeNull()
})

test.each([
  ['a root uses a module', { 'main.bicep': "module m 'm.bicep' = {", 'm.bicep': RESOURCE }, ['main.bicep']],
  [
    'two roots use one module',
    { 'a.bicep': "module m 'm.bicep' = {", 'b.bicep': "module m 'm.bicep' = {", 'm.bicep': RESOURCE },
    ['a.bicep', 'b.bicep']
  ],
  ['a circle', { 'b.bicep': "module m 'a.bicep' = {", 'a.bicep': `module m 'b.bicep' = {\n${RESOURCE}` }, ['a.bicep']],
  ['a file that uses itself', { 'a.bicep': `module m 'a.bicep' = {\n${RESOURCE}` }, ['a.bicep']],
  ['nothing of API Management', { 'a.bicep': "module m 'm.bicep' = {", 'm.bicep': 'param a string' }, []]
] as const)('roots: %s', (_name, texts, expected) => {
  const { roots } = relevantCode(Object.entries(texts).map(([path, text]) => bicepFile(path, text)))
  expect(roots.map(({ path }) => path)).toEqual(expected)
})

test('a module that leads to nothing of API Management is not relevant, and a file that nobody searched may be', () => {
  const { isRelevant } = relevantCode([bicepFile('main.bicep', RESOURCE), bicepFile('storage.bicep', 'param a string')])
  expect(['main.bicep', 'storage.bicep', 'compiled.json'].map(isRelevant)).toEqual([true, false, true])
})

test('a module that is not relevant is searched, and never parsed', () => {
  const files = memoryTree({
    'main.bicep': `module s 'storage.bicep' = { name: 's' }\n${RESOURCE}`,
    'storage.bicep': 'param broken ='
  })
  const read: string[] = []
  const { problems } = discover({
    ...files,
    read(path, limit) {
      read.push(path)
      return files.read(path, limit)
    }
  })
  expect(read.filter((path) => path === 'storage.bicep')).toHaveLength(1)
  expect(problems.filter(({ location }) => location.path === 'storage.bicep')).toEqual([])
})
