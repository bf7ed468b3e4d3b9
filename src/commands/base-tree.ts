import type { Git, GitFailure } from '../git/git.js'
import { gitTree } from '../git/git-tree.js'
import { blobId } from '../git/object-id.js'
import type { FileTree } from '../sources/file-tree.js'
import type { RememberingTree } from '../sources/remembering-tree.js'

/**
 * The tree of the base, once the head was read: most of its files have the content of a file of the head, and their ids show it without reading
 * them. Of the rest, what the head was asked for or does not have is read at once.
 */
export function baseTree(git: Git, commit: string, folder: string, head: RememberingTree): FileTree | GitFailure {
  const known = new Map([...head.texts.values()].map((text) => [blobId(text, commit), text]))
  const present = new Set(head.list().map(({ path }) => path))
  const readAhead = (path: string): boolean => head.texts.has(path) || !present.has(path)
  const { rootFile } = head
  const tree = gitTree(git, commit, { within: rootFile === undefined ? folder : '', known, readAhead })
  return 'failure' in tree || rootFile === undefined ? tree : { ...tree, rootFile }
}
