import { parametersByRoot } from '../../../src/sources/infrastructure/parameters-files.js'
import { rootParameters } from '../../../src/sources/infrastructure/root-parameters.js'

test.each([
  ['infra/main.prod.bicepparam', 'prod'],
  ['infra/main-prod.bicepparam', 'prod'],
  ['infra/main_prod-eu.bicepparam', 'prod-eu'],
  ['infra/prod.bicepparam', 'prod'],
  ['infra/Main.Prod.BicepParam', 'Prod'],
  ['infra/main.parameters.prod.json', 'prod'],
  ['infra/main.prod.parameters.json', 'prod'],
  ['infra/prod.parameters.json', 'prod'],
  ['infra/parameters.prod.json', 'prod'],
  ['infra/parameters-prod.json', 'prod'],
  ['infra/params/prod.json', 'prod'],
  ['infra/env.prod.bicepparam', 'prod'],
  ['infra/environments/prod/main.bicepparam', 'prod'],
  ['infra/environments/prod/eu/main.bicepparam', 'prod-eu'],
  ['environments/prod/network.bicepparam', 'prod'],
  ['environments/prod.bicepparam', 'prod'],
  ['envs/weu.dev.bicepparam', 'weu.dev'],
  ['deploy/prod/main.bicepparam', 'prod'],
  ['infra/prod/main.bicepparam', 'prod'],
  ['infra/main.bicepparam', null],
  ['infra/main.parameters.json', null],
  ['infra/parameters/main.json', null],
  ['deploy/main.bicepparam', null],
  ['infra/main.parameters.example.json', null],
  ['infra/.bicepparam', null]
])('%s alone describes %j', (path, environment) => {
  expect(rootParameters('infra/main.bicep', [path])).toEqual([{ environment, files: [path] }])
})

test.each<[string, readonly string[], Readonly<Record<string, readonly string[]>>]>([
  [
    'folders tell equal names apart',
    ['eu/prod.bicepparam', 'us/prod.bicepparam', 'dev.bicepparam'],
    { dev: ['dev.bicepparam'], 'eu-prod': ['eu/prod.bicepparam'], 'us-prod': ['us/prod.bicepparam'] }
  ],
  [
    'and so do names inside one folder',
    ['environments/prod/a.bicepparam', 'environments/prod/b.bicepparam'],
    { 'prod-a': ['environments/prod/a.bicepparam'], 'prod-b': ['environments/prod/b.bicepparam'] }
  ],
  [
    'two files of which nothing tells which one is used',
    ['main.prod.bicepparam', 'main.prod.parameters.json'],
    { prod: ['main.prod.bicepparam', 'main.prod.parameters.json'] }
  ],
  [
    'the repository as it is, and an environment',
    ['main.prod.bicepparam', 'main.bicepparam'],
    { null: ['main.bicepparam'], prod: ['main.prod.bicepparam'] }
  ],
  ['an example beside a real one', ['main.example.bicepparam', 'dev.bicepparam'], { dev: ['dev.bicepparam'] }],
  ['nothing', [], {}]
])('%s', (_name, files, expected) => {
  const found = rootParameters('main.bicep', files)
  expect(Object.fromEntries(found.map(({ environment, files: own }) => [environment, own]))).toEqual(expected)
})

const SCHEMA = '"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#"'
const ORIGIN = `{ ${SCHEMA}, "parameters": { "origin": { "value": "x" } } }`
const FILES: Readonly<Record<string, string>> = {
  'infra/main.bicep': 'param origin string',
  'infra/network.bicep': 'param range string',
  'stock/stock.bicep': 'param origin string',
  'stock/extra.bicep': 'param other string',
  'kit/contoso-apis.template.json': '{ "parameters": { "origin": {} } }',
  'kit/contoso-global.template.json': '{}'
}

test.each([
  ['infra/main.parameters.json', '{}', ['infra/main.bicep']],
  ['infra/main-prod.json', ORIGIN, ['infra/main.bicep']],
  ['infra/main-prod.json', '{ "a": "b" }', []],
  ['infra/network.parameters.prod.json', ORIGIN, []],
  ['infra/prod.parameters.json', ORIGIN, ['infra/main.bicep']],
  ['infra/prod.parameters.json', `{ ${SCHEMA}, "parameters": { "unknown": {} } }`, []],
  ['infra/prod.parameters.json', '{ "parameters": ', []],
  ['infra/environments/prod/apim.json', ORIGIN, ['infra/main.bicep']],
  ['parameters/main.prod.json', ORIGIN, ['infra/main.bicep']],
  ['parameters/prod.json', ORIGIN, ['infra/main.bicep']],
  ['stock/prod.parameters.json', ORIGIN, ['stock/stock.bicep']],
  ['stock/elsewhere/prod.parameters.json', ORIGIN, []],
  ['kit/contoso-parameters.json', '{}', ['kit/contoso-apis.template.json', 'kit/contoso-global.template.json']]
])('%s with %s is for %j', (path, text, expected) => {
  const files = { ...FILES, [path]: text }
  const templates = Object.keys(FILES)
  const roots = templates
    .filter((root) => root !== 'infra/network.bicep')
    .map((root) => ({
      path: root,
      language: root.endsWith('.json') ? ('arm' as const) : ('bicep' as const),
      mentions: true,
      uses: []
    }))
  const found = parametersByRoot(roots, {
    paths: Object.keys(files).filter((file) => file.endsWith('.json')),
    templates: new Set(templates),
    read: (file) => ({ text: files[file] ?? '' })
  })
  expect([...found].flatMap(([root, own]) => (own.includes(path) ? [root] : []))).toEqual(expected)
})
