import { wholeFile } from '../core/problem.js'
import { fileText } from '../core/source-text.js'
import type { FileTree } from './file-tree.js'
import { mentionedFiles } from './infrastructure/mentions.js'
import { startsLikePolicy } from './policy-head.js'
import { POLICY_LIMIT, type Reading, readText } from './reading.js'

/**
 * Declares every policy that no layout claims. Nothing says where it is attached, so it is judged alone. Where infrastructure code deploys
 * the service, a file that no code names is not live, and not judged at all.
 */
export function readLoose(tree: FileTree, reading: Reading, hasInfrastructure: boolean): void {
  const policies = loosePolicies(tree, reading)
  const named = hasInfrastructure ? mentionedFiles(tree, [...policies.keys()]) : null
  for (const [path, text] of policies) {
    if (named !== null && !named.has(path)) {
      const message = 'No code loads this policy, so it is not judged: deploy it or remove it'
      reading.problems.push({ kind: 'unreferenced', location: wholeFile(path), message })
      continue
    }
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

function loosePolicies(tree: FileTree, reading: Reading): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { path, kind } of tree.list()) {
    if (kind !== 'file' || !path.toLowerCase().endsWith('.xml') || reading.claimed.has(path)) continue
    const text = readText(tree, path, POLICY_LIMIT, 'detail', reading)
    if (text !== null && startsLikePolicy(text)) found.set(path, text)
  }
  return found
}
