import { temporaryFolder } from '../github/temporary-folder.js'
import { run } from './product.js'
import { check } from './report.js'
import { copyExample, LFS_POINTER, NO_MISTAKE, ONE_MISTAKE, write } from './repositories.js'

const folder = temporaryFolder()

test('text: every finding with its place and a caret below it, the verdict last', () => {
  copyExample('storefront', folder())
  const { status, stdout, stderr } = run(folder(), 'check')
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toContain('error[cors-not-inherited] api/test-api\n')
  expect(stdout).toContain('┌─ apimartifacts/apis/test-api/policy.xml:2:3\n')
  expect(stdout).toContain('2 │   <inbound>\n   │   ^^^^^^^^^\n')
  expect(stdout).toContain('warning[cors-not-first] product/starter\n')
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^✗ 2 errors, 2 warnings and 1 note in .*\(fail-on: error\)\.$/)
})

test('json: valid against the schema', () => {
  copyExample('storefront', folder())
  const { status, stderr, report } = check(folder())
  expect({ status, stderr, result: report.result }).toEqual({ status: 1, stderr: '', result: 'fail' })
})

test('github: the text, then one annotation for each finding', () => {
  write(folder(), ONE_MISTAKE)
  const { status, stdout } = run(folder(), 'check', '--format', 'github')
  const text = run(folder(), 'check').stdout
  expect(status).toBe(1)
  expect(stdout.startsWith(text)).toBe(true)
  expect(stdout.slice(text.length)).toMatch(
    /^::error file=apimartifacts\/apis\/cut\/policy\.xml,line=2,endLine=2,col=3,endColumn=\d+,title=cors-not-inherited::.*\n$/
  )
})

test('sarif: the same findings, and the same exit status', () => {
  write(folder(), ONE_MISTAKE)
  const { status, stdout } = run(folder(), 'check', '--format', 'sarif')
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    version: '2.1.0',
    runs: [{ results: [{ ruleId: 'cors-not-inherited', level: 'error' }] }]
  })
})

test('markdown: the verdict as a heading, then tables', () => {
  write(folder(), ONE_MISTAKE)
  const { status, stdout } = run(folder(), 'check', '--format', 'markdown')
  expect(status).toBe(1)
  expect(stdout).toMatch(/^### ❌ 1 CORS problem must be mended\n/)
  expect(stdout).toContain('| Finding | Where | What is wrong |')
})

test.each([
  ['error', 1],
  ['warning', 1],
  ['note', 1],
  ['never', 0]
])('an error with --fail-on %s', (failOn, status) => {
  write(folder(), ONE_MISTAKE)
  expect(run(folder(), 'check', '--fail-on', failOn).status).toBe(status)
})

test.each([
  ['error', 0],
  ['warning', 1],
  ['note', 1]
])('a warning with --fail-on %s', (failOn, status) => {
  const text = `<policies><inbound><rate-limit calls="1" renewal-period="1" /><base /></inbound></policies>`
  write(folder(), { ...NO_MISTAKE, 'apimartifacts/apis/orders/policy.xml': text })
  const { status: actual, report } = check(folder(), '--fail-on', failOn)
  expect(report.findings.map(({ rule }) => rule)).toEqual(['cors-not-first'])
  expect(actual).toBe(status)
})

test('a pass', () => {
  write(folder(), NO_MISTAKE)
  expect(run(folder(), 'check')).toEqual({
    status: 0,
    stdout: '✓ 1 API, 1 operation, 2 policy documents in 1 service: CORS is consistent.\n',
    stderr: ''
  })
})

test('findings come before a run that was cut short', () => {
  write(folder(), { ...ONE_MISTAKE, 'apimartifacts/apis/orders/policy.xml': LFS_POINTER })
  expect(check(folder())).toMatchObject({ status: 1, report: { result: 'fail' } })
  expect(check(folder(), '--fail-on', 'never')).toMatchObject({ status: 3, report: { result: 'incomplete' } })
})

test('a folder inside a repository: paths begin at the top of the repository', () => {
  write(folder(), { '.git/HEAD': 'ref: refs/heads/main\n' })
  copyExample('storefront', `${folder()}/deep/down`)
  const { report } = check(folder(), 'deep')
  expect(report.findings[0]?.path).toBe('deep/down/apimartifacts/apis/test-api/policy.xml')
})
