import { decodeText } from '../sources/decode-text.js'
import {
  type FileContent,
  type FileEntry,
  type FileFailure,
  type FileTree,
  MISSING,
  tooLarge
} from '../sources/file-tree.js'
import { withoutPackages } from '../sources/list-files.js'
import type { Git, GitFailure } from './git.js'
import { listTree, type TreeEntry } from './list-tree.js'
import { completePartialClone } from './partial-clone.js'
import { blobSizes, readBlobs } from './read-blobs.js'

export interface GitTreeOptions {
  /** The folder that is listed; empty for all of it. */
  readonly within?: string
  /** Texts that are at hand already, by the id of their blob. */
  readonly known?: ReadonlyMap<string, string>
  /** Which files the first reading fetches at once, because they will probably be asked for as well. */
  readonly readAhead?: (path: string) => boolean
}

/** What is larger is read when it is asked for. */
const READ_AHEAD_LIMIT = 16 * 1024 * 1024
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

function isProbablyRead(path: string): boolean {
  return PROBABLY_READ.test(path)
}

const LINK: FileFailure = { failure: 'is a symbolic link, and links are not followed', skipped: true }
const LINKED_FOLDER: FileFailure = { failure: 'is behind a symbolic link, and links are not followed', skipped: true }

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

/** Reads blobs by id; the first question reads all of `ahead`, for each run of git costs as much as many files. */
function blobReader(git: Git, commit: string, ahead: ReadonlySet<string>): (id: string, limit: number) => FileContent {
  const sizes = new Map<string, number>()
  const texts = new Map<string, string>()
  const take = (ids: readonly string[], limit: number): void => {
    const found = [...blobSizes(git, ids)]
    for (const [id, size] of found) sizes.set(id, size)
    const small = found.filter(([, size]) => size <= limit)
    for (const [id, bytes] of readBlobs(git, new Map(small))) texts.set(id, decodeText(bytes))
  }
  let isAhead = false
  return (id, limit) => {
    if (!isAhead) {
      completePartialClone(git, commit, ahead)
      take([...ahead], READ_AHEAD_LIMIT)
    }
    isAhead = true
    if (!texts.has(id) && (sizes.get(id) ?? 0) <= limit) take([id], limit)
    const size = sizes.get(id)
    if (size !== undefined && size > limit) return tooLarge(size, limit)
    const text = texts.get(id)
    return text === undefined ? { failure: 'cannot be read: git does not have its content' } : { text }
  }
}
