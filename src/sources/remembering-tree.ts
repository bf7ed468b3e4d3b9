import type { FileTree } from './file-tree.js'

/** A tree that keeps the texts it was asked for, because another tree may hold the same ones. */
export interface RememberingTree extends FileTree {
  /** By path. */
  readonly texts: ReadonlyMap<string, string>
}

export function rememberingTree(tree: FileTree): RememberingTree {
  const texts = new Map<string, string>()
  return {
    ...tree,
    texts,
    read(path, limit) {
      const content = tree.read(path, limit)
      if ('text' in content) texts.set(path, content.text)
      return content
    }
  }
}
