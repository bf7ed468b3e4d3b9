import { posix } from 'node:path'
import type { Scope } from '../../model/scope.js'
import { isObject, member, stringMember } from '../json-value.js'
import { locator } from '../positions.js'
import { readText, TEXT_LIMIT } from '../reading.js'
import { serviceName } from '../service-name.js'
import { yamlKeys } from '../yaml-keys.js'
import { parseYaml } from '../yaml-text.js'
import { declareUpdate, type UpdateContext } from './declare-update.js'

interface Entry {
  readonly scope: Scope
  readonly path: string
  readonly keys: readonly string[]
}

/**
 * Declares what a manifest names: `policies: { orders: { apiPolicyPath: …, operations: { list: … } } }`. Gives its folder, which the service
 * is called after; nothing if the file is no such manifest.
 */
export function readManifest(context: UpdateContext, manifest: string): readonly string[] {
  const { tree, paths, reading } = context
  const text = readText(tree, manifest, TEXT_LIMIT, 'verdict', reading)
  if (text === null) return []
  const parsed = parseYaml(manifest, text)
  if ('problem' in parsed) {
    reading.problems.push({ ...parsed.problem, incomplete: true })
    return []
  }
  const entries = entriesOf(member(parsed.value, 'policies'))
  if (entries.length === 0) return []
  const folder = manifest.slice(0, Math.max(0, manifest.lastIndexOf('/')))
  const locate = locator(manifest, text, yamlKeys)
  for (const { scope, path, keys } of entries) {
    const found = candidates(folder, path).find((candidate) => paths.has(candidate)) ?? posix.normalize(path)
    declareUpdate(context, { service: serviceName(folder), scope, path: found, declaredAt: locate(keys) })
  }
  return [folder]
}

function entriesOf(policies: unknown): readonly Entry[] {
  if (!isObject(policies)) return []
  return Object.entries(policies).flatMap(([api, value]) => {
    const path = stringMember(value, 'apiPolicyPath')
    const scope: Scope = { kind: 'api', workspace: null, api }
    const own = path === null ? [] : [{ scope, path, keys: ['policies', api, 'apiPolicyPath'] }]
    return [...own, ...operationEntries(api, member(value, 'operations'))]
  })
}

function operationEntries(api: string, operations: unknown): readonly Entry[] {
  if (!isObject(operations)) return []
  return Object.entries(operations).flatMap(([operation, path]) => {
    const scope: Scope = { kind: 'operation', workspace: null, api, operation }
    return typeof path === 'string' ? [{ scope, path, keys: ['policies', api, 'operations', operation] }] : []
  })
}

/** Paths count from the folder in which the action runs, as a rule the top of the repository. */
function candidates(folder: string, path: string): readonly string[] {
  return [posix.normalize(path), posix.normalize(posix.join(folder, path))]
}
