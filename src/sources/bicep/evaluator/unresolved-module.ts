import type { Place } from '../../values/place.js'
import type { Value } from '../../values/value.js'
import type { ModuleReference } from './module-reference.js'

/** The use of a module that is not in the repository: what it is given, so that its known shape can be applied. */
export interface UnresolvedModule {
  readonly reference: ModuleReference
  /** The name that the file gives it. */
  readonly symbol: string
  /** An object of the parameters, evaluated; unknown if they cannot be told. */
  readonly parameters: Value
  readonly declaredAt: Place
  /** The conditions that are not known, as written; null if it is always deployed. */
  readonly when: string | null
  /** Stands for an unknown number of instances of a loop. */
  readonly repeated: boolean
  /** The group that it is deployed to; null for that of the root. */
  readonly resourceGroup: Value | null
}
