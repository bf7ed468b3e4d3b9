import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { changedLines } from '../../src/git/changed-lines.js'
import { hasCommit, parentsOf, resolveRevision } from '../../src/git/commits.js'
import { fetchCommit } from '../../src/git/fetch.js'
import { openGit } from '../../src/git/git.js'
import { gitTree } from '../../src/git/git-tree.js'
import { isNoCommit, isObjectId } from '../../src/git/object-id.js'
import { temporaryFolder } from '../github/temporary-folder.js'
import { checkout, pullRequest } from './pull-request.js'
import { commit, ENVIRONMENT, git, initialise, opened, write } from './repository.js'

const folder = temporaryFolder()
const onUnix = process.platform === 'win32' ? test.skip : test

/** Everything that we ever ask git. */
function askEverything(root: string, environment = ENVIRONMENT): void {
  const repository = openGit(root, environment)
  if (!repository) return
  const head = resolveRevision(repository, 'HEAD') ?? ''
  hasCommit(repository, head)
  const [parent = head] = [parentsOf(repository, head)].flatMap((parents) => ('failure' in parents ? [] : parents))
  changedLines(repository, parent, head)
  fetchCommit(repository, head)
  const tree = gitTree(repository, head)
  if (!('failure' in tree)) for (const { path } of tree.list()) tree.read(path, 1000)
}

/** A script that leaves a trace when it is run. */
function trap(root: string): { readonly script: string; readonly isSprung: () => boolean } {
  const script = join(folder(), 'trap.sh')
  const trace = join(folder(), 'trace')
  write(folder(), { 'trap.sh': `#!/bin/sh\necho "$0" >> ${trace}\ncat\n` })
  chmodSync(script, 0o755)
  expect(root).not.toBe('')
  return { script, isSprung: () => existsSync(trace) }
}

onUnix('a planted bare repository runs nothing, at the top or in a folder', () => {
  const root = initialise(join(folder(), 'repository'))
  const { script, isSprung } = trap(root)
  const config = `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = ${script}\n\tsshCommand = ${script}\n[diff]\n\texternal = ${script}\n`
  const planted = {
    HEAD: 'ref: refs/heads/main\n',
    config,
    'objects/keep': '',
    'refs/keep': '',
    'hooks/post-checkout': script
  }
  commit(root, planted)
  commit(root, Object.fromEntries(Object.entries(planted).map(([path, content]) => [`sub/${path}`, content])))
  askEverything(root)
  askEverything(join(root, 'sub'))
  expect(isSprung()).toBe(false)
  expect(openGit(join(root, 'sub'), ENVIRONMENT)).toBeNull()
})

onUnix('attributes, drivers, monitors and hooks of the repository run nothing', () => {
  const { origin, merge } = pullRequest(folder())
  const root = checkout(origin, join(folder(), 'clone'), merge)
  commit(root, { '.gitattributes': '* diff=evil filter=evil textconv=evil\n', 'a.xml': 'a' })
  commit(root, { 'a.xml': 'b' })
  const { script, isSprung } = trap(root)
  for (const hook of ['post-index-change', 'reference-transaction', 'post-merge'])
    write(root, { [`.git/hooks/${hook}`]: `#!/bin/sh\n${script}\n` })
  for (const hook of ['post-index-change', 'reference-transaction', 'post-merge'])
    chmodSync(join(root, `.git/hooks/${hook}`), 0o755)
  for (const key of [
    'core.fsmonitor',
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'filter.evil.smudge'
  ])
    git(root, 'config', key, script)
  askEverything(root, { ...ENVIRONMENT, GIT_EXTERNAL_DIFF: script })
  expect(isSprung()).toBe(false)
  git(root, 'diff', 'HEAD~1', 'HEAD')
  expect(isSprung()).toBe(true)
})

test('variables that point to another repository are not followed', () => {
  const root = initialise(join(folder(), 'repository'))
  const other = initialise(join(folder(), 'other'))
  const id = commit(root, { 'a.xml': 'a' })
  commit(other, { 'b.xml': 'b' })
  const environment = {
    ...ENVIRONMENT,
    GIT_DIR: join(other, '.git'),
    GIT_WORK_TREE: other,
    GIT_INDEX_FILE: join(other, '.git/index')
  }
  const repository = openGit(root, environment)
  expect(repository && resolveRevision(repository, 'HEAD')).toBe(id)
})

test('a ref that replaces an object by another one is not followed', () => {
  const root = initialise(join(folder(), 'repository'))
  const first = commit(root, { 'a.xml': 'good' })
  const second = commit(root, { 'a.xml': 'bad' })
  git(root, 'replace', first, second)
  const tree = gitTree(opened(root), first)
  expect('failure' in tree ? tree : tree.read('a.xml', 1000)).toEqual({ text: 'good' })
})

test.each([
  ['main', true],
  ['main~1', true],
  ['HEAD', true],
  ['@', true],
  ['a tag', false],
  ['nowhere', false],
  ['', false],
  ['--help', false],
  ['--all', false],
  ['--output=x', false],
  ['main:a.xml', false],
  ['main\nHEAD', false]
])('the revision %j names a commit: %s', (revision, isOne) => {
  const root = initialise(join(folder(), 'repository'))
  commit(root, { 'a.xml': 'a' })
  commit(root, { 'a.xml': 'b' })
  expect(resolveRevision(opened(root), revision) !== null).toBe(isOne)
})

test('a branch with the name of an option is a branch', () => {
  const root = initialise(join(folder(), 'repository'))
  const id = commit(root, { 'a.xml': 'a' })
  git(root, 'update-ref', 'refs/heads/--all', id)
  expect(resolveRevision(opened(root), '--all')).toBe(id)
})

test('without the program, and outside a repository, there is a reason', () => {
  const root = initialise(join(folder(), 'repository'))
  const repository = openGit(root, { PATH: folder(), Path: folder() })
  expect(repository?.run(['rev-parse', 'HEAD'])).toEqual({ failure: 'git is not installed' })
  expect(openGit(folder(), ENVIRONMENT)).toBeNull()
})

test('what git prints about an address does not show its credentials', () => {
  const root = initialise(join(folder(), 'repository'))
  git(root, 'remote', 'add', 'origin', 'https://user:pass@127.0.0.1:1/owner/name')
  const answer = fetchCommit(opened(root), 'a'.repeat(40))
  expect(answer).toHaveProperty('failure', expect.stringContaining('https://127.0.0.1:1/owner/name'))
  expect(JSON.stringify(answer)).not.toContain('pass')
})

test('ids are 40 or 64 lower-case hexadecimal digits', () => {
  const ids = ['a'.repeat(40), '0'.repeat(64), 'A'.repeat(40), 'a'.repeat(41), `${'a'.repeat(40)}\n`, 'main', 1, null]
  expect(ids.map(isObjectId)).toEqual([true, true, false, false, false, false, false, false])
  expect(['0'.repeat(40), '0'.repeat(64), 'a'.repeat(40)].map(isNoCommit)).toEqual([true, true, false])
})

test('the lines that a change adds are known for every name of a file', () => {
  const root = initialise(join(folder(), 'repository'))
  const lines = (count: number): string => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('')
  const from = commit(root, {
    'a.xml': lines(9),
    'with blank.xml': 'x\n',
    'gone.xml': 'x\n',
    'cut.xml': lines(5),
    'bare.xml': 'x'
  })
  const to = commit(root, {
    'a.xml': lines(9).replace('line 3\n', 'line three\n+++ b/fake.xml\n@@ -1 +1 @@\n').replace('line 8\n', ''),
    'with blank.xml': '-- x\n++ b/fake.xml\n',
    'gone.xml': null,
    'cut.xml': lines(2),
    'bare.xml': 'y',
    'new.xml': lines(3),
    ...(process.platform === 'win32' ? {} : { 'tab\t"quoted"\\\n.xml': 'x\n' }),
    'grün.xml': 'x\n'
  })
  const found = Object.fromEntries(changedLines(opened(root), from, to))
  expect(found).toEqual({
    'a.xml': [
      [3, 5],
      [9, 10]
    ],
    'with blank.xml': [[1, 2]],
    'cut.xml': [[2, 3]],
    'bare.xml': [[1, 1]],
    'new.xml': [[1, 3]],
    ...(process.platform === 'win32' ? {} : { 'tab\t"quoted"\\\n.xml': [[1, 1]] }),
    'grün.xml': [[1, 1]]
  })
})
