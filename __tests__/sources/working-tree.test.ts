import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { UserError } from '../../src/core/user-error.js'
import { discover } from '../../src/sources/discover.js'
import { workingTree } from '../../src/sources/working-tree.js'

const LIMIT = 1000
const onUnix = process.platform === 'win32' ? test.skip : test
/** Nothing is forbidden to the super-user. */
const asUser = process.platform === 'win32' || process.getuid?.() === 0 ? test.skip : test

let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'working-tree-')))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, content: string | Buffer = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

const paths = (within = ''): readonly string[] =>
  workingTree(root, within)
    .list()
    .map(({ path }) => path)

test('a missing folder and a file are refused by name', () => {
  write('file.txt')
  expect(() => workingTree(join(root, 'nowhere'))).toThrow(new UserError(`${join(root, 'nowhere')} does not exist`))
  expect(() => workingTree(join(root, 'file.txt'))).toThrow(new UserError(`${join(root, 'file.txt')} is not a folder`))
})

test('files are listed in the order of code units, whatever the folders', () => {
  for (const path of ['b/a.xml', 'a;rev=2/x', 'a/x', 'a-b/x', 'B/x', 'ä', 'with blank/x']) write(path)
  expect(paths()).toEqual(['B/x', 'a-b/x', 'a/x', 'a;rev=2/x', 'b/a.xml', 'with blank/x', 'ä'])
})

test('only the folder within is listed, and paths still count from the root', () => {
  for (const path of ['a/x', 'b/c/y', 'b/node_modules/z']) write(path)
  expect(paths('b')).toEqual(['b/c/y'])
  expect(paths('b/node_modules')).toEqual(['b/node_modules/z'])
})

test('.git is left out everywhere, node_modules unless it is content', () => {
  const packages = ['.git/config', 'sub/.git', 'node_modules/a/policy.xml', 'web/node_modules/b/index.js']
  const content = ['apis/node_modules/apiInformation.json', 'apis/node_modules/operations/get/policy.xml']
  for (const path of [...packages, ...content]) write(path)
  expect(paths()).toEqual(content)
})

test.each([
  ['UTF-8', Buffer.from('<ä/>')],
  ['UTF-8 with a mark', Buffer.from('\uFEFF<ä/>')],
  ['UTF-16 LE', Buffer.from('\uFEFF<ä/>', 'utf16le')],
  ['UTF-16 BE', Buffer.from('\uFEFF<ä/>', 'utf16le').swap16()]
])('%s is read as text', (_name, bytes) => {
  write('a.xml', bytes)
  expect(workingTree(root).read('a.xml', LIMIT)).toEqual({ text: '<ä/>' })
})

test('bytes that are no UTF-8 do not hide the rest', () => {
  write('a.xml', Buffer.from([0x3c, 0xff, 0x3e]))
  expect(workingTree(root).read('a.xml', LIMIT)).toEqual({ text: '<\uFFFD>' })
})

test('what cannot be read says why', () => {
  write('large.xml', 'x'.repeat(LIMIT + 1))
  write('folder/a.xml')
  const { read } = workingTree(root)
  expect(read('large.xml', LIMIT)).toEqual({ failure: 'has 1001 bytes, and at most 1000 are read', skipped: true })
  expect(read('none.xml', LIMIT)).toEqual({ failure: 'is missing', missing: true })
  expect(read('folder/a.xml/b', LIMIT)).toEqual({ failure: 'is missing', missing: true })
  expect(read('folder', LIMIT)).toEqual({ failure: 'is not a regular file' })
  expect(read('folder/../large.xml', LIMIT)).toEqual({ failure: 'is outside the folder', skipped: true })
})

onUnix('a named pipe is not waited for', () => {
  execFileSync('mkfifo', [join(root, 'policy.xml')])
  expect(workingTree(root).read('policy.xml', LIMIT)).toEqual({ failure: 'is not a regular file' })
})

onUnix('links are listed and never followed', () => {
  const outside = realpathSync(mkdtempSync(join(tmpdir(), 'outside-')))
  writeFileSync(join(outside, 'secret.xml'), '<policies><inbound /></policies>')
  write('a.xml')
  symlinkSync(join(outside, 'secret.xml'), join(root, 'link.xml'))
  symlinkSync(outside, join(root, 'linked'))
  const tree = workingTree(root)
  expect(tree.list()).toEqual([
    { path: 'a.xml', kind: 'file' },
    { path: 'link.xml', kind: 'symlink' },
    { path: 'linked', kind: 'symlink' }
  ])
  const failure = { failure: 'is a symbolic link, and links are not followed', skipped: true }
  expect(tree.read('link.xml', LIMIT)).toEqual(failure)
  expect(tree.read('linked/secret.xml', LIMIT)).toEqual({
    ...failure,
    failure: failure.failure.replace('a s', 'behind a s')
  })
  expect(discover(tree)).toMatchObject({
    declarations: [],
    problems: [
      { kind: 'skipped', location: { path: 'link.xml', line: 1 } },
      { kind: 'skipped', location: { path: 'linked', line: 1 } }
    ]
  })
  rmSync(outside, { recursive: true })
})

onUnix('a link in an APIOps tree leaves the verdict incomplete, one to something else does not matter', () => {
  write('apim/apis/orders/apiInformation.json', '{}')
  write('README.md')
  symlinkSync(join(root, 'README.md'), join(root, 'apim/apis/orders/policy.xml'))
  symlinkSync(join(root, 'apim'), join(root, 'apim/apis/stock'))
  symlinkSync(join(root, 'README.md'), join(root, 'apim/LICENSE.md'))
  const { problems } = discover(workingTree(root))
  expect(problems.map(({ location, kind, incomplete }) => [location.path, kind, incomplete])).toEqual([
    ['apim/apis/orders/policy.xml', 'skipped', true],
    ['apim/apis/stock', 'skipped', true]
  ])
})

asUser('a file and a folder without permission are told of', () => {
  write('a.xml')
  write('closed/b.xml')
  chmodSync(join(root, 'a.xml'), 0)
  chmodSync(join(root, 'closed'), 0)
  const { problems } = discover(workingTree(root))
  chmodSync(join(root, 'closed'), 0o700)
  expect(problems.map(({ location, kind }) => [location.path, kind])).toEqual([
    ['a.xml', 'unreadable'],
    ['closed', 'unreadable']
  ])
})
