import { wholeFile } from '../core/problem.js'
import { fileText } from '../core/source-text.js'
import type { FileTree } from './file-tree.js'
import { startsLikePolicy } from './policy-head.js'
import { POLICY_LIMIT, type Reading, readText } from './reading.js'

/** Declares every policy that no layout claims. Nothing says where it is attached, so it is judged alone. */
export function readLoose(tree: FileTree, reading: Reading): void {
  for (const { path, kind } of tree.list()) {
    if (kind !== 'file' || !path.toLowerCase().endsWith('.xml') || reading.claimed.has(path)) continue
    const text = readText(tree, path, POLICY_LIMIT, 'detail', reading)
    if (text === null || !startsLikePolicy(text)) continue
    reading.declarations.push({
      kind: 'policy',
      service: 'loose',
      layout: 'loose',
      scope: { kind: 'unknown' },
      source: fileText(path, text),
      format: 'rawxml',
      declaredAt: wholeFile(path),
      when: null,
      repeated: false
    })
  }
}
