import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { UserError } from '../core/user-error.js'
import { decodeText } from './decode-text.js'
import {
  type FileContent,
  type FileEntry,
  type FileFailure,
  type FileTree,
  LINK,
  LINKED_FOLDER,
  MISSING,
  tooLarge
} from './file-tree.js'
import { listFiles } from './list-files.js'

/**
 * The files of a folder as they are now. `root` may be a link itself; nothing below it is followed. Only what lies below `within`, a path
 * relative to the root, is listed and read.
 */
export function workingTree(root: string, within = ''): FileTree {
  requireFolder(root)
  let entries: readonly FileEntry[] | undefined
  const isPlainFolder = plainFolders(root)
  return {
    list() {
      entries ??= listFiles(root, within)
      return entries
    },
    read(path, limit) {
      if (path.split('/').includes('..')) return { failure: 'is outside the folder', skipped: true }
      try {
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
        return isPlainFolder(folder) ? readFile(`${root}/${path}`, limit) : LINKED_FOLDER
      } catch (error) {
        return failureOf(error)
      }
    }
  }
}

// Windows knows neither flag. O_NONBLOCK: opening a named pipe must not wait for its writer.
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

function requireFolder(root: string): void {
  const status = statSync(root, { throwIfNoEntry: false })
  if (!status) throw new UserError(`${root} does not exist`)
  if (!status.isDirectory()) throw new UserError(`${root} is not a folder`)
}

/** Whether no folder on the way to a folder is a link; each is looked at once. A missing one is left to the opening. */
function plainFolders(root: string): (folder: string) => boolean {
  const known = new Map<string, boolean>([['', true]])
  return (folder) => {
    for (let end = folder.indexOf('/'); ; end = folder.indexOf('/', end + 1)) {
      const ancestor = end < 0 ? folder : folder.slice(0, end)
      let plain = known.get(ancestor)
      if (plain === undefined) {
        plain = !lstatSync(`${root}/${ancestor}`, { throwIfNoEntry: false })?.isSymbolicLink()
        known.set(ancestor, plain)
      }
      if (!plain) return false
      if (end < 0) return true
    }
  }
}

function readFile(path: string, limit: number): FileContent {
  if (!constants.O_NOFOLLOW && lstatSync(path).isSymbolicLink()) return LINK
  const descriptor = openSync(path, OPEN_FLAGS)
  try {
    const status = fstatSync(descriptor)
    if (!status.isFile()) return { failure: 'is not a regular file' }
    if (status.size > limit) return tooLarge(status.size, limit)
    return { text: decodeText(readFileSync(descriptor)) }
  } finally {
    closeSync(descriptor)
  }
}

function failureOf(error: unknown): FileFailure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : 'for an unknown reason'
  switch (code) {
    case 'ELOOP':
      return LINK
    case 'ENOENT':
    case 'ENOTDIR':
      return MISSING
    case 'EACCES':
    case 'EPERM':
      return { failure: 'may not be read: the permission is missing' }
    default:
      return { failure: `cannot be read (${code})` }
  }
}
