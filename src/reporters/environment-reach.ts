import { groupBy } from '../core/group-by.js'
import type { ReachRow } from '../cors/reach-row.js'
import type { ServiceSummary } from '../engine/gate-result.js'

/** An origin that can call some APIs in some environments of a service, and not in the others. */
export interface EnvironmentGrant {
  readonly service: string
  readonly origin: string
  /** It is about calls with credentials, where the others are allowed in more environments. */
  readonly credentials: boolean
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

function grantKey({ origin, credentials, environments, unknown }: Omit<EnvironmentGrant, 'service'>): string {
  return JSON.stringify([origin, credentials, environments, unknown])
}

/** Whether every environment allows the same calls, as far as that is known; null if nothing is known. */
export function environmentsAgree(services: readonly ServiceSummary[], reach: readonly ReachRow[]): boolean | null {
  const own = reach.filter((row) => services.some(({ name }) => name === row.service))
  if (own.every(({ unknown }) => unknown !== null)) return null
  return services.every(({ name, environments }) => {
    const rows = own.filter(({ service, unknown }) => service === name && unknown === null)
    const differing = new Set(rows.flatMap((row) => (row.environments === undefined ? [] : [row.api])))
    const compared = rows.filter(({ api }) => differing.has(api))
    return compared.length === 0 || new Set(environments.map((one) => allowedIn(compared, one))).size === 1
  })
}

function allowedIn(rows: readonly ReachRow[], environment: string): string {
  const calls = rowsIn(rows, environment).flatMap((row) =>
    (row.operations ?? [row.operation]).map((operation) =>
      JSON.stringify([row.api, operation, row.product, [...row.origins].sort(), [...row.credentialed].sort()])
    )
  )
  return calls.sort().join('\n')
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
      const heldBy = (allowed: (row: ReachRow) => readonly string[]): readonly string[] =>
        environments.filter((name) =>
          byEnvironment.get(name)?.some((row) => allowed(row).includes(origin) || allowed(row).includes('*'))
        )
      const [plain, credentialed] = [heldBy((row) => row.origins), heldBy((row) => row.credentialed)]
      const grant = (holds: readonly string[], credentials: boolean): readonly Omit<EnvironmentGrant, 'service'>[] => {
        const unknown = environments.filter(
          (name) => !holds.includes(name) && byEnvironment.get(name)?.some((row) => row.unknown !== null)
        )
        return holds.length === environments.length
          ? []
          : [{ origin, credentials, apis: [api], environments: holds, unknown }]
      }
      const isSaid = credentialed.length === 0 || credentialed.length === plain.length
      return [...grant(plain, false), ...(isSaid ? [] : grant(credentialed, true))]
    })
  })
}

/** Rows of the environment itself take the place of the others about the same calls. */
function rowsIn(rows: readonly ReachRow[], environment: string): readonly ReachRow[] {
  const own = rows.filter(({ environments }) => environments?.includes(environment))
  const replaced = new Set(
    own.flatMap(({ api, operations, operation, product }) =>
      (operations ?? [operation]).map((one) => callOf({ api, operation: one, product }))
    )
  )
  return [...own, ...rows.filter((row) => row.environments === undefined && !replaced.has(callOf(row)))]
}

function callOf({ api, operation, product }: Pick<ReachRow, 'api' | 'operation' | 'product'>): string {
  return `${api}\0${operation}\0${product}`
}
