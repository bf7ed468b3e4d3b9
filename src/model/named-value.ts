import type { Location } from '../core/location.js'

/** A value that policies reference as `{{displayName}}`. */
export interface NamedValue {
  readonly displayName: string
  readonly workspace: string | null
  /** Null: secret, kept in a Key Vault, or not in the repository. */
  readonly value: string | null
  readonly secret: boolean
  readonly declaredAt: Location
}
