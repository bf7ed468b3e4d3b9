import { groupBy } from '../core/group-by.js'
import type { ContractRow } from '../cors/contract-row.js'
import { contractRows } from '../cors/contract-rows.js'
import { reach } from '../cors/reach.js'
import type { ReachRow } from '../cors/reach-row.js'
import type { Analysis } from '../rules/rule.js'
import type { ServiceEnvironments } from './judged-environments.js'

/** Who may call what, as far as an environment differs from the first one. */
export function environmentReach(services: readonly ServiceEnvironments[]): readonly ReachRow[] {
  const rowsOf = ({ service, chains }: Analysis): readonly ReachRow[] => reach(service, chains)
  return services.flatMap((own) => departing(own, rowsOf, callsOf, outcomeOf))
}

/** What clients can do, as far as an environment differs from the first one. */
export function environmentContract(services: readonly ServiceEnvironments[]): readonly ContractRow[] {
  const outcome = (row: ContractRow): string => JSON.stringify(row)
  return services.flatMap((own) => departing(own, contractRows, ({ client, api }) => `${client}\0${api}`, outcome))
}

/** Rows about the same calls stay together: all of them, or none, have a row for the environment. */
function departing<Row extends { readonly environment?: string }>(
  { judgements: [first, ...others] }: ServiceEnvironments,
  rowsOf: (analysis: Analysis) => readonly Row[],
  callsOf: (row: Row) => string,
  outcomeOf: (row: Row) => string
): readonly Row[] {
  if (others.length === 0) return []
  const groups = (analysis: Analysis): ReadonlyMap<string, readonly Row[]> => groupBy(rowsOf(analysis), callsOf)
  const outcome = (rows: readonly Row[]): string => rows.map(outcomeOf).join('\n')
  const usual = new Map([...groups(first.analysis)].map(([calls, rows]) => [calls, outcome(rows)]))
  return others.flatMap(({ analysis, environments }) => {
    const different = [...groups(analysis)].filter(([calls, rows]) => usual.get(calls) !== outcome(rows))
    const rows = different.flatMap(([, own]) => own)
    return environments.flatMap((environment) => rows.map((row) => ({ ...row, environment })))
  })
}

// Estates have a million rows, so these are joins and no serialisation; no name holds a NUL.

function callsOf({ api, operation, product }: ReachRow): string {
  return `${api}\0${operation}\0${product}`
}

function outcomeOf({ origins, credentials, methods, headers, decidedBy, unknown }: ReachRow): string {
  const lists = [origins, methods, headers].map((list) => list.join(' '))
  return [...lists, credentials, decidedBy?.path, decidedBy?.line, unknown].join('\0')
}
