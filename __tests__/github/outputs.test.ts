import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publish, runnerPaths, withoutCommands } from '../../src/github/outputs.js'
import { CONSISTENT, STOREFRONT } from '../reporters/storefront.js'
import { temporaryFolder } from './temporary-folder.js'

const folder = temporaryFolder()
const TEXTS = {
  report: 'the report\n',
  annotations: ['::error::one', '::error::two'],
  summary: '### The summary\n',
  sarifFile: null
}
const NO_PATHS = { stepSummary: null, temporaryFolder: null }

// As the runner reads the file: name<<delimiter, lines, delimiter.
function outputs(): Readonly<Record<string, string>> {
  const text = readFileSync(process.env['GITHUB_OUTPUT'] ?? '', 'utf8')
  return Object.fromEntries(
    [...text.matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value])
  )
}

beforeEach(() => {
  process.env['GITHUB_OUTPUT'] = join(folder(), 'output')
  writeFileSync(process.env['GITHUB_OUTPUT'], '')
})
afterEach(() => {
  delete process.env['GITHUB_OUTPUT']
})

test('outputs say what happened', () => {
  publish({ ...TEXTS, result: STOREFRONT, reportFile: '/w/report.json', sarifFile: '/w/a.sarif' }, NO_PATHS, () => {})
  expect(outputs()).toEqual({
    ...{ result: 'fail', findings: '5', 'new-findings': '2', 'baseline-status': 'merge-parent' },
    ...{ 'report-file': '/w/report.json', 'sarif-file': '/w/a.sarif', 'summary-file': '' }
  })
})

test('without a comparison nobody counts new findings', () => {
  publish({ ...TEXTS, result: CONSISTENT, reportFile: null }, NO_PATHS, () => {})
  expect(outputs()).toMatchObject({ result: 'pass', findings: '0', 'new-findings': '', 'report-file': '' })
})

test('the summary is appended, and kept as a file for later steps', () => {
  const stepSummary = join(folder(), 'summary')
  writeFileSync(stepSummary, 'before\n')
  publish({ ...TEXTS, result: CONSISTENT, reportFile: null }, { stepSummary, temporaryFolder: folder() }, () => {})
  expect(readFileSync(stepSummary, 'utf8')).toBe('before\n### The summary\n')
  expect(readFileSync(outputs()['summary-file'] ?? '', 'utf8')).toBe('### The summary\n')
})

test('a summary that cannot be written is a notice', () => {
  const printed: string[] = []
  const paths = { stepSummary: join(folder(), 'missing', 'summary'), temporaryFolder: null }
  publish({ ...TEXTS, result: CONSISTENT, reportFile: null }, paths, (text) => printed.push(text))
  expect(printed.at(-1)).toMatch(/^::notice title=apim-cors-gate::The job summary was not written: .*ENOENT/)
})

test('the runner obeys annotations and nothing in the report', () => {
  const printed: string[] = []
  publish({ ...TEXTS, result: CONSISTENT, reportFile: null }, NO_PATHS, (text) => printed.push(text))
  expect(printed.join('')).toMatch(/^::stop-commands::(\S{36})\nthe report\n::\1::\n::error::one\n::error::two\n$/)
})

test('each report has a token of its own', () => {
  expect(withoutCommands('x')).not.toBe(withoutCommands('x'))
})

test.each([
  [{}, NO_PATHS],
  [{ GITHUB_STEP_SUMMARY: '', RUNNER_TEMP: '' }, NO_PATHS],
  [
    { GITHUB_STEP_SUMMARY: '/s', RUNNER_TEMP: '/t' },
    { stepSummary: '/s', temporaryFolder: '/t' }
  ]
])('paths of the runner from %j', (environment, expected) => {
  expect(runnerPaths(environment)).toEqual(expected)
})
