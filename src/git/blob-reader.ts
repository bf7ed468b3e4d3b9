import { decodeText } from '../sources/decode-text.js'
import { type FileContent, tooLarge } from '../sources/file-tree.js'
import type { Git } from './git.js'
import { completePartialClone } from './partial-clone.js'
import { blobSizes, readBlobs } from './read-blobs.js'

/** What is larger is read when it is asked for. */
const READ_AHEAD_LIMIT = 16 * 1024 * 1024

/** Reads blobs of a commit by their ids; the first question reads all of `ahead`, for each run of git costs as much as many files. */
export function blobReader(
  git: Git,
  commit: string,
  ahead: ReadonlySet<string>
): (id: string, limit: number) => FileContent {
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
