import { groupBy } from '../core/group-by.js'
import type { Location } from '../core/location.js'
import { remember } from '../core/remember.js'
import type { ReachRow } from '../cors/reach-row.js'
import type { CauseOf } from './change-cause.js'
import { byPlace, byText } from './order.js'
import { type Grant, grants } from './reach-grants.js'

/** What a change does to the reach, one entry for each cause: some operations gain or lose some origins. */
export interface ReachChange {
  readonly kind: 'widened' | 'narrowed'
  readonly service: string
  /** Empty: in every environment that was judged. */
  readonly environments: readonly string[]
  /** Serialised, or `*` for any. */
  readonly origins: readonly string[]
  /** Whether calls with credentials are among those that are gained or lost. */
  readonly credentials: boolean
  /** Calls without credentials are allowed before and after. */
  readonly onlyCredentials: boolean
  /** As scopes write them. */
  readonly apis: readonly string[]
  /** 0 where the operations of the APIs are not known: then it is all of them. */
  readonly operations: number
  /** As `api/operation`. */
  readonly examples: readonly string[]
  /** The products whose keys are concerned; empty: all calls. */
  readonly products: readonly string[]
  /** What the change did to bring it about; null if that is not known. */
  readonly cause: Location | null
  /** The configuration refuses it: `fail-on-widened`. */
  readonly isRefused: boolean
}

const EXAMPLES = 3

/** What head allows and base does not, and the other way round; worst first. */
export function reachChanges(
  base: readonly ReachRow[],
  head: readonly ReachRow[],
  causeOf: CauseOf
): readonly ReachChange[] {
  const { widened, narrowed } = grants(base, head)
  return [...changesOf('widened', widened, causeOf), ...changesOf('narrowed', narrowed, causeOf)].sort(byWeight)
}

/** Origins that come or go for the same operations by the same cause are one change. */
function changesOf(kind: ReachChange['kind'], found: readonly Grant[], causeOf: CauseOf): readonly ReachChange[] {
  const causes = remember(causeOf)
  const byOrigin = groupBy(found, (grant) => {
    const { row, origin, credentials, onlyCredentials } = grant
    const cause = causes(grant)
    return JSON.stringify([row.service, origin, credentials, onlyCredentials, cause?.path, cause?.line])
  })
  const changes = [...byOrigin.values()].map((group) => ({
    calls: group.map(({ row }) => JSON.stringify([row.api, row.operation, row.product])).sort(byText),
    change: changeOf(kind, group, causes(group[0]!))
  }))
  const alike = groupBy(changes, ({ calls, change: { service, credentials, onlyCredentials, cause } }) =>
    JSON.stringify([service, credentials, onlyCredentials, cause?.path, cause?.line, calls])
  )
  return [...alike.values()].map((group) => ({
    ...group[0]!.change,
    origins: group.flatMap(({ change }) => change.origins).sort(byText)
  }))
}

function changeOf(kind: ReachChange['kind'], group: readonly Grant[], cause: Location | null): ReachChange {
  const { row, origin, credentials, onlyCredentials } = group[0]!
  const operations = new Set(group.flatMap(({ row: { api, operation } }) => (operation ? [`${api}/${operation}`] : [])))
  const products = new Set(group.flatMap((grant) => (grant.row.product === null ? [] : [grant.row.product])))
  return {
    kind,
    service: row.service,
    environments: [],
    origins: [origin],
    credentials,
    onlyCredentials,
    apis: [...new Set(group.map((grant) => grant.row.api))].sort(byText),
    operations: operations.size,
    examples: [...operations].sort(byText).slice(0, EXAMPLES),
    products: group.some((grant) => grant.row.product === null) ? [] : [...products].sort(byText),
    cause,
    isRefused: false
  }
}

/** What opens before what closes, credentials before none, many operations before few. */
export function byWeight(one: ReachChange, other: ReachChange): number {
  return (
    byText(other.kind, one.kind) ||
    Number(other.credentials) - Number(one.credentials) ||
    other.operations - one.operations ||
    byText(one.service, other.service) ||
    (one.cause && other.cause ? byPlace(one.cause, other.cause) : 0) ||
    byText(one.origins.join(), other.origins.join()) ||
    byText(one.apis.join(), other.apis.join()) ||
    byText(one.environments.join(), other.environments.join())
  )
}
