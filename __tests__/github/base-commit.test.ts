import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openGit } from '../../src/git/git.js'
import { gitTree } from '../../src/git/git-tree.js'
import { type AskMergeBase, baseCommit } from '../../src/github/base-commit.js'
import { readRunEvent } from '../../src/github/run-event.js'
import { workingTree } from '../../src/sources/working-tree.js'
import { checkout, type PullRequest, pullRequest } from '../git/pull-request.js'
import { clone, commit, ENVIRONMENT, git, initialise, opened } from '../git/repository.js'
import { temporaryFolder } from './temporary-folder.js'

const folder = temporaryFolder()
const nobody: AskMergeBase = async () => null

let pull: PullRequest
beforeEach(() => {
  pull = pullRequest(folder())
})

/** The environment of a run, with the payload of its event on disk as the runner has it. */
function runner(name: string, sha: string, payload: object): NodeJS.ProcessEnv {
  const path = join(folder(), 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_SHA: sha }
}

function pullRequestRun(sha = pull.merge, base = pull.base): NodeJS.ProcessEnv {
  return runner('pull_request', sha, { pull_request: { head: { sha: pull.head }, base: { sha: base } } })
}

const baseOf = (root: string, environment: NodeJS.ProcessEnv, ask = nobody): ReturnType<typeof baseCommit> =>
  baseCommit(opened(root), readRunEvent(environment), ask)

const CHECKOUTS: readonly (readonly [string, readonly string[]])[] = [
  ['at depth 1', []],
  ['with a sparse work tree', ['--sparse']],
  ['of a partial clone', ['--filter=blob:none']],
  ['of a clone without trees', ['--filter=tree:0']],
  ['of a sparse partial clone', ['--filter=blob:none', '--sparse']]
]

test.each(CHECKOUTS)('the first parent of the merge commit, in a checkout %s', async (_name, options) => {
  const root = checkout(pull.origin, join(folder(), 'clone'), pull.merge, ...options)
  // The event is older than the base branch.
  expect(await baseOf(root, pullRequestRun(pull.merge, pull.branchedAt))).toEqual({
    status: 'merge-parent',
    commit: pull.base
  })
  git(pull.origin, 'checkout', '--quiet', pull.base)
  const tree = gitTree(opened(root), pull.base)
  const onDisk = workingTree(pull.origin)
  const contents = onDisk.list().map(({ path }) => [path, onDisk.read(path, 1000)])
  expect('failure' in tree ? tree : tree.list()).toEqual(onDisk.list())
  expect('failure' in tree ? tree : onDisk.list().map(({ path }) => [path, tree.read(path, 1000)])).toEqual(contents)
})

test('the merge commit is known by the head that it merges, when GITHUB_SHA is another one', async () => {
  const root = checkout(pull.origin, join(folder(), 'clone'), pull.merge)
  expect(await baseOf(root, pullRequestRun('f'.repeat(40)))).toEqual({ status: 'merge-parent', commit: pull.base })
})

test('a head that is checked out is compared with its merge base, which a full clone knows', async () => {
  const root = clone(pull.origin, join(folder(), 'clone'))
  git(root, 'checkout', '--quiet', pull.head)
  expect(await baseOf(root, pullRequestRun())).toEqual({ status: 'merge-base', commit: pull.branchedAt })
})

test('in a shallow clone, GitHub is asked for the merge base', async () => {
  const root = checkout(pull.origin, join(folder(), 'clone'), pull.head)
  const asked: (readonly [string, string])[] = []
  const ask: AskMergeBase = async (base, head) => {
    asked.push([base, head])
    return pull.branchedAt
  }
  expect(await baseOf(root, pullRequestRun(), ask)).toEqual({ status: 'merge-base', commit: pull.branchedAt })
  expect(asked).toEqual([[pull.base, pull.head]])
  expect(await baseOf(root, pullRequestRun())).toEqual({ status: 'event-base', commit: pull.base })
})

test('a head that is a merge commit itself is not taken for the one of GitHub', async () => {
  git(pull.origin, 'checkout', '--quiet', 'feature')
  git(pull.origin, 'merge', '--quiet', '--no-ff', '--message=keep up', 'main')
  const head = git(pull.origin, 'rev-parse', 'HEAD')
  const root = clone(pull.origin, join(folder(), 'clone'))
  git(root, 'checkout', '--quiet', head)
  const event = { pull_request: { head: { sha: head }, base: { sha: pull.base } } }
  expect(await baseOf(root, runner('pull_request', pull.merge, event))).toEqual({
    status: 'merge-base',
    commit: pull.base
  })
})

test('a commit on top of the pull request is compared with the base of the event', async () => {
  const root = checkout(pull.origin, join(folder(), 'clone'), pull.merge)
  commit(root, { 'formatted.xml': 'x' })
  expect(await baseOf(root, pullRequestRun())).toEqual({ status: 'event-base', commit: pull.base })
})

test('pull_request_target runs on the base branch, whose parents mean nothing', async () => {
  const root = checkout(pull.origin, join(folder(), 'clone'), pull.merge)
  const event = { pull_request: { head: { sha: 'f'.repeat(40) }, base: { sha: pull.base } } }
  expect(await baseOf(root, runner('pull_request_target', pull.merge, event))).toEqual({
    status: 'event-base',
    commit: pull.base
  })
})

test('a merge group names its base, a push what was there before', async () => {
  const root = checkout(pull.origin, join(folder(), 'clone'), pull.merge)
  const group = runner('merge_group', pull.merge, { merge_group: { base_sha: pull.base, head_sha: pull.merge } })
  expect(await baseOf(root, group)).toEqual({ status: 'event-base', commit: pull.base })
  const push = runner('push', pull.base, { before: pull.branchedAt, after: pull.base })
  expect(await baseOf(root, push)).toEqual({ status: 'previous-push', commit: pull.branchedAt })
})

test.each([
  ['push', { before: '0'.repeat(40) }, 'the branch is new'],
  ['push', { before: '--upload-pack=touch x' }, 'the event names no previous commit'],
  ['workflow_dispatch', { inputs: {} }, 'the event workflow_dispatch has no base'],
  ['schedule', {}, 'the event schedule has no base'],
  ['pull_request', { pull_request: { head: { sha: 'x' }, base: { sha: 'y' } } }, 'the event pull_request has no base']
])('%s %j: %s', async (name, payload, reason) => {
  const root = checkout(pull.origin, join(folder(), 'clone'), pull.merge)
  expect(await baseOf(root, runner(name, pull.merge, payload))).toEqual({ status: 'none', reason })
})

test('an event without a payload has no base', () => {
  expect(readRunEvent({ GITHUB_EVENT_NAME: 'pull_request' })).toEqual({ kind: 'other', name: 'pull_request' })
  expect(readRunEvent({})).toEqual({ kind: 'other', name: 'unknown' })
  writeFileSync(join(folder(), 'event.json'), 'no json')
  expect(readRunEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: join(folder(), 'event.json') })).toEqual({
    kind: 'other',
    name: 'push'
  })
})

test('a parent that is missing and cannot be fetched leaves no base, and says why', async () => {
  const root = checkout(pull.origin, join(folder(), 'clone'), pull.merge)
  rmSync(pull.origin, { recursive: true })
  const found = await baseOf(root, pullRequestRun())
  expect(found.status).toBe('none')
  const reason = new RegExp(
    `^commit ${pull.base.slice(0, 12)} is not in the checkout, where fetch-depth: 0 brings it, and was not fetched: git fetch failed: `
  )
  expect('reason' in found && found.reason).toMatch(reason)
})

test('without the git program there is no base, and the reason is that', async () => {
  const root = initialise(join(folder(), 'repository'))
  const without = openGit(root, { ...ENVIRONMENT, PATH: folder(), Path: folder() })
  const found = without && (await baseCommit(without, readRunEvent(pullRequestRun()), nobody))
  expect(found).toMatchObject({ status: 'none', reason: expect.stringContaining('git is not installed') })
})
