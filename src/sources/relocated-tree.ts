import type { FileTree } from './file-tree.js'

/** The files of one folder of a tree under the paths that they would have in another folder; everything else keeps its path. */
export function relocatedTree(tree: FileTree, from: string, to: string): FileTree {
  const { rootFile } = tree
  return {
    list: () => tree.list().map((entry) => ({ ...entry, path: moved(entry.path, from, to) })),
    read: (path, limit) => tree.read(moved(path, to, from), limit),
    ...(rootFile !== undefined && { rootFile: moved(rootFile, from, to) })
  }
}

function moved(path: string, from: string, to: string): string {
  if (path === from) return to
  const below = from === '' ? path : path.startsWith(`${from}/`) ? path.slice(from.length + 1) : null
  if (below === null) return path
  return to === '' ? below : `${to}/${below}`
}
