import {
  type FileContent,
  type FileEntry,
  type FileFailure,
  type FileTree,
  LINK,
  LINKED_FOLDER,
  MISSING,
  tooLarge
} from '../sources/file-tree.js'
import { withoutPackages } from '../sources/list-files.js'
import { blobReader } from './blob-reader.js'
import type { Git, GitFailure } from './git.js'
import { listTree, type TreeEntry } from './list-tree.js'

export interface GitTreeOptions {
  /** The folder that is listed; empty for all of it. */
  readonly within?: string
  /** Texts that are at hand already, by the id of their blob. */
  readonly known?: ReadonlyMap<string, string>
  /** Which files the first reading fetches at once, because they will probably be asked for as well. */
  readonly readAhead?: (path: string) => boolean
}

const PROBABLY_READ = /\.(?:xml|json|ya?ml|bicep|bicepparam|tf|tfvars|wsdl|wadl)$/i

/** The files of a commit, read from the object store; nothing is checked out. */
export function gitTree(git: Git, commit: string, options: GitTreeOptions = {}): FileTree | GitFailure {
  const { within = '', known = new Map(), readAhead = isProbablyRead } = options
  const listed = listTree(git, commit)
  if ('failure' in listed) return listed
  const find = entryFinder(listed)
  const below = within === '' ? '' : `${within}/`
  const visible = withoutPackages(
    listed.filter(({ path }) => path.startsWith(below)),
    within
  )
  const ahead = visible.filter(({ path, kind, id }) => kind === 'file' && !known.has(id) && readAhead(path))
  const blobs = blobReader(git, commit, new Set(ahead.map(({ id }) => id)))
  const entries: readonly FileEntry[] = visible.map(({ path, kind }) => ({ path, kind }))
  return {
    list: () => entries,
    read(path, limit) {
      const entry = find(path)
      if ('failure' in entry) return entry
      const text = known.get(entry.id)
      return text === undefined ? blobs(entry.id, limit) : withinLimit(text, limit)
    }
  }
}

/** Whether a file is of a kind that the readers ask for. */
export function isProbablyRead(path: string): boolean {
  return PROBABLY_READ.test(path)
}

/** Finds a file, or says why there is none, in the words of the working tree. */
function entryFinder(listed: readonly TreeEntry[]): (path: string) => TreeEntry | FileFailure {
  const byName = new Map(listed.map((entry) => [entry.path, entry]))
  let folders: ReadonlySet<string> | undefined
  return (path) => {
    const segments = path.split('/')
    if (segments.includes('..')) return { failure: 'is outside the folder', skipped: true }
    const entry = byName.get(path)
    if (entry) return entry.kind === 'symlink' ? LINK : entry
    if (foldersOf(path).some((folder) => byName.get(folder)?.kind === 'symlink')) return LINKED_FOLDER
    folders ??= new Set(listed.flatMap((other) => foldersOf(other.path)))
    return folders.has(path) ? { failure: 'is not a regular file' } : MISSING
  }
}

function foldersOf(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1)
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}

function withinLimit(text: string, limit: number): FileContent {
  const size = Buffer.byteLength(text)
  return size > limit ? tooLarge(size, limit) : { text }
}
