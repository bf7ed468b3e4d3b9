import type { Declaration } from '../../model/declaration.js'
import type { Scope } from '../../model/scope.js'
import { splitRevision } from '../apiops/api-name.js'
import { serviceFolder } from '../service-name.js'
import { type KitName, type KitSplit, kitName } from './kit-name.js'

/** The scope of a Resource Kit file, or why its name does not tell it. */
export type KitScope = { readonly folder: string; readonly scope: Scope } | { readonly reason: string }

/** Which API and operation names are known in a folder. */
interface KnownNames {
  readonly apis: Set<string>
  /** By API; empty where its operations are not known. */
  readonly operations: Map<string, Set<string>>
}

/** What the names of files say; the names of APIs and operations in the other files, and in templates below the same folder, decide. */
export function kitScopes(
  paths: readonly string[],
  declarations: readonly Declaration[]
): ReadonlyMap<string, KitScope> {
  const files = paths.flatMap((path) => {
    const cut = path.lastIndexOf('/')
    const name = kitName(path.slice(cut + 1))
    return name ? [{ path, folder: serviceFolder(path.slice(0, Math.max(0, cut))), name }] : []
  })
  const known = new Map<string, KnownNames>()
  for (const { folder, name } of files) {
    const names = known.get(folder) ?? declaredBelow(folder, declarations)
    known.set(folder, names)
    const api = apiOf(name)
    if (api !== null) names.apis.add(splitRevision(api).id.toLowerCase())
  }
  return new Map(files.map(({ path, folder, name }) => [path, scopeOf(folder, name, known.get(folder) ?? NOTHING)]))
}

const NOTHING: KnownNames = { apis: new Set(), operations: new Map() }

/** The API that a name tells for certain. */
function apiOf(name: KitName): string | null {
  if (name.kind === 'api') return name.api
  const [only, second] = name.kind === 'operation' ? name.splits : []
  return only && !second ? only.api : null
}

function declaredBelow(folder: string, declarations: readonly Declaration[]): KnownNames {
  const names: KnownNames = { apis: new Set(), operations: new Map() }
  const services = new Set<string>()
  for (const declaration of declarations) {
    if (declaration.kind !== 'api' || !isBelow(declaration.api.declaredAt.path, folder)) continue
    names.apis.add(declaration.api.id.toLowerCase())
    services.add(declaration.service)
  }
  for (const declaration of declarations) {
    if (declaration.kind !== 'operation' || !services.has(declaration.service)) continue
    const { api, id } = declaration.operation
    const operations = names.operations.get(api.toLowerCase()) ?? new Set<string>()
    names.operations.set(api.toLowerCase(), operations.add(id.toLowerCase()))
  }
  return names
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}

function scopeOf(folder: string, name: KitName, known: KnownNames): KitScope {
  switch (name.kind) {
    case 'global':
      return { folder, scope: { kind: 'global' } }
    case 'product':
      return { folder, scope: { kind: 'product', workspace: null, product: name.product } }
    case 'api':
      return { folder, scope: { kind: 'api', workspace: null, api: name.api } }
    case 'operation':
      return operationScope(folder, name.splits, known)
  }
}

function operationScope(folder: string, splits: readonly KitSplit[], known: KnownNames): KitScope {
  const ofKnownApis = splits.filter(({ api }) => known.apis.has(splitRevision(api).id.toLowerCase()))
  const candidates = ofKnownApis.length > 0 ? ofKnownApis : splits
  const possible = candidates.filter((split) => hasOperation(split, known) !== false)
  const sure = candidates.filter((split) => hasOperation(split, known) === true)
  const [only, second] = sure.length === 1 ? sure : possible
  if (only && !second) return { folder, scope: { kind: 'operation', workspace: null, ...only } }
  const [single, other] = candidates
  if (single && !other) return { reason: `API ${single.api} has no operation ${single.operation}` }
  const ways = candidates.slice(0, MOST_WAYS).map(({ api, operation }) => `api/${api}/operation/${operation}`)
  const reason = ways.length === 0 ? 'its name says no API' : `its name may mean ${ways.join(' or ')}`
  return { reason: candidates.length > MOST_WAYS ? `${reason} or others` : reason }
}

const MOST_WAYS = 3

/** Null: the operations of the API are not known. */
function hasOperation({ api, operation }: KitSplit, { operations }: KnownNames): boolean | null {
  return operations.get(splitRevision(api).id.toLowerCase())?.has(operation.toLowerCase()) ?? null
}
