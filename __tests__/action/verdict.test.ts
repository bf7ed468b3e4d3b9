import { existsSync, readFileSync } from 'node:fs'
import { run } from '../command-line/product.js'
import { copyExample, NO_MISTAKE, ONE_MISTAKE, write } from '../command-line/repositories.js'
import { temporaryFolder } from '../github/temporary-folder.js'
import { expectGolden } from '../golden.js'
import { jobFolders, runAction, SHA } from './run-action.js'

const folder = temporaryFolder()
const workspace = (): string => jobFolders(folder()).workspace
const NOTHING_WRITTEN = { 'new-findings': '', 'baseline-status': 'none', 'report-file': '', 'sarif-file': '' }

test.each([
  ['storefront', 1, { result: 'fail', findings: '5' }],
  ['storefront-fixed', 0, { result: 'pass', findings: '0' }]
])('%s: exit status, outputs and summary', async (example, status, counts) => {
  copyExample(example, workspace())
  const actual = await runAction(folder())
  expectGolden(actual.summary, `__tests__/action/${example}.golden.md`)
  expect(actual.outputs).toEqual({ ...NOTHING_WRITTEN, ...counts, 'summary-file': expect.any(String) })
  expect(readFileSync(actual.outputs['summary-file'] ?? '', 'utf8')).toBe(actual.summary)
  expect({ status: actual.status, stderr: actual.stderr }).toEqual({ status, stderr: '' })
})

test('the runner obeys nothing but annotations', async () => {
  copyExample('storefront', workspace())
  const { commands, annotations } = await runAction(folder())
  expect(commands).toEqual(annotations)
})

test('the log holds the report that the command line prints', async () => {
  write(workspace(), ONE_MISTAKE)
  const { quoted } = await runAction(folder())
  expect(`${quoted.replaceAll(/\u001b\[[\d;]*m/g, '')}\n`).toBe(run(workspace(), 'check').stdout)
})

test('the summary is what check --format markdown prints, with links', async () => {
  write(workspace(), ONE_MISTAKE)
  const { summary } = await runAction(folder(), {
    environment: { GITHUB_REPOSITORY: '', GITHUB_ACTION_REPOSITORY: '' }
  })
  expect(summary).toBe(run(workspace(), 'check', '--format', 'markdown').stdout)
})

test('links lead to the head of the pull request, not to the merge commit that is soon gone', async () => {
  write(workspace(), ONE_MISTAKE)
  const head = 'f'.repeat(40)
  const place = 'apimartifacts/apis/cut/policy.xml#L2'
  const link = (sha: string): string => `(https://github.com/contoso/apis/blob/${sha}/${place})`
  expect((await runAction(folder(), { event: { pull_request: { head: { sha: head } } } })).summary).toContain(
    link(head)
  )
  expect((await runAction(folder(), { event: { ref: 'refs/heads/main' } })).summary).toContain(link(SHA))
})

test.each([
  ['error', 1, 'fail'],
  ['warning', 1, 'fail'],
  ['note', 1, 'fail'],
  ['never', 0, 'pass']
])('fail-on: %s with an error', async (failOn, status, result) => {
  write(workspace(), ONE_MISTAKE)
  const actual = await runAction(folder(), { inputs: { 'fail-on': failOn } })
  expect(actual).toMatchObject({ status, outputs: { result, findings: '1' } })
})

test.each([
  ['error', 0, 'pass'],
  ['warning', 1, 'fail']
])('fail-on: %s with a warning', async (failOn, status, result) => {
  const text = '<policies><inbound><rate-limit calls="1" renewal-period="1" /><base /></inbound></policies>'
  write(workspace(), { ...NO_MISTAKE, 'apimartifacts/apis/orders/policy.xml': text })
  const actual = await runAction(folder(), { inputs: { 'fail-on': failOn } })
  expect(actual).toMatchObject({ status, outputs: { result, findings: '1' }, annotations: [{ name: 'warning' }] })
})

test('a repository without API Management files passes and says what was looked for', async () => {
  write(workspace(), { 'README.md': 'hello' })
  const { status, annotations, summary, outputs, quoted } = await runAction(folder())
  expect({ status, annotations, result: outputs['result'] }).toEqual({ status: 0, annotations: [], result: 'pass' })
  expect(summary).toMatch(/^### ✅ No API Management files, nothing to check\n\nLooked for .*APIOps.*\n$/)
  expect(quoted).toMatch(/Looked for APIOps folders/)
})

test('path chooses a folder; places still begin at the top of the repository', async () => {
  write(workspace(), { '.git/HEAD': 'ref: refs/heads/main\n' })
  copyExample('storefront', `${workspace()}/one`)
  copyExample('storefront-fixed', `${workspace()}/two`)
  expect(await runAction(folder(), { inputs: { path: 'two' } })).toMatchObject({
    status: 0,
    outputs: { findings: '0' }
  })
  const { annotations } = await runAction(folder(), { inputs: { path: 'one' } })
  expect(annotations[0]?.properties['file']).toBe('one/apimartifacts/apis/test-api/policy.xml')
})

test('a second checkout has paths of its own repository', async () => {
  write(workspace(), { 'gateway/.git/HEAD': 'ref: refs/heads/main\n' })
  copyExample('storefront', `${workspace()}/gateway`)
  const { annotations } = await runAction(folder(), { inputs: { path: 'gateway' } })
  expect(annotations[0]?.properties['file']).toBe('apimartifacts/apis/test-api/policy.xml')
})

test('nothing is left behind but the summary for later steps', async () => {
  write(workspace(), NO_MISTAKE)
  const { outputs } = await runAction(folder())
  expect(existsSync(outputs['summary-file'] ?? '')).toBe(true)
  expect(outputs['summary-file']?.startsWith(jobFolders(folder()).temporary)).toBe(true)
})
