import { byPath, type FileTree, MISSING, tooLarge } from './file-tree.js'

/** A tree of texts by path. */
export function memoryTree(files: Readonly<Record<string, string>>): FileTree {
  const texts = new Map(Object.entries(files))
  const entries = [...texts.keys()].map((path) => ({ path, kind: 'file' as const })).sort(byPath)
  return {
    list: () => entries,
    read(path, limit) {
      const text = texts.get(path)
      if (text === undefined) return MISSING
      const size = Buffer.byteLength(text)
      return size > limit ? tooLarge(size, limit) : { text: text.replace(/^\uFEFF/, '') }
    }
  }
}
