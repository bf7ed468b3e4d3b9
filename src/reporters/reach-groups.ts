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
  readonly credentials: boolean
  readonly decidedBy: Location | null
  readonly unknown: string | null
}

/** Equal outcomes collapse: first the operations of one context, then the contexts that agree on those operations. */
export function groupReach(rows: readonly ReachRow[]): readonly ReachGroup[] {
  return groupBy(rows, (row) => key(row.service, row.api)).flatMap(groupApi)
}

function groupApi(rows: readonly ReachRow[]): readonly ReachGroup[] {
  const operations = new Set(rows.map(({ operation }) => operation))
  const products = new Set(rows.map(({ product }) => product))
  const perContext = groupBy(rows, (row) => key(row.product, outcome(row)))
  const merged = groupBy(perContext, (group) => key(outcome(group[0]), ...group.map(({ operation }) => operation)))
  return merged.map((contexts) => {
    const [first] = contexts
    const { service, api, origins, credentials, decidedBy, unknown } = first[0]
    return {
      service,
      api,
      operations: first.flatMap(({ operation }) => (operation === null ? [] : [operation])),
      allOperations: first.length === operations.size,
      products: contexts.map(([row]) => row.product),
      everyProduct: contexts.length === products.size,
      origins,
      credentials,
      decidedBy,
      unknown
    }
  })
}

function outcome({ origins, credentials, decidedBy, unknown }: ReachRow): string {
  return key(...origins, credentials, decidedBy?.path, decidedBy?.line, unknown)
}

function key(...parts: readonly unknown[]): string {
  return JSON.stringify(parts)
}

type NonEmpty<T> = readonly [T, ...T[]]

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly NonEmpty<T>[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const id = keyOf(item)
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [item])
    else group.push(item)
  }
  return [...groups.values()]
}
