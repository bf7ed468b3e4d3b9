import { byPath, type FileEntry } from '../sources/file-tree.js'
import type { Git, GitFailure } from './git.js'

export interface TreeEntry extends FileEntry {
  /** The id of the blob. */
  readonly id: string
}

/** The mode of one in a tree and in the index. */
export const SYMBOLIC_LINK = '120000'
const SUBMODULE = '160000'

/** Every file of a commit, sorted by path; submodules are left out, because their files are in another repository. */
export function listTree(git: Git, commit: string): readonly TreeEntry[] | GitFailure {
  const answer = git.run(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit])
  if ('failure' in answer) return answer
  return answer.output.toString().split('\0').flatMap(treeEntry).sort(byPath)
}

/** `<mode> <type> <id>\t<path>` */
function treeEntry(line: string): readonly TreeEntry[] {
  const tab = line.indexOf('\t')
  const [mode = '', , id = ''] = line.slice(0, Math.max(0, tab)).split(' ')
  if (tab < 0 || mode === SUBMODULE) return []
  return [{ path: line.slice(tab + 1), kind: mode === SYMBOLIC_LINK ? 'symlink' : 'file', id }]
}
