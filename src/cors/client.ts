import type { Location } from '../core/location.js'
import type { KeyPlace } from './cors-request.js'

/** A page that must, or must not, be able to call: one entry of the contract in the configuration, with its defaults left open. */
export interface Client {
  readonly name: string
  /** Serialised. */
  readonly origin: string
  /** Whether an API is meant, by its id. */
  readonly calls: (apiId: string) => boolean
  /** Null: the methods of the operations. */
  readonly methods: readonly string[] | null
  readonly headers: readonly string[]
  readonly credentials: boolean
  /** Null: a header where a key is required, else none. */
  readonly subscriptionKey: KeyPlace | null
  /** Null: every product of the API is tried. */
  readonly product: string | null
  readonly expect: 'allowed' | 'blocked'
  /** Where the configuration declares it. */
  readonly declaredAt: Location
}
