import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { UserError } from '../../src/core/user-error.js'
import { readInputs } from '../../src/github/inputs.js'

const CONTRACT = {
  inputs: [
    ...['path', 'config', 'environment', 'fail-on', 'gate', 'comment', 'annotations', 'suggestions'],
    ...['sarif-file', 'report-file', 'github-token']
  ],
  outputs: ['result', 'findings', 'new-findings', 'baseline-status', 'report-file', 'sarif-file', 'summary-file']
}

// The runner hands inputs over in the environment, in upper case, hyphens kept.
function give(inputs: Readonly<Record<string, string>>): void {
  for (const name of CONTRACT.inputs) process.env[`INPUT_${name.toUpperCase()}`] = inputs[name] ?? ''
}

afterEach(() => {
  for (const name of CONTRACT.inputs) delete process.env[`INPUT_${name.toUpperCase()}`]
})

test('nothing given means the defaults', () => {
  give({})
  expect(readInputs()).toEqual({
    ...{ path: '.', config: null, environment: null, failOn: null, gate: null, comment: null, annotations: true },
    ...{ suggestions: false, sarifFile: null, reportFile: null, githubToken: null }
  })
})

test('every input arrives', () => {
  give({
    ...{
      path: 'infra',
      config: 'gate.yml',
      environment: 'prod',
      'fail-on': 'never',
      gate: 'all',
      comment: 'on-findings'
    },
    ...{
      annotations: 'false',
      suggestions: 'true',
      'sarif-file': 'a.sarif',
      'report-file': 'a.json',
      'github-token': 't'
    }
  })
  expect(readInputs()).toEqual({
    ...{ path: 'infra', config: 'gate.yml', environment: 'prod', failOn: 'never', gate: 'all', comment: 'on-findings' },
    ...{ annotations: false, suggestions: true, sarifFile: 'a.sarif', reportFile: 'a.json', githubToken: 't' }
  })
})

test.each([
  ['fail-on', 'x', "fail-on must be error, warning, note or never, not 'x'"],
  ['gate', 'old', "gate must be new or all, not 'old'"],
  ['comment', 'sometimes', "comment must be never, on-findings or always, not 'sometimes'"],
  ['annotations', 'yes', "annotations must be true or false, not 'yes'"],
  ['suggestions', '1', "suggestions must be true or false, not '1'"]
])('%s: %s is refused in words', (name, value, message) => {
  give({ [name]: value })
  expect(readInputs).toThrow(new UserError(message))
})

test('action.yml has the inputs and outputs of the contract, each described', () => {
  const action = parse(readFileSync('action.yml', 'utf8'))
  expect(Object.keys(action.inputs)).toEqual(CONTRACT.inputs)
  expect(Object.keys(action.outputs)).toEqual(CONTRACT.outputs)
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)] as {
    description: string
  }[]) {
    expect(description).toMatch(/\.$/)
  }
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
})
