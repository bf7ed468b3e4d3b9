import { createHash } from 'node:crypto'

/** The name of an object: SHA-1, or SHA-256 in repositories that chose it. */
const OBJECT_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/

export function isObjectId(text: unknown): text is string {
  return typeof text === 'string' && OBJECT_ID.test(text)
}

/** The id that events give for a commit that does not exist. */
export function isNoCommit(text: string): boolean {
  return /^0+$/.test(text)
}

/** The id that git gives a file with this text, in the same algorithm as another id. */
export function blobId(text: string, like: string): string {
  const algorithm = like.length === 40 ? 'sha1' : 'sha256'
  return createHash(algorithm)
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex')
}
