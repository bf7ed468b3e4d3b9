import { groupBy } from '../core/group-by.js'
import type { Location } from '../core/location.js'
import type { ReachRow } from '../cors/reach-row.js'

/** The operations of one API, in some contexts, that the same origins may call for the same reason. */
export interface ReachGroup {
  readonly service: string
  readonly api: string
  /** Ids in the order of the rows; empty where the operations of the API are not known. */
  readonly operations: readonly string[]
  /** True if these are all operations that the API has. */
  readonly allOperations: boolean
  /** Null stands for a call without a product. */
  readonly products: readonly (string | null)[]
  /** True if the outcome is the same in all contexts that the API has. */
  readonly everyProduct: boolean
  readonly origins: readonly string[]
  /** Those of the origins that may send credentials. */
  readonly credentialed: readonly string[]
  readonly decidedBy: Location | null
  readonly unknown: string | null
}

/** Equal outcomes collapse: first the operations of one context, then the contexts that agree on those operations. */
export function groupReach(rows: readonly ReachRow[]): readonly ReachGroup[] {
  return [...groupBy(rows, (row) => key(row.service, row.api)).values()].flatMap(groupApi)
}

function groupApi(rows: readonly ReachRow[]): readonly ReachGroup[] {
  const operations = new Set(rows.map(({ operation }) => operation))
  const products = new Set(rows.map(({ product }) => product))
  const perContext = groupBy(rows, (row) => key(row.product, outcome(row))).values()
  const merged = groupBy(perContext, (group) =>
    key(group[0] && outcome(group[0]), ...group.map(({ operation }) => operation))
  )
  return [...merged.values()].flatMap((contexts) => {
    const [first = []] = contexts
    const [row] = first
    if (row === undefined) return []
    const { service, api, origins, credentialed, decidedBy, unknown } = row
    return {
      service,
      api,
      operations: first.flatMap(({ operation }) => (operation === null ? [] : [operation])),
      allOperations: first.length === operations.size,
      products: contexts.flatMap(([one]) => (one === undefined ? [] : [one.product])),
      everyProduct: contexts.length === products.size,
      origins,
      credentialed,
      decidedBy,
      unknown
    }
  })
}

function outcome({ origins, credentialed, decidedBy, unknown }: ReachRow): string {
  return key(origins.join(' '), credentialed.join(' '), decidedBy?.path, decidedBy?.line, unknown)
}

// Estates have a million rows, so this is a join and no serialisation; no name holds a NUL.
function key(...parts: readonly unknown[]): string {
  return parts.join('\0')
}
