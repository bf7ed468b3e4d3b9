import { groupBy } from '../core/group-by.js'
import type { Location } from '../core/location.js'
import type { ReachRow } from '../cors/reach-row.js'
import { byText } from './order.js'

/** What a change does to the reach, one entry for each cause: some operations gain or lose an origin. */
export interface ReachChange {
  readonly kind: 'widened' | 'narrowed'
  readonly service: string
  /** Serialised, or `*` for any. */
  readonly origin: string
  /** Whether it is about calls with credentials. */
  readonly credentials: boolean
  /** Ids of the APIs. */
  readonly apis: readonly string[]
  readonly operations: number
  /** As `api/operation`. */
  readonly examples: readonly string[]
  /** The products whose keys are concerned; empty: all calls. */
  readonly products: readonly string[]
  /** The `<cors>` that decides now, or that decided before where none does any more. */
  readonly cause: Location | null
}

/** One thing that one operation allows in one context. */
interface Grant {
  readonly row: ReachRow
  readonly origin: string
  readonly credentials: boolean
}

const EXAMPLES = 3

/** Rows that are unknown on either side are not compared: nothing is claimed about them. */
export function reachChanges(base: readonly ReachRow[], head: readonly ReachRow[]): readonly ReachChange[] {
  const before = new Map(base.map((row) => [rowKey(row), row]))
  const after = new Map(head.map((row) => [rowKey(row), row]))
  const widened = [...after].flatMap(([key, row]) => gains(before.get(key), row))
  const narrowed = [...before].flatMap(([key, row]) => gains(after.get(key), row))
  const causeNow = (row: ReachRow): Location | null => after.get(rowKey(row))?.decidedBy ?? row.decidedBy
  return [...grouped('widened', widened, (row) => row.decidedBy), ...grouped('narrowed', narrowed, causeNow)]
}

/** What `to` allows and `from` does not. */
function gains(from: ReachRow | undefined, to: ReachRow): readonly Grant[] {
  if (to.unknown !== null || (from && from.unknown !== null)) return []
  return to.origins
    .map((origin) => ({ row: to, origin, credentials: to.credentials }))
    .filter(({ origin, credentials }) => !from || !allows(from, origin, credentials))
}

function allows(row: ReachRow, origin: string, credentials: boolean): boolean {
  return (row.origins.includes(origin) || row.origins.includes('*')) && (row.credentials || !credentials)
}

function grouped(
  kind: ReachChange['kind'],
  grants: readonly Grant[],
  causeOf: (row: ReachRow) => Location | null
): readonly ReachChange[] {
  const groups = groupBy(grants, ({ row, origin, credentials }) => {
    const cause = causeOf(row)
    return JSON.stringify([row.service, origin, credentials, cause?.path, cause?.line])
  })
  return [...groups.values()].map((group) => changeOf(kind, group, causeOf))
}

function changeOf(
  kind: ReachChange['kind'],
  group: readonly Grant[],
  causeOf: (row: ReachRow) => Location | null
): ReachChange {
  const [{ row, origin, credentials }] = group as [Grant]
  const operations = new Set(group.map((grant) => `${grant.row.api}/${grant.row.operation ?? '*'}`))
  const products = new Set(group.flatMap((grant) => (grant.row.product === null ? [] : [grant.row.product])))
  return {
    kind,
    service: row.service,
    origin,
    credentials,
    apis: [...new Set(group.map((grant) => grant.row.api))].sort(byText),
    operations: operations.size,
    examples: [...operations].sort(byText).slice(0, EXAMPLES),
    products: group.some((grant) => grant.row.product === null) ? [] : [...products].sort(byText),
    cause: causeOf(row)
  }
}

function rowKey({ service, api, operation, product }: ReachRow): string {
  return JSON.stringify([service, api, operation, product])
}
