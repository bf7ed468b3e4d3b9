import { byPath, type FileContent, type FileTree, LINK } from '../sources/file-tree.js'
import { withoutPackages } from '../sources/list-files.js'
import { blobReader } from './blob-reader.js'
import { resolveRevision } from './commits.js'
import type { Git } from './git.js'
import { isProbablyRead } from './git-tree.js'
import { SYMBOLIC_LINK, type TreeEntry } from './list-tree.js'

/**
 * The working tree with the files that a sparse checkout leaves out: those are read from the object store, because a policy that is not
 * on the disk is deployed all the same.
 *
 * @see https://git-scm.com/docs/git-sparse-checkout
 */
export function withSparseFiles(git: Git, tree: FileTree, within: string): FileTree {
  const commit = isSparse(git) ? resolveRevision(git, 'HEAD') : null
  if (commit === null) return tree
  const present = new Set(tree.list().map(({ path }) => path))
  const leftOut = filesLeftOut(git, within).filter(({ path }) => !present.has(path))
  const byName = new Map(leftOut.map((entry) => [entry.path, entry]))
  const ahead = leftOut.filter(({ path, kind }) => kind === 'file' && isProbablyRead(path))
  const blobs = blobReader(git, commit, new Set(ahead.map(({ id }) => id)))
  const entries = withoutPackages(
    [...tree.list(), ...leftOut.map(({ path, kind }) => ({ path, kind }))].sort(byPath),
    within
  )
  return {
    ...tree,
    list: () => entries,
    read(path, limit): FileContent {
      const content = tree.read(path, limit)
      const entry = 'missing' in content ? byName.get(path) : undefined
      if (entry?.kind === 'symlink') return LINK
      return entry ? blobs(entry.id, limit) : content
    }
  }
}

function isSparse(git: Git): boolean {
  const answer = git.run(['config', '--type=bool', '--get', 'core.sparseCheckout'])
  return 'output' in answer && answer.output.toString().trim() === 'true'
}

/** `S <mode> <id> <stage>\t<path>`: S are the files that the index has and the working tree is not meant to have. */
function filesLeftOut(git: Git, within: string): readonly TreeEntry[] {
  const answer = git.run(['ls-files', '-t', '--stage', '-z', '--full-name'])
  if ('failure' in answer) return []
  return answer.output
    .toString()
    .split('\0')
    .flatMap((line): readonly TreeEntry[] => {
      const [, mode, id, path] = /^S (\d+) ([0-9a-f]+) 0\t([\s\S]+)$/.exec(line) ?? []
      if (mode === undefined || id === undefined || path === undefined) return []
      if (within !== '' && !path.startsWith(`${within}/`)) return []
      return [{ path, kind: mode === SYMBOLIC_LINK ? 'symlink' : 'file', id }]
    })
}
