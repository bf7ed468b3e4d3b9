import type { Location } from '../core/location.js'

/** A product. `subscriptionRequired` false makes it an open product; left out it means true; null is not known. */
export interface Product {
  readonly id: string
  readonly workspace: string | null
  readonly displayName: string | null
  readonly subscriptionRequired: boolean | null
  /** Ids of the APIs that it contains. */
  readonly apis: readonly string[]
  readonly declaredAt: Location
}
