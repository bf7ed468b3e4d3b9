/** One file of a tree. Symbolic links are listed, so that they can be reported, and never followed. */
export interface FileEntry {
  /** Relative to the root of the tree, separated by `/` on every system. */
  readonly path: string
  /** `unreadable` stands for a folder whose files cannot be listed. */
  readonly kind: 'file' | 'symlink' | 'unreadable'
}

/** The bytes of a file as text, without a byte order mark, or why they cannot be had. */
export type FileContent = { readonly text: string } | FileFailure

export interface FileFailure {
  /** The second half of a sentence that begins with the name of the file: `is missing`. */
  readonly failure: string
  /** It could be read and is left out on purpose: a symbolic link, or a file above the limit. */
  readonly skipped?: true
  /** There is no such file. */
  readonly missing?: true
}

export const MISSING: FileFailure = { failure: 'is missing', missing: true }
export const LINK: FileFailure = { failure: 'is a symbolic link, and links are not followed', skipped: true }
export const LINKED_FOLDER: FileFailure = {
  failure: 'is behind a symbolic link, and links are not followed',
  skipped: true
}

/** The only way to a file: the working tree, a commit in the git object store, or memory. */
export interface FileTree {
  /** The root file that the user named: what it deploys is read, and nothing else. */
  readonly rootFile?: string
  /** Every file, sorted by path, `.git` left out. */
  list(): readonly FileEntry[]
  /** At most `limit` bytes are read; a larger file is a failure that says so. */
  read(path: string, limit: number): FileContent
}

/** By code unit, so that no locale decides the order. */
export function byPath(left: { readonly path: string }, right: { readonly path: string }): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0
}

export function tooLarge(size: number, limit: number): FileFailure {
  return { failure: `has ${size} bytes, and at most ${limit} are read`, skipped: true }
}
