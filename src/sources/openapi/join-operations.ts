import { normalisedId } from './operation-id.js'
import type { SpecificationOperation } from './specification.js'

/** An operation that is declared on its own, under the name of its resource; method and URL template are empty where nothing says them. */
export type DeclaredOperation = SpecificationOperation

/** An operation under the name of its resource, or else that of the specification. */
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

/** The best key first: a resource takes the operation of its own name before one that only resembles it. */
const KEYS: readonly ((named: Named) => string | null)[] = [
  ({ id }) => id,
  ({ id }) => id.toLowerCase(),
  ({ id }) => normalisedId(id) || null,
  ({ method, urlTemplate }) => (method === '' ? null : `${method.toUpperCase()} ${urlTemplate}`)
]

/** Joins declared operations with those of a specification; one that joins nothing is an operation of its own. */
export function joinOperations(
  specified: readonly SpecificationOperation[],
  declared: readonly DeclaredOperation[]
): readonly JoinedOperation[] {
  const nameOf = new Map<SpecificationOperation, string>()
  const alone = new Set(declared)
  for (const keyOf of KEYS) {
    if (alone.size === 0) break
    const byKey = new Map<string | null, SpecificationOperation>()
    for (const operation of specified) if (!nameOf.has(operation)) byKey.set(keyOf(operation), operation)
    for (const own of alone) {
      const key = keyOf(own)
      const operation = key === null ? undefined : byKey.get(key)
      if (!operation || nameOf.has(operation)) continue
      nameOf.set(operation, own.id)
      alone.delete(own)
    }
  }
  return [...specified, ...alone].map((found) => {
    const { id, method, urlTemplate } = found
    return { id: nameOf.get(found) ?? id, method, urlTemplate, found }
  })
}
