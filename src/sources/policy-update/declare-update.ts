import type { Location } from '../../core/location.js'
import { fileText } from '../../core/source-text.js'
import type { Scope } from '../../model/scope.js'
import type { FileTree } from '../file-tree.js'
import { POLICY_LIMIT, type Reading, readText } from '../reading.js'

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
  const text = paths.has(path) ? readText(tree, path, POLICY_LIMIT, 'verdict', reading) : null
  if (!paths.has(path)) {
    const message = `${path} is not in the repository: mend the path or add the file`
    reading.problems.push({ kind: 'unresolved', location: declaredAt, message })
  }
  reading.declarations.push({
    kind: 'policy',
    service,
    layout: 'policy-update',
    scope,
    source: text === null ? { path: declaredAt.path, text: '', locate: () => declaredAt } : fileText(path, text),
    format: 'rawxml',
    declaredAt,
    when: null,
    repeated: false,
    ...(text === null && { unread: true })
  })
}
