import type { Location } from '../core/location.js'

/** Who may call one operation in one context, as far as CORS decides it. */
export interface ReachRow {
  readonly service: string
  /** Left out: it holds in every environment that has no row of its own for the same calls; else the first of `environments`. */
  readonly environment?: string
  /** Together with `environment`: all that the row holds in. */
  readonly environments?: readonly string[]
  /** As scopes write it: `orders`, or `workspace/sales/api/orders` inside a workspace. */
  readonly api: string
  /** Null where the operations of the API are not known: the row then stands for all of them, or where `operations` lists them. */
  readonly operation: string | null
  /** In an environment, operations of one API with the same outcome share a row. */
  readonly operations?: readonly string[]
  /** Null together with `operation`. */
  readonly method: string | null
  /** Such as `/orders/{id}`; null together with `operation`. */
  readonly urlTemplate: string | null
  /** The product whose key the actual request carries; null without a product. */
  readonly product: string | null
  /** Serialised origins that pass preflight and actual request; `*` for any. Empty: none. */
  readonly origins: readonly string[]
  /** Whether all of those origins may send credentials. */
  readonly credentials: boolean
  /** Those of the origins that may, for several `<cors>` of one call need not agree. */
  readonly credentialed: readonly string[]
  readonly methods: readonly string[]
  readonly headers: readonly string[]
  /** The `<cors>` that answers; null if none does. */
  readonly decidedBy: Location | null
  /** Why the row cannot be decided; null if it is. */
  readonly unknown: string | null
}
