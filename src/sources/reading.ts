import { type Memo, noMemo } from '../core/memo.js'
import type { Problem } from '../core/problem.js'
import { wholeFile } from '../core/problem.js'
import type { Declaration } from '../model/declaration.js'
import type { Variant } from '../model/variant.js'
import type { FileContent, FileTree } from './file-tree.js'

/** For policies and information files: API Management itself takes at most 256 KiB of policy and 512 KiB of fragment. */
export const TEXT_LIMIT = 1024 * 1024
/** More than that, so that a policy above the parser's limit becomes a finding with a place and not a hole in the run. */
export const POLICY_LIMIT = 16 * 1024 * 1024
export const SPECIFICATION_LIMIT = 16 * 1024 * 1024

/** What a reader gathers. A claimed file belongs to the reader's layout, so nobody else takes it for a loose policy. */
export interface Reading {
  readonly declarations: Declaration[]
  readonly variants: Variant[]
  readonly problems: Problem[]
  readonly claimed: Set<string>
  /** For what takes long to read: two trees of a comparison have most of their files in common. */
  readonly memo: Memo
}

export function emptyReading(memo: Memo = noMemo): Reading {
  return { declarations: [], variants: [], problems: [], claimed: new Set(), memo }
}

/** Whether a file that cannot be had leaves the verdict incomplete, or only something unknown. */
export type Need = 'verdict' | 'detail'

/** The text of a file; null, and a problem, if it cannot be had. */
export function readText(tree: FileTree, path: string, limit: number, need: Need, reading: Reading): string | null {
  reading.claimed.add(path)
  const content = readContent(tree, path, limit)
  if ('text' in content) return content.text
  const { failure, skipped = false } = content
  reading.problems.push({
    kind: skipped ? 'skipped' : 'unreadable',
    location: wholeFile(path),
    message: `${path} ${failure}`,
    ...(need === 'verdict' && { incomplete: true })
  })
  return null
}

/** The content of a file; the pointer that Git LFS leaves in place of one is a failure. */
export function readContent(tree: FileTree, path: string, limit: number): FileContent {
  const content = tree.read(path, limit)
  return 'text' in content && isLfsPointer(content.text) ? LFS_FAILURE : content
}

const LFS_FAILURE = { failure: 'is a Git LFS pointer: check the repository out with its large files' }

/** @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function isLfsPointer(text: string): boolean {
  return text.startsWith('version https://git-lfs.github.com/spec/')
}
