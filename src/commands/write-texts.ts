import {
  closeSync,
  constants,
  ftruncateSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  writeSync
} from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { UserError } from '../core/user-error.js'
import { decodeText, encodeText } from '../sources/decode-text.js'

/** A file of the repository as it was read, and as it is to be. */
export interface NewText {
  readonly path: string
  readonly before: string
  readonly after: string
}

/**
 * Writes texts into files that exist: all of them, or none if one is not what it was when it was read. Encoding, byte order mark and mode
 * stay, and nothing is written through a symbolic link.
 *
 * @throws UserError
 */
export function writeTexts(root: string, texts: readonly NewText[]): void {
  const files = texts.map((text) => ({ path: text.path, bytes: newBytes(root, text) }))
  for (const { path, bytes } of files) {
    withFile(root, path, (descriptor) => {
      writeAll(descriptor, bytes)
      ftruncateSync(descriptor, bytes.length)
    })
  }
}

function newBytes(root: string, { path, before, after }: NewText): Buffer {
  return withFile(root, path, (descriptor) => {
    const bytes = readFileSync(descriptor)
    if (decodeText(bytes) !== before) throw refused(path, 'has changed since it was read: run the command again')
    if (!encodeText(before, bytes).equals(bytes)) throw refused(path, 'holds bytes that are no text')
    return encodeText(after, bytes)
  })
}

function withFile<Result>(root: string, path: string, use: (descriptor: number) => Result): Result {
  try {
    // Windows has no O_NOFOLLOW, so lstat looks there.
    if (!isPlain(root, path)) throw refused(path, 'is behind a symbolic link')
    const descriptor = openSync(resolve(root, path), constants.O_RDWR | (constants.O_NOFOLLOW ?? 0))
    try {
      return use(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw refused(path, `cannot be written: ${error instanceof Error ? error.message : error}`)
  }
}

/** A regular file, with no link on the way to it. */
function isPlain(root: string, path: string): boolean {
  const file = resolve(root, path)
  const folder = relative(realpathSync(root), realpathSync(dirname(file)))
  return folder.split(sep).join('/') === path.slice(0, Math.max(0, path.lastIndexOf('/'))) && lstatSync(file).isFile()
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at, bytes.length - at, at)
}

function refused(path: string, reason: string): UserError {
  return new UserError(`${path} ${reason}`)
}
