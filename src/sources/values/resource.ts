import type { Place } from './place.js'
import type { StringValue } from './string-value.js'
import type { ObjectValue, Value } from './value.js'

/** One resource that a template declares, after its expressions were evaluated: conditions, loops and modules are undone. */
export interface EvaluatedResource {
  /** The full type as written, without a version: `Microsoft.ApiManagement/service/apis/policies`. */
  readonly type: string
  readonly apiVersion: string | null
  /** One for each segment of the type after its namespace: the names of its parents, then its own. */
  readonly names: readonly StringValue[]
  /** The names did not fit the type: they are aligned from the right, and those on the left may be wrong. */
  readonly partial: boolean
  readonly properties: Value
  /** The evaluated resource beside its properties, such as `scope`, `kind` and `sku`. */
  readonly body: ObjectValue
  /** The resource in the file that declares it. */
  readonly declaredAt: Place
  /** The conditions that are not known, as written; null if it is always deployed. */
  readonly when: string | null
  /** Stands for an unknown number of instances of a loop. */
  readonly repeated: boolean
  /** Only names a resource that is deployed elsewhere. */
  readonly existing: boolean
  /** The name that the file itself gives it. */
  readonly symbol: string | null
  /** The group that its module is deployed to; null for that of the root. */
  readonly resourceGroup: Value | null
}

/** Conditions that must all hold, as one text. */
export function bothConditions(outer: string | null, inner: string | null): string | null {
  if (outer === null || inner === null) return outer ?? inner
  return outer === inner ? outer : `${outer} && ${inner}`
}
