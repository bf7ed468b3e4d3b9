import { wholeFile } from '../core/problem.js'
import { fileText } from '../core/source-text.js'
import type { Layout, PolicyDeclaration } from '../model/declaration.js'
import type { Scope } from '../model/scope.js'
import type { FileTree } from './file-tree.js'
import { POLICY_LIMIT, type Reading, readText } from './reading.js'

/** A file whose whole content is a policy, and where it belongs. */
export interface WholeFilePolicy {
  readonly service: string
  readonly layout: Layout
  readonly scope: Scope
  readonly path: string
}

/** The policy of a file, as its service stores it. One that cannot be had is unread: nothing is claimed about its scope. */
export function wholeFilePolicy(
  tree: FileTree,
  { path, ...where }: WholeFilePolicy,
  reading: Reading
): PolicyDeclaration {
  const text = readText(tree, path, POLICY_LIMIT, 'verdict', reading)
  return {
    kind: 'policy',
    ...where,
    source: fileText(path, text ?? ''),
    format: 'rawxml',
    declaredAt: wholeFile(path),
    when: null,
    repeated: false,
    ...(text === null && { unread: true })
  }
}
