import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { api, CUT_OFF, INHERITING, NO_MISTAKE, ONE_MISTAKE } from '../command-line/repositories.js'
import { checkout } from '../git/pull-request.js'
import { commit, initialise } from '../git/repository.js'
import { temporaryFolder } from '../github/temporary-folder.js'
import { type Proposal, propose } from './proposal.js'
import { runAction, type StepResult } from './run-action.js'

const folder = temporaryFolder()
const origin = (): string => join(folder(), 'origin')

function gate({ base, head, merge }: Proposal, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const event = { pull_request: { head: { sha: head }, base: { sha: base } } }
  return runAction(folder(), { event, inputs, environment: { GITHUB_SHA: merge } })
}

/** The workspace as the runner has it. */
function workspace(id: string): string {
  return checkout(origin(), join(folder(), 'workspace'), id)
}

test('only what the pull request makes worse fails, compared with what it is merged into', async () => {
  const commits = propose(origin(), ONE_MISTAKE, api('orders', CUT_OFF), api('stock', CUT_OFF))
  workspace(commits.merge)
  const { status, outputs, annotations, summary } = await gate(commits)
  expect(status).toBe(1)
  expect(outputs).toMatchObject({
    result: 'fail',
    findings: '3',
    'new-findings': '1',
    'baseline-status': 'merge-parent'
  })
  // On changed lines and new first: GitHub shows ten.
  expect(annotations.map(({ properties }) => properties['file'])).toEqual([
    'apimartifacts/apis/orders/policy.xml',
    'apimartifacts/apis/cut/policy.xml',
    'apimartifacts/apis/stock/policy.xml'
  ])
  expect(summary).toMatch(/^### ❌ 1 new CORS problem must be mended\n/)
  expect(summary).toMatch(
    /### What this change does\n\n.*\n.*\n\| 🔒&nbsp;closes \| 1 operation of `orders` \(`list-items`\) \|/
  )
})

test('a pull request that changes nothing of it passes, whatever is there already', async () => {
  const commits = propose(origin(), ONE_MISTAKE, { 'docs/notes.md': 'x' })
  workspace(commits.merge)
  expect(await gate(commits)).toMatchObject({
    status: 0,
    outputs: { result: 'pass', findings: '1', 'new-findings': '0', 'baseline-status': 'merge-parent' }
  })
  expect(await gate(commits, { gate: 'all' })).toMatchObject({ status: 1, outputs: { 'new-findings': '0' } })
})

test('without a base a pull request does not choose its own configuration', async () => {
  const relaxed = { '.github/apim-cors-gate.yml': 'version: 1\nfail-on: never\n' }
  const commits = propose(origin(), ONE_MISTAKE, relaxed)
  workspace(commits.merge)
  rmSync(origin(), { recursive: true })
  expect(await gate(commits)).toMatchObject({ status: 1, outputs: { result: 'fail', 'baseline-status': 'none' } })
})

test('a base that cannot be had makes everything new, and the summary says so', async () => {
  const commits = propose(origin(), ONE_MISTAKE, { 'docs/notes.md': 'x' })
  workspace(commits.merge)
  rmSync(origin(), { recursive: true })
  const { status, outputs, summary } = await gate(commits)
  expect({ status, outputs }).toMatchObject({ status: 1, outputs: { 'new-findings': '1', 'baseline-status': 'none' } })
  expect(summary).toContain(
    `There is no base to compare with, because commit \`${commits.base.slice(0, 12)}\` is not in the checkout`
  )
  expect(summary).toContain('every finding counts as new')
})

test('without git everything is new as well', async () => {
  const commits = propose(origin(), ONE_MISTAKE, { 'docs/notes.md': 'x' })
  rmSync(join(workspace(commits.merge), '.git'), { recursive: true })
  const { status, outputs, summary } = await gate(commits)
  expect({ status, outputs }).toMatchObject({ status: 1, outputs: { 'new-findings': '1', 'baseline-status': 'none' } })
  expect(summary).toContain('because the workspace is no git repository')
})

test('a push is compared with what was there before, and its own configuration decides', async () => {
  initialise(origin())
  const before = commit(origin(), NO_MISTAKE)
  const after = commit(origin(), {
    ...api('cut', CUT_OFF),
    '.github/apim-cors-gate.yml': 'version: 1\nrules: { cors-not-inherited: warning }\n'
  })
  workspace(after)
  const push = (event: object): Promise<StepResult> =>
    runAction(folder(), { event, environment: { GITHUB_SHA: after, GITHUB_EVENT_NAME: 'push' } })
  expect(await push({ before, after })).toMatchObject({
    status: 0,
    outputs: { findings: '1', 'new-findings': '1', 'baseline-status': 'previous-push' }
  })
  expect(await push({ before: '0'.repeat(40), after })).toMatchObject({
    status: 0,
    outputs: { findings: '1', 'new-findings': '1', 'baseline-status': 'none' }
  })
})

test('the configuration that a pull request brings does not decide about it', async () => {
  const commits = propose(origin(), NO_MISTAKE, {
    ...api('orders', CUT_OFF),
    '.github/apim-cors-gate.yml':
      'version: 1\nrules: { cors-not-inherited: off, configuration-weakened: off }\nfail-on: never\n'
  })
  workspace(commits.merge)
  const { status, outputs, summary } = await gate(commits)
  expect({ status, outputs }).toMatchObject({ status: 1, outputs: { result: 'fail', 'new-findings': '4' } })
  expect(summary).toContain('This change sets fail-on to never, which was error.')
})

test('a mended finding is said, and a schedule judges everything', async () => {
  const commits = propose(origin(), ONE_MISTAKE, api('cut', INHERITING))
  workspace(commits.merge)
  expect((await gate(commits)).summary).toContain('1 finding of it mended')
  const scheduled = await runAction(folder(), { environment: { GITHUB_EVENT_NAME: 'schedule' } })
  expect(scheduled).toMatchObject({ status: 0, outputs: { 'new-findings': '', 'baseline-status': 'none' } })
  expect(scheduled.summary).not.toContain('every finding counts as new')
})
