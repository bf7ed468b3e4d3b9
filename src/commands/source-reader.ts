import type { FileTree } from '../sources/file-tree.js'

const FRAME_LIMIT = 16 * 1024 * 1024

/** The text of a file of the tree, for code frames; null if it cannot be had. */
export function sourceReader(tree: FileTree): (path: string) => string | null {
  return (path) => {
    const content = tree.read(path, FRAME_LIMIT)
    return 'text' in content ? content.text : null
  }
}
