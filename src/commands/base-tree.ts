import type { Baseline } from '../engine/baseline.js'
import type { Git, GitFailure } from '../git/git.js'
import { gitTree } from '../git/git-tree.js'
import { blobId } from '../git/object-id.js'
import type { FileTree } from '../sources/file-tree.js'
import { relocatedTree } from '../sources/relocated-tree.js'
import type { RememberingTree } from '../sources/remembering-tree.js'
import { openRepository, type Repository } from './open-repository.js'

/** The tree of the base, before and after the head was read. */
export interface BaseTrees {
  /** For a single file such as the configuration. */
  glance(): FileTree | GitFailure
  /** All of it, once the head was read: most of its files have the content of a file of the head. */
  beside(head: RememberingTree): FileTree | GitFailure
}

/** Null: there is nothing to compare with. */
export function baseTrees(baseline: Baseline, repository: Repository): BaseTrees | null {
  if (baseline.status === 'none') return null
  if (baseline.status === 'folder') return treesOfFolder(baseline.folder, repository)
  const { commit } = baseline
  const { git } = repository
  return (
    git && {
      glance: () => gitTree(git, commit, { readAhead: () => false }),
      beside: (head) => treeOfCommit(git, commit, repository.folder, head)
    }
  )
}

/** Named like the files of the head, so that a file that did not change is at its place. */
function treesOfFolder(path: string, { folder, tree }: Repository): BaseTrees {
  const base = openRepository(path)
  const { rootFile } = tree
  const moved = relocatedTree(base.tree, base.folder, folder)
  const same = rootFile === undefined || moved.rootFile !== undefined ? moved : { ...moved, rootFile }
  return { glance: () => same, beside: () => same }
}

/** The ids of blobs show what is equal without reading it. Of the rest, what the head was asked for or does not have is read at once. */
function treeOfCommit(git: Git, commit: string, folder: string, head: RememberingTree): FileTree | GitFailure {
  const known = new Map([...head.texts.values()].map((text) => [blobId(text, commit), text]))
  const present = new Set(head.list().map(({ path }) => path))
  const readAhead = (path: string): boolean => head.texts.has(path) || !present.has(path)
  const { rootFile } = head
  const tree = gitTree(git, commit, { within: rootFile === undefined ? folder : '', known, readAhead })
  return 'failure' in tree || rootFile === undefined ? tree : { ...tree, rootFile }
}
