import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { api, CUT_OFF, type Files, INHERITING, NO_MISTAKE, ONE_MISTAKE } from '../command-line/repositories.js'
import { checkout } from '../git/pull-request.js'
import { commit, git, initialise } from '../git/repository.js'
import { temporaryFolder } from '../github/temporary-folder.js'
import { runAction, type StepResult } from './run-action.js'

const folder = temporaryFolder()
const origin = (): string => join(folder(), 'origin')

interface Commits {
  readonly base: string
  readonly head: string
  readonly merge: string
}

/** A pull request that makes a change while its base branch moves on as well. */
function propose(before: Files, change: Files, meanwhile: Files = { 'README.md': 'moved on' }): Commits {
  initialise(origin())
  commit(origin(), before)
  git(origin(), 'checkout', '--quiet', '-b', 'feature')
  const head = commit(origin(), change)
  git(origin(), 'checkout', '--quiet', 'main')
  const base = commit(origin(), meanwhile)
  git(origin(), 'checkout', '--quiet', '--detach')
  git(origin(), 'merge', '--quiet', '--no-ff', '--message=merge', 'feature')
  return { base, head, merge: git(origin(), 'rev-parse', 'HEAD') }
}

function gate({ base, head, merge }: Commits, inputs: Readonly<Record<string, string>> = {}): StepResult {
  const event = { pull_request: { head: { sha: head }, base: { sha: base } } }
  return runAction(folder(), { event, inputs, environment: { GITHUB_SHA: merge } })
}

/** The workspace as the runner has it. */
function workspace(id: string): string {
  return checkout(origin(), join(folder(), 'workspace'), id)
}

test('only what the pull request makes worse fails, compared with what it is merged into', () => {
  const commits = propose(ONE_MISTAKE, api('orders', CUT_OFF), api('stock', CUT_OFF))
  workspace(commits.merge)
  const { status, outputs, annotations, summary } = gate(commits)
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

test('a pull request that changes nothing of it passes, whatever is there already', () => {
  const commits = propose(ONE_MISTAKE, { 'docs/notes.md': 'x' })
  workspace(commits.merge)
  expect(gate(commits)).toMatchObject({
    status: 0,
    outputs: { result: 'pass', findings: '1', 'new-findings': '0', 'baseline-status': 'merge-parent' }
  })
  expect(gate(commits, { gate: 'all' })).toMatchObject({ status: 1, outputs: { 'new-findings': '0' } })
})

test('a base that cannot be had makes everything new, and the summary says so', () => {
  const commits = propose(ONE_MISTAKE, { 'docs/notes.md': 'x' })
  workspace(commits.merge)
  rmSync(origin(), { recursive: true })
  const { status, outputs, summary } = gate(commits)
  expect({ status, outputs }).toMatchObject({ status: 1, outputs: { 'new-findings': '1', 'baseline-status': 'none' } })
  expect(summary).toContain(
    `There is no base to compare with, because commit \`${commits.base.slice(0, 12)}\` is not in the checkout`
  )
  expect(summary).toContain('every finding counts as new')
})

test('without git everything is new as well', () => {
  const commits = propose(ONE_MISTAKE, { 'docs/notes.md': 'x' })
  rmSync(join(workspace(commits.merge), '.git'), { recursive: true })
  const { status, outputs, summary } = gate(commits)
  expect({ status, outputs }).toMatchObject({ status: 1, outputs: { 'new-findings': '1', 'baseline-status': 'none' } })
  expect(summary).toContain('because the workspace is no git repository')
})

test('a push is compared with what was there before, and its own configuration decides', () => {
  initialise(origin())
  const before = commit(origin(), NO_MISTAKE)
  const after = commit(origin(), {
    ...api('cut', CUT_OFF),
    '.github/apim-cors-gate.yml': 'version: 1\nrules: { cors-not-inherited: warning }\n'
  })
  workspace(after)
  const push = (event: object): StepResult =>
    runAction(folder(), { event, environment: { GITHUB_SHA: after, GITHUB_EVENT_NAME: 'push' } })
  expect(push({ before, after })).toMatchObject({
    status: 0,
    outputs: { findings: '1', 'new-findings': '1', 'baseline-status': 'previous-push' }
  })
  expect(push({ before: '0'.repeat(40), after })).toMatchObject({
    status: 0,
    outputs: { findings: '1', 'new-findings': '1', 'baseline-status': 'none' }
  })
})

test('the configuration that a pull request brings does not decide about it', () => {
  const commits = propose(NO_MISTAKE, {
    ...api('orders', CUT_OFF),
    '.github/apim-cors-gate.yml':
      'version: 1\nrules: { cors-not-inherited: off, configuration-weakened: off }\nfail-on: never\n'
  })
  workspace(commits.merge)
  const { status, outputs, summary } = gate(commits)
  expect({ status, outputs }).toMatchObject({ status: 1, outputs: { result: 'fail', 'new-findings': '4' } })
  expect(summary).toContain('This change sets fail-on to never, which was error.')
})

test('a mended finding is said, and a schedule judges everything', () => {
  const commits = propose(ONE_MISTAKE, api('cut', INHERITING))
  workspace(commits.merge)
  expect(gate(commits).summary).toContain('1 finding of it mended')
  const scheduled = runAction(folder(), { environment: { GITHUB_EVENT_NAME: 'schedule' } })
  expect(scheduled).toMatchObject({ status: 0, outputs: { 'new-findings': '', 'baseline-status': 'none' } })
  expect(scheduled.summary).not.toContain('every finding counts as new')
})
