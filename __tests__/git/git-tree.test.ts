import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { openGit } from '../../src/git/git.js'
import { gitTree } from '../../src/git/git-tree.js'
import { blobId } from '../../src/git/object-id.js'
import type { FileTree } from '../../src/sources/file-tree.js'
import { workingTree } from '../../src/sources/working-tree.js'
import { temporaryFolder } from '../github/temporary-folder.js'
import { checkout, pullRequest } from './pull-request.js'
import { clone, commit, git, initialise, opened, write } from './repository.js'

const folder = temporaryFolder()
const onUnix = process.platform === 'win32' ? test.skip : test
const LIMIT = 1000

const FILES = {
  'apim/policy.xml': '<policies>\r\n</policies>\r\n',
  'apim/apis/orders/policy.xml': Buffer.from('\uFEFF<ä/>', 'utf16le'),
  'apim/apis/orders/apiInformation.json': '\uFEFF{}',
  'apim/large.json': 'x'.repeat(LIMIT + 1),
  'apim/bad.xml': Buffer.from([0x3c, 0xff, 0x3e]),
  'a;rev=2/x': 'semicolon',
  'a-b/x': '',
  'B/with blank and ü.txt': 'no file that is usually read',
  'node_modules/web/policy.xml': 'left out',
  'apim/apis/node_modules/apiInformation.json': '{}',
  'apim/apis/node_modules/deep/operations/x.xml': 'kept'
}

function treeOf(root: string, id: string, options?: Parameters<typeof gitTree>[2]): FileTree {
  const tree = gitTree(opened(root), id, options)
  if ('failure' in tree) throw new Error(tree.failure)
  return tree
}

function everything(tree: FileTree, paths: readonly string[]): object {
  return { list: tree.list(), contents: paths.map((path) => [path, tree.read(path, LIMIT)]) }
}

onUnix.each(['', 'apim', 'apim/apis', 'nowhere'])('a commit is read like its working tree, within "%s"', (within) => {
  const root = initialise(join(folder(), 'repository'))
  write(root, FILES)
  symlinkSync('/etc/passwd', join(root, 'apim/link.xml'))
  symlinkSync('apim', join(root, 'linked'))
  const id = commit(root, within === 'nowhere' ? { 'nowhere/README.md': 'git keeps no empty folder' } : {})
  const asked = [
    'apim',
    'apim/none.xml',
    'none/none.xml',
    'linked',
    'linked/policy.xml',
    'apim/../a-b/x',
    'apim/link.xml'
  ]
  const paths = [...Object.keys(FILES), ...asked]
  const expected = everything(workingTree(root, within), paths)
  expect(everything(treeOf(root, id, { within }), paths)).toEqual(expected)
  expect(everything(treeOf(root, id, { within, readAhead: () => false }), paths)).toEqual(expected)
  expect(everything(treeOf(root, id, { within, readAhead: () => true }), paths)).toEqual(expected)
})

onUnix('file names may hold anything', () => {
  const root = initialise(join(folder(), 'repository'))
  const names = [
    'line\nbreak.xml',
    'tab\there.xml',
    '"quoted".xml',
    '-dash.xml',
    ':(top)x.xml',
    'back\\slash.xml',
    '*.xml'
  ]
  const id = commit(root, Object.fromEntries(names.map((name) => [name, name])))
  const tree = treeOf(root, id)
  expect(tree.list().map(({ path }) => path)).toEqual([...names].sort())
  for (const name of names) expect(tree.read(name, LIMIT)).toEqual({ text: name })
})

test('what is on disk does not matter', () => {
  const root = initialise(join(folder(), 'repository'))
  const id = commit(root, { 'a.xml': 'committed', 'b.xml': 'b' })
  write(root, { 'a.xml': 'changed', 'b.xml': null, 'c.xml': 'untracked' })
  const tree = treeOf(root, id)
  expect(tree.list().map(({ path }) => path)).toEqual(['a.xml', 'b.xml'])
  expect(tree.read('a.xml', LIMIT)).toEqual({ text: 'committed' })
})

test('known texts are taken by the ids of their blobs, wherever they stand', () => {
  const root = initialise(join(folder(), 'repository'))
  const id = commit(root, { 'a.xml': 'same', 'moved/b.xml': 'same', 'c.xml': 'other' })
  const known = new Map([[blobId('same', id), 'known']])
  const tree = treeOf(root, id, { known })
  expect(['a.xml', 'moved/b.xml', 'c.xml'].map((path) => tree.read(path, LIMIT))).toEqual([
    { text: 'known' },
    { text: 'known' },
    { text: 'other' }
  ])
  expect(tree.read('a.xml', 4)).toHaveProperty('failure')
})

test('blob ids are those of git, in both algorithms', () => {
  const root = initialise(join(folder(), 'repository'))
  write(root, { 'a.txt': 'grün\r\n' })
  expect(blobId('grün\r\n', '0'.repeat(40))).toBe(git(root, 'hash-object', '--no-filters', 'a.txt'))
  const other = join(folder(), 'other')
  git(folder(), 'init', '--quiet', '--object-format=sha256', other)
  write(other, { 'a.txt': 'grün\r\n' })
  expect(blobId('grün\r\n', '0'.repeat(64))).toBe(git(other, 'hash-object', '--no-filters', 'a.txt'))
  const id = commit(other, { 'b.xml': 'b' })
  expect(id).toHaveLength(64)
  expect(treeOf(other, id).read('b.xml', LIMIT)).toEqual({ text: 'b' })
})

test('submodules are left out, their files are in another repository', () => {
  const root = initialise(join(folder(), 'repository'))
  const other = initialise(join(folder(), 'other'))
  commit(other, { 'policy.xml': 'x' })
  git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'module')
  const tree = treeOf(root, commit(root, { 'a.xml': 'a' }))
  expect(tree.list().map(({ path }) => path)).toEqual(['.gitmodules', 'a.xml'])
  expect(tree.read('module/policy.xml', LIMIT)).toMatchObject({ failure: 'is missing' })
})

test('many large files are read in several batches', () => {
  const root = initialise(join(folder(), 'repository'))
  const text = 'x'.repeat(15 * 1024 * 1024)
  const files = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.xml`, `${index}${text}`]))
  const tree = treeOf(root, commit(root, files))
  for (const [path, content] of Object.entries(files)) {
    expect(tree.read(path, 2 ** 24)).toEqual({ text: content })
  }
})

test('in a sparse checkout, files that are not on disk are read', () => {
  const { origin, merge } = pullRequest(folder())
  const root = checkout(origin, join(folder(), 'clone'), merge)
  git(root, 'sparse-checkout', 'set', '--no-cone', 'kept.xml')
  expect(treeOf(root, merge).read('apis/stock/policy.xml', LIMIT)).toEqual({ text: '<policies />\n' })
})

test('in a partial clone, what is missing is fetched at once', () => {
  const origin = initialise(join(folder(), 'origin'))
  const files = { 'apis/orders/policy.xml': 'orders', 'apis/stock/policy.xml': 'stock', 'apis/cart/policy.xml': 'cart' }
  const id = commit(origin, { 'kept.xml': 'kept', ...files })
  const root = clone(origin, join(folder(), 'clone'), '--filter=blob:none', '--sparse')
  expect(git(root, 'rev-list', '--objects', '--all', '--missing=print', '--no-object-names')).toContain('?')
  const trace = join(folder(), 'trace')
  const tree = gitTree(openGit(root, { ...process.env, GIT_TRACE: trace })!, id) as FileTree
  for (const [path, text] of Object.entries(files)) expect(tree.read(path, LIMIT)).toEqual({ text })
  expect(readFileSync(trace, 'utf8').match(/built-in: git fetch /g)).toHaveLength(1)
  git(root, 'remote', 'set-url', 'origin', join(folder(), 'gone'))
  expect(treeOf(root, id).read('apis/stock/policy.xml', LIMIT)).toEqual({ text: 'stock' })
})

test('a content that cannot be had is a failure of that file alone', () => {
  const { origin, branchedAt, base } = pullRequest(folder())
  const root = clone(origin, join(folder(), 'clone'), '--filter=blob:none', '--no-checkout')
  expect(branchedAt).not.toBe(base)
  git(root, 'remote', 'set-url', 'origin', join(folder(), 'gone'))
  const tree = treeOf(root, base)
  expect(tree.list().map(({ path }) => path)).toContain('kept.xml')
  expect(tree.read('kept.xml', LIMIT)).toEqual({ failure: 'cannot be read: git does not have its content' })
})

test('an unknown commit is a failure', () => {
  const root = initialise(join(folder(), 'repository'))
  expect(gitTree(opened(root), 'a'.repeat(40))).toHaveProperty('failure', expect.stringContaining('git ls-tree failed'))
})
