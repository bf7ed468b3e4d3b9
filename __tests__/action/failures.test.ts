import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseReport } from '../command-line/report.js'
import { NO_MISTAKE, ONE_MISTAKE, write } from '../command-line/repositories.js'
import { temporaryFolder } from '../github/temporary-folder.js'
import { jobFolders, runAction } from './run-action.js'

const folder = temporaryFolder()
const workspace = (): string => jobFolders(folder()).workspace

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['fail-on', { 'fail-on': 'fatal' }, "fail-on must be error, warning, note or never, not 'fatal'"],
  ['gate', { gate: 'old' }, "gate must be new or all, not 'old'"],
  ['comment', { comment: 'yes' }, "comment must be never, on-findings or always, not 'yes'"],
  ['annotations', { annotations: 'yes' }, "annotations must be true or false, not 'yes'"],
  ['suggestions', { suggestions: '1' }, "suggestions must be true or false, not '1'"],
  [
    'path',
    { path: 'no-such-folder' },
    'no-such-folder does not exist: name a folder of the repository, or a root file such as main.bicep.'
  ],
  ['config', { config: 'no-such.yml' }, 'The configuration no-such.yml is missing.'],
  [
    'a key of the configuration',
    { config: 'wrong.yml' },
    'wrong.yml:2:1: the configuration has no key failon: did you mean fail-on?'
  ],
  [
    'path to a file',
    { path: 'apimartifacts/policy.xml' },
    'apimartifacts/policy.xml is neither a folder nor a .bicep, .bicepparam or .json file: name one of them.'
  ],
  [
    'hostile',
    { 'fail-on': 'x\n::set-output name=a::b' },
    "fail-on must be error, warning, note or never, not 'x\n\\u{3a}:set-output name=a::b'"
  ]
])('a wrong input: %s', async (_name, inputs, message) => {
  write(workspace(), { ...NO_MISTAKE, 'wrong.yml': 'version: 1\nfailon: error\n' })
  const { status, commands, stderr, summary, outputs } = await runAction(folder(), { inputs })
  expect(commands).toEqual([{ name: 'error', properties: {}, message }])
  expect(summary).toBe(`### ⚠️ The gate could not run, so nothing is proven\n\n\`\`\`text\n${message}\n\`\`\`\n`)
  expect({ status, stderr, outputs }).toEqual({
    status: 1,
    stderr: '',
    outputs: { result: 'incomplete', 'summary-file': expect.any(String) }
  })
})

test.each(['report.json', 'out/deep/report.json', './report.json'])('report-file: %s', async (path) => {
  write(workspace(), ONE_MISTAKE)
  const { outputs, status } = await runAction(folder(), { inputs: { 'report-file': path } })
  expect(outputs['report-file']).toBe(join(workspace(), path))
  expect(parseReport(readFileSync(outputs['report-file'] ?? '', 'utf8'))).toMatchObject({ result: 'fail' })
  expect(status).toBe(1)
})

test('sarif-file: the same findings for code scanning', async () => {
  write(workspace(), ONE_MISTAKE)
  const { outputs, status } = await runAction(folder(), { inputs: { 'sarif-file': 'out/gate.sarif' } })
  expect({ status, path: outputs['sarif-file'] }).toEqual({ status: 1, path: join(workspace(), 'out', 'gate.sarif') })
  const log = JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8'))
  expect(log.runs[0].results).toMatchObject([{ ruleId: 'cors-not-inherited' }])
  expect(log.runs[0].tool.driver.rules[0].helpUri).toMatch(
    /^https:\/\/github\.com\/contoso\/apim-cors-gate\/blob\/v0\/docs\/rules\//
  )
})

test('a sarif-file outside the workspace is refused under its own name', async () => {
  write(workspace(), NO_MISTAKE)
  const { annotations, status } = await runAction(folder(), { inputs: { 'sarif-file': '../gate.sarif' } })
  expect(status).toBe(1)
  expect(annotations[0]?.message).toMatch(/^sarif-file '\.\.\/gate\.sarif' must be below the workspace/)
})

test('report-file counts from the workspace, whatever the path', async () => {
  write(`${workspace()}/deep`, ONE_MISTAKE)
  const { outputs } = await runAction(folder(), { inputs: { path: 'deep', 'report-file': 'report.json' } })
  expect(outputs['report-file']).toBe(join(workspace(), 'report.json'))
})

test("report-file in the runner's temporary folder", async () => {
  write(workspace(), NO_MISTAKE)
  const path = join(jobFolders(folder()).temporary, 'report.json')
  const { outputs, status } = await runAction(folder(), { inputs: { 'report-file': path } })
  expect({ status, path: outputs['report-file'] }).toEqual({ status: 0, path })
  expect(parseReport(readFileSync(path, 'utf8'))).toMatchObject({ result: 'pass', findings: [] })
})

test.each(['../report.json', '/report.json', 'apimartifacts/../../report.json'])(
  'report-file outside the workspace is refused: %s',
  async (path) => {
    write(workspace(), NO_MISTAKE)
    const { status, annotations } = await runAction(folder(), { inputs: { 'report-file': path } })
    expect(annotations.map(({ message }) => message)).toEqual([
      `report-file '${path}' must be below the workspace or the runner's temporary folder`
    ])
    expect(status).toBe(1)
    expect(existsSync(join(folder(), 'report.json'))).toBe(false)
  }
)

const onPosix = process.platform === 'win32' ? test.skip : test

onPosix('report-file through a symbolic link to a folder outside is refused', async () => {
  write(workspace(), NO_MISTAKE)
  symlinkSync(folder(), join(workspace(), 'link'))
  const { status, annotations } = await runAction(folder(), { inputs: { 'report-file': 'link/report.json' } })
  expect(annotations[0]?.message).toMatch(/^report-file 'link\/report\.json' must be below the workspace/)
  expect(status).toBe(1)
  expect(existsSync(join(folder(), 'report.json'))).toBe(false)
})

onPosix('report-file that is a symbolic link is refused, and its target stays as it is', async () => {
  write(workspace(), NO_MISTAKE)
  writeFileSync(join(folder(), 'precious'), 'precious')
  symlinkSync(join(folder(), 'precious'), join(workspace(), 'report.json'))
  const { status, annotations } = await runAction(folder(), { inputs: { 'report-file': 'report.json' } })
  expect(annotations[0]?.message).toBe("report-file 'report.json' exists and is not a file")
  expect(status).toBe(1)
  expect(readFileSync(join(folder(), 'precious'), 'utf8')).toBe('precious')
})

test('without a summary file the verdict stands', async () => {
  write(workspace(), ONE_MISTAKE)
  const { status, outputs } = await runAction(folder(), { environment: { GITHUB_STEP_SUMMARY: '', RUNNER_TEMP: '' } })
  expect(status).toBe(1)
  expect(outputs).toMatchObject({ result: 'fail', 'summary-file': '' })
})

test('an event file that is no JSON only costs a link', async () => {
  write(workspace(), NO_MISTAKE)
  const { status, stderr } = await runAction(folder(), { environment: { GITHUB_EVENT_PATH: '/no/such/file' } })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
