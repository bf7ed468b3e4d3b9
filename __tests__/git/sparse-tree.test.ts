import { join } from 'node:path'
import { openRepository } from '../../src/commands/open-repository.js'
import { workingTree } from '../../src/sources/working-tree.js'
import { temporaryFolder } from '../github/temporary-folder.js'
import { checkout } from './pull-request.js'
import { commit, git, initialise, write } from './repository.js'

const folder = temporaryFolder()
const LIMIT = 1000
const FILES = {
  'apim/policy.xml': 'global',
  'apim/apis/orders/policy.xml': 'orders',
  'apim/node_modules/web/policy.xml.map': 'left out',
  'web/index.html': 'page'
}

function sparse(...options: readonly string[]): string {
  const origin = initialise(join(folder(), 'origin'))
  return checkout(origin, join(folder(), 'clone'), commit(origin, FILES), '--sparse', ...options)
}

test.each([[[]], [['--filter=blob:none']]])(
  'what a sparse checkout leaves out is read from the object store, with %j',
  (options) => {
    const root = sparse(...options)
    expect(workingTree(root).list()).toEqual([])
    const { tree } = openRepository(root)
    expect(tree.list().map(({ path }) => path)).toEqual([
      'apim/apis/orders/policy.xml',
      'apim/policy.xml',
      'web/index.html'
    ])
    expect(tree.read('apim/policy.xml', LIMIT)).toEqual({ text: 'global' })
    expect(tree.read('apim/policy.xml', 3)).toHaveProperty('skipped', true)
    expect(tree.read('apim/nowhere.xml', LIMIT)).toHaveProperty('missing', true)
  }
)

test('what is on the disk wins, also where the index does not expect it', () => {
  const root = sparse()
  write(root, { 'apim/policy.xml': 'mine' })
  const { tree } = openRepository(root)
  expect(tree.read('apim/policy.xml', LIMIT)).toEqual({ text: 'mine' })
  expect(tree.list().filter(({ path }) => path === 'apim/policy.xml')).toHaveLength(1)
})

test('only what lies below the named folder is listed', () => {
  const root = sparse()
  write(root, { 'apim/notes.md': 'x' })
  expect(
    openRepository(join(root, 'apim'))
      .tree.list()
      .map(({ path }) => path)
  ).toEqual(['apim/apis/orders/policy.xml', 'apim/notes.md', 'apim/policy.xml'])
})

test('a file that was deleted in a sparse checkout stays deleted', () => {
  const root = sparse()
  git(root, 'rm', '--quiet', '--sparse', 'apim/policy.xml')
  expect(openRepository(root).tree.read('apim/policy.xml', LIMIT)).toHaveProperty('missing', true)
})
