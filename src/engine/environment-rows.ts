import { groupBy } from '../core/group-by.js'
import type { ContractRow } from '../cors/contract-row.js'
import { contractRows } from '../cors/contract-rows.js'
import { reach } from '../cors/reach.js'
import type { ReachRow } from '../cors/reach-row.js'
import type { Analysis } from '../rules/rule.js'
import type { ServiceEnvironments } from './judged-environments.js'

/** Who may call what, as far as an environment differs from the usual, which is the first one. */
export function departingReach(
  services: readonly ServiceEnvironments[],
  usual: readonly ReachRow[]
): readonly ReachRow[] {
  const rowsOf = ({ service, chains }: Analysis): readonly ReachRow[] => reach(service, chains)
  return services
    .filter(({ judgements }) => judgements.length > 1)
    .flatMap((own) => {
      const rows = usual.filter(({ service }) => service === own.service)
      return departures(own, rows, rowsOf, callsOf, outcomeOf)
    })
}

/** What clients can do, and again for each environment as far as it differs from the first one. */
export function clientRows(services: readonly ServiceEnvironments[]): readonly ContractRow[] {
  const clientAndApi = ({ client, api }: ContractRow): string => `${client}\0${api}`
  return services.flatMap((own) => {
    const usual = contractRows(own.judgements[0].analysis)
    return [...usual, ...departures(own, usual, contractRows, clientAndApi, (row) => JSON.stringify(row))]
  })
}

/** Rows about the same calls stay together: all of them, or none, have a row for the environment. */
function departures<Row extends { readonly environment?: string }>(
  { judgements: [, ...others] }: ServiceEnvironments,
  usual: readonly Row[],
  rowsOf: (analysis: Analysis) => readonly Row[],
  callsOf: (row: Row) => string,
  outcomeOf: (row: Row) => string
): readonly Row[] {
  if (others.length === 0) return []
  const outcome = (group: readonly Row[]): string => group.map(outcomeOf).join('\n')
  const known = new Map([...groupBy(usual, callsOf)].map(([calls, group]) => [calls, outcome(group)]))
  return others.flatMap(({ analysis, environments }) => {
    const groups = [...groupBy(rowsOf(analysis), callsOf)]
    const different = groups
      .filter(([calls, group]) => known.get(calls) !== outcome(group))
      .flatMap(([, group]) => group)
    return environments.flatMap((environment) => different.map((row) => ({ ...row, environment })))
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
