import { readParametersFile } from '../../src/sources/arm/parameters-file.js'
import { evaluateTemplate, type TemplateOptions } from '../../src/sources/arm/template.js'
import { NULL } from '../../src/sources/values/value.js'
import { toPlain } from '../values/plain.js'

const TEMPLATE = JSON.stringify({
  definitions: { maybe: { type: 'string', nullable: true } },
  parameters: {
    required: { type: 'string' },
    secret: { type: 'securestring' },
    optional: { type: 'string', defaultValue: "[concat('default of ', parameters('required'))]" },
    nullable: { type: 'string', nullable: true },
    referenced: { $ref: '#/definitions/maybe' }
  },
  resources: [],
  outputs: {
    required: { value: "[parameters('required')]" },
    secret: { value: "[parameters('secret')]" },
    optional: { value: "[parameters('optional')]" },
    nullable: { value: "[parameters('NULLABLE')]" },
    referenced: { value: "[parameters('referenced')]" },
    list: { copy: { count: 2, input: "[copyIndex('list')]" } }
  }
})

function outputs(options: Omit<TemplateOptions, 'readFile'>): Record<string, unknown> {
  const readFile = () => ({ failure: 'There is no such file' })
  const { output } = evaluateTemplate({ path: 'main.json', text: TEMPLATE }, { ...options, readFile })
  const names = ['required', 'secret', 'optional', 'nullable', 'referenced', 'list', 'missing']
  return Object.fromEntries(names.map((name) => [name, toPlain(output(name) ?? NULL)]))
}

function supplied(parameters: object): ReturnType<typeof readParametersFile> {
  return readParametersFile('main.parameters.json', JSON.stringify({ parameters }))
}

test('a parameter without a value is its default, null, or unknown', () => {
  expect(outputs({})).toEqual({
    required: '?required',
    secret: '?secret',
    optional: 'default of #{required}#',
    nullable: null,
    referenced: null,
    list: [0, 1],
    missing: null
  })
})

test('a parameters file supplies values; null means the default', () => {
  const { values, problems } = supplied({
    Required: { value: 'a' },
    optional: { value: null },
    nullable: { value: 'n' }
  })
  expect(problems).toEqual([])
  expect(outputs({ parameters: values })).toMatchObject({ required: 'a', optional: 'default of a', nullable: 'n' })
})

test('a value of a Key Vault stays unknown and secret', () => {
  const { values } = supplied({ required: { reference: { keyVault: { id: 'x' }, secretName: 'y' } } })
  expect(values.properties.get('required')?.value).toMatchObject({ kind: 'unknown', name: 'required', secret: true })
  expect(outputs({ parameters: values }).optional).toBe('default of #{required}#')
})

test('an environment variable in a value is a hole', () => {
  const { values } = supplied({ required: { value: ['https://${WEB_HOST}/${PATH=a}', '$literal', '${'] } })
  expect(toPlain(values.properties.get('required')?.value ?? NULL)).toEqual([
    'https://#{WEB_HOST}#/#{PATH}#',
    '$literal',
    '${'
  ])
})

test('if all parameters are unknown, defaults and supplied values do not count', () => {
  const { values } = supplied({ required: { value: 'a' } })
  expect(outputs({ parameters: values, allParametersUnknown: true })).toMatchObject({
    required: '?required',
    optional: '?optional',
    nullable: '?nullable'
  })
})

test('a value that an expression writes like an expression is not evaluated again', () => {
  const { values } = supplied({ required: { value: "[concat('a', 'b')]" } })
  expect(outputs({ parameters: values }).required).toBe("[concat('a', 'b')]")
})

test('a damaged parameters file says where', () => {
  const { values, problems } = readParametersFile('p.json', '{ "parameters": { "a": { "value": 1 } ')
  expect(values.properties.has('a')).toBe(true)
  expect(problems).toMatchObject([{ kind: 'unreadable', location: { path: 'p.json', line: 1 } }])
})
