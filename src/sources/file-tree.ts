/** One file of a tree. Symbolic links are listed, so that they can be reported, and never followed. */
export interface FileEntry {
  /** Relative to the root of the tree, separated by `/` on every system. */
  readonly path: string
  readonly kind: 'file' | 'symlink'
}

/** The bytes of a file as text, without a byte order mark, or why they cannot be had. */
export type FileContent = { readonly text: string } | { readonly failure: string }

/** The only way to a file: the working tree, a commit in the git object store, or memory. */
export interface FileTree {
  /** Every file, sorted by path, `.git` left out. */
  list(): readonly FileEntry[]
  /** At most `limit` bytes are read; a larger file is a failure that says so. */
  read(path: string, limit: number): FileContent
}
