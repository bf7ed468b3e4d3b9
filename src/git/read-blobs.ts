import type { Git } from './git.js'

/** At most so many bytes of contents are asked for at once. */
const BATCH_BYTES = 64 * 1024 * 1024
const HEADER_BYTES = 200

/** The sizes of blobs; those that the repository does not hold are left out. */
export function blobSizes(git: Git, ids: readonly string[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  if (ids.length === 0) return sizes
  const answer = git.run(['cat-file', '--batch-check'], { input: lines(ids) })
  if ('failure' in answer) return sizes
  for (const line of answer.output.toString().split('\n')) {
    const [id = '', type, size] = line.split(' ')
    if (type === 'blob') sizes.set(id, Number(size))
  }
  return sizes
}

/** The bytes of blobs whose sizes are known, in as few runs of git as memory allows. */
export function readBlobs(git: Git, sizes: ReadonlyMap<string, number>): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>()
  for (const batch of batches(sizes)) {
    const bytes = batch.reduce((sum, id) => sum + (sizes.get(id) ?? 0) + HEADER_BYTES, 0)
    const answer = git.run(['cat-file', '--batch'], { input: lines(batch), bytes })
    if ('output' in answer) for (const [id, content] of contents(answer.output)) found.set(id, content)
  }
  return found
}

function batches(sizes: ReadonlyMap<string, number>): readonly (readonly string[])[] {
  const found: string[][] = []
  let room = 0
  for (const [id, size] of sizes) {
    if (room < size || found.length === 0) {
      found.push([])
      room = BATCH_BYTES
    }
    found.at(-1)?.push(id)
    room -= size
  }
  return found
}

/** `<id> <type> <size>\n<bytes>\n`, or `<id> missing\n`. */
function* contents(output: Buffer): Generator<readonly [string, Buffer]> {
  let position = 0
  while (position < output.length) {
    const end = output.indexOf(0x0a, position)
    if (end < 0) return
    const [id = '', type, size] = output.toString('latin1', position, end).split(' ')
    position = end + 1
    if (type === 'missing') continue
    const after = position + Number(size)
    if (type === 'blob') yield [id, output.subarray(position, after)]
    position = after + 1
  }
}

function lines(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('')
}
