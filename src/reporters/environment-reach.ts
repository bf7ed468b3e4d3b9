import { groupBy } from '../core/group-by.js'
import type { ReachRow } from '../cors/reach-row.js'
import type { ServiceSummary } from '../engine/gate-result.js'

/** An origin that can call some APIs in some environments of a service, and not in the others. */
export interface EnvironmentGrant {
  readonly service: string
  readonly origin: string
  readonly apis: readonly string[]
  readonly environments: readonly string[]
  /** In these it is not known. */
  readonly unknown: readonly string[]
}

/** Where environments differ in who can call what. */
export function environmentGrants(
  services: readonly ServiceSummary[],
  reach: readonly ReachRow[]
): readonly EnvironmentGrant[] {
  return services.flatMap(({ name, environments }) => {
    if (environments.length === 0) return []
    const own = reach.filter(({ service }) => service === name)
    const differing = new Set(own.flatMap(({ api, environments: holding }) => (holding === undefined ? [] : [api])))
    const rows = own.filter(({ api }) => differing.has(api))
    return [...groupBy(apiGrants(rows, environments), grantKey).values()].flatMap((alike) =>
      alike.slice(0, 1).map((grant) => ({ ...grant, service: name, apis: alike.flatMap(({ apis }) => apis) }))
    )
  })
}

function grantKey({ origin, environments, unknown }: Omit<EnvironmentGrant, 'service'>): string {
  return JSON.stringify([origin, environments, unknown])
}

/** One entry for each API and origin that not all environments allow. */
function apiGrants(
  rows: readonly ReachRow[],
  environments: readonly string[]
): readonly Omit<EnvironmentGrant, 'service'>[] {
  return [...groupBy(rows, ({ api }) => api)].flatMap(([api, own]) => {
    const byEnvironment = new Map(environments.map((name) => [name, rowsIn(own, name)]))
    const origins = new Set(own.flatMap((row) => row.origins))
    return [...origins].flatMap((origin) => {
      const holds = environments.filter((name) => byEnvironment.get(name)?.some((row) => row.origins.includes(origin)))
      const unknown = environments.filter(
        (name) => !holds.includes(name) && byEnvironment.get(name)?.some((row) => row.unknown !== null)
      )
      return holds.length === environments.length ? [] : [{ origin, apis: [api], environments: holds, unknown }]
    })
  })
}

/** Rows of the environment itself take the place of the others about the same calls. */
function rowsIn(rows: readonly ReachRow[], environment: string): readonly ReachRow[] {
  const own = rows.filter(({ environments }) => environments?.includes(environment))
  const replaced = new Set(
    own.flatMap(({ operations, operation, product }) =>
      (operations ?? [operation]).map((one) => callOf({ operation: one, product }))
    )
  )
  return [...own, ...rows.filter((row) => row.environments === undefined && !replaced.has(callOf(row)))]
}

function callOf({ operation, product }: Pick<ReachRow, 'operation' | 'product'>): string {
  return `${operation}\0${product}`
}
