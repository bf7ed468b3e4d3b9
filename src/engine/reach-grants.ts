import type { ReachRow } from '../cors/reach-row.js'

/** One thing that one operation allows in one context on one side of a comparison, and not on the other. */
export interface Grant {
  /** Of the side that allows it. */
  readonly row: ReachRow
  /** Undefined if that side has no such call. */
  readonly base: ReachRow | undefined
  readonly head: ReachRow | undefined
  readonly origin: string
  readonly credentials: boolean
  /** The other side allows it without credentials. */
  readonly onlyCredentials: boolean
}

export interface Grants {
  readonly widened: readonly Grant[]
  readonly narrowed: readonly Grant[]
}

/**
 * Rows that are unknown on either side are not compared: nothing is claimed about them. An operation, API or product that is gone is no
 * loss of reach; a new one shows what it opens.
 */
export function grants(earlier: readonly ReachRow[], head: readonly ReachRow[]): Grants {
  const base = underNamesOf(head, earlier)
  const before = new Map(base.map((row) => [rowKey(row), row]))
  const after = new Map(head.map((row) => [rowKey(row), row]))
  const specified = new Set(base.filter(({ operation }) => operation !== null).map(apiKey))
  return {
    widened: head.flatMap((row) => {
      const from = counterpart(row, before)
      // Operations that were known and are not any more leave nothing to compare with.
      return from === undefined && row.operation === null && specified.has(apiKey(row))
        ? []
        : gains(from, row).map((gain) => ({ ...gain, base: from, head: row }))
    }),
    narrowed: base.flatMap((row) => {
      const now = after.get(rowKey(row))
      return now === undefined ? [] : gains(now, row).map((gain) => ({ ...gain, base: row, head: now }))
    })
  }
}

/** An operation that got another id is the same call: specifications are often imported anew, and ids are made up then. */
function underNamesOf(head: readonly ReachRow[], base: readonly ReachRow[]): readonly ReachRow[] {
  const [known, left] = [new Set(base.map(operationKey)), new Set(head.map(operationKey))]
  const added = new Map(head.filter((row) => !known.has(operationKey(row))).map((row) => [callKey(row), row.operation]))
  if (added.size === 0) return base
  return base.map((row) => {
    const operation = row.operation !== null && !left.has(operationKey(row)) && added.get(callKey(row))
    return operation ? { ...row, operation } : row
  })
}

/** A new context is compared with calls without a product, a newly known operation with what held for all of its API. */
function counterpart(row: ReachRow, rows: ReadonlyMap<string, ReachRow>): ReachRow | undefined {
  return (
    rows.get(rowKey(row)) ??
    rows.get(rowKey({ ...row, product: null })) ??
    rows.get(rowKey({ ...row, operation: null })) ??
    rows.get(rowKey({ ...row, operation: null, product: null }))
  )
}

/** What `to` allows and `from` does not. */
function gains(from: ReachRow | undefined, to: ReachRow): readonly Omit<Grant, 'base' | 'head'>[] {
  if (to.unknown !== null || (from && from.unknown !== null)) return []
  return [...new Set([...to.origins, ...to.credentialed])].flatMap((origin) => {
    const [was, is] = [trustIn(from, origin), trustIn(to, origin)]
    return is > was ? [{ row: to, origin, credentials: is === 2, onlyCredentials: was === 1 }] : []
  })
}

/** 0: no calls, 1: calls without credentials, 2: any calls. */
export function trustIn(row: ReachRow | undefined, origin: string): 0 | 1 | 2 {
  if (!row || !holds(row.origins, origin)) return 0
  return holds(row.credentialed, origin) ? 2 : 1
}

function holds(origins: readonly string[], origin: string): boolean {
  return origins.includes(origin) || origins.includes('*')
}

// Estates have a million rows, so these are joins and no serialisations; no name holds a NUL.
export function rowKey({ service, api, operation, product }: ReachRow): string {
  return `${service}\0${api}\0${operation ?? '\0'}\0${product ?? '\0'}`
}

function operationKey({ service, api, operation }: ReachRow): string {
  return `${service}\0${api}\0${operation ?? '\0'}`
}

/** How parameters are called makes no other call. */
function callKey({ service, api, method, urlTemplate }: ReachRow): string {
  return `${service}\0${api}\0${method}\0${urlTemplate?.replaceAll(/\{[^{}]*\}/g, '{}')}`
}

function apiKey({ service, api }: ReachRow): string {
  return `${service}\0${api}`
}
