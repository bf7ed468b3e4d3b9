import type { Location } from '../../core/location.js'
import type { Scope } from '../../model/scope.js'
import type { FileTree } from '../file-tree.js'
import type { Reading } from '../reading.js'
import { wholeFilePolicy } from '../whole-file-policy.js'

export interface UpdateContext {
  readonly tree: FileTree
  readonly paths: ReadonlySet<string>
  readonly reading: Reading
}

/** A policy file that the action sends to a scope. */
export interface Update {
  readonly service: string
  readonly scope: Scope
  readonly path: string
  readonly declaredAt: Location
}

/** A file that is missing leaves the policy of its scope unknown: what was deployed before stays. */
export function declareUpdate({ tree, paths, reading }: UpdateContext, update: Update): void {
  const { service, scope, path, declaredAt } = update
  const layout = 'policy-update'
  if (paths.has(path)) {
    const policy = wholeFilePolicy(tree, { service, layout, scope, path }, reading)
    reading.declarations.push({ ...policy, declaredAt })
    return
  }
  const message = `${path} is not in the repository: mend the path or add the file`
  reading.problems.push({ kind: 'unresolved', location: declaredAt, message })
  const source = { path: declaredAt.path, text: '', locate: () => declaredAt }
  const unread = { format: 'rawxml', when: null, repeated: false, unread: true } as const
  reading.declarations.push({ kind: 'policy', service, layout, scope, source, declaredAt, ...unread })
}
