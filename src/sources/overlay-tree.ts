import { type FileTree, tooLarge } from './file-tree.js'

/** A tree in which some files hold other texts. */
export function overlayTree(tree: FileTree, texts: ReadonlyMap<string, string>): FileTree {
  return {
    ...tree,
    read(path, limit) {
      const text = texts.get(path)
      if (text === undefined) return tree.read(path, limit)
      const size = Buffer.byteLength(text)
      return size > limit ? tooLarge(size, limit) : { text }
    }
  }
}
