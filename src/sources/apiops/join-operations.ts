import type { Location } from '../../core/location.js'
import type { Folder } from '../folder.js'
import { normalisedId } from '../openapi/operation-id.js'
import type { SpecificationOperation } from '../openapi/specification.js'

/** A folder below `operations/`, and what its information file says; empty where it says nothing. */
export interface OperationFolder {
  readonly folder: Folder
  readonly method: string
  readonly urlTemplate: string
  readonly declaredAt: Location
}

/** An operation under the name of its resource: that of its folder, or else that of the specification. */
export interface JoinedOperation {
  readonly id: string
  readonly method: string
  readonly urlTemplate: string
  readonly found: Omit<SpecificationOperation, 'id' | 'method' | 'urlTemplate'>
}

interface Named {
  readonly id: string
  readonly method: string
  readonly urlTemplate: string
}

/** The best key first: a folder takes the operation of its own name before one that only resembles it. */
const KEYS: readonly ((named: Named) => string | null)[] = [
  ({ id }) => id,
  ({ id }) => id.toLowerCase(),
  ({ id }) => normalisedId(id) || null,
  ({ method, urlTemplate }) => (method === '' ? null : `${method.toUpperCase()} ${urlTemplate}`)
]

/** Joins operation folders with the operations of a specification; a folder that joins nothing is an operation of its own. */
export function joinOperations(
  specified: readonly SpecificationOperation[],
  folders: readonly OperationFolder[]
): readonly JoinedOperation[] {
  const folderOf = new Map<SpecificationOperation, OperationFolder>()
  const alone = new Set(folders)
  for (const keyOf of KEYS) {
    if (alone.size === 0) break
    const byKey = new Map<string | null, SpecificationOperation>()
    for (const operation of specified) if (!folderOf.has(operation)) byKey.set(keyOf(operation), operation)
    for (const folder of alone) {
      const key = keyOf({ ...folder, id: folder.folder.name })
      const operation = key === null ? undefined : byKey.get(key)
      if (!operation || folderOf.has(operation)) continue
      folderOf.set(operation, folder)
      alone.delete(folder)
    }
  }
  const joined = specified.map((operation) => join(operation, folderOf.get(operation)))
  return [...joined, ...[...alone].map(ownOperation)]
}

function join(found: SpecificationOperation, folder: OperationFolder | undefined): JoinedOperation {
  const { id, method, urlTemplate } = found
  return { id: folder?.folder.name ?? id, method, urlTemplate, found }
}

function ownOperation({ folder, method, urlTemplate, declaredAt }: OperationFolder): JoinedOperation {
  const found = { requestHeaders: [], jsonBody: false, needsAuthorization: false, declaredAt }
  return { id: folder.name, method, urlTemplate, found }
}
