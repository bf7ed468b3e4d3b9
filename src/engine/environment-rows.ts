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
      return withOperations(departures(own, rows, rowsOf, callsOf, outcomeOf))
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
function departures<Row extends Pick<ReachRow, 'environment' | 'environments'>>(
  { judgements: [, ...others], names }: ServiceEnvironments,
  usual: readonly Row[],
  rowsOf: (analysis: Analysis) => readonly Row[],
  callsOf: (row: Row) => string,
  outcomeOf: (row: Row) => string
): readonly Row[] {
  if (others.length === 0) return []
  const outcome = (group: readonly Row[]): string => group.map(outcomeOf).join('\n')
  const known = new Map([...groupBy(usual, callsOf)].map(([calls, group]) => [calls, outcome(group)]))
  const found = new Map<string, { readonly group: readonly Row[]; readonly environments: string[] }>()
  for (const { analysis, environments } of others) {
    for (const [calls, group] of groupBy(rowsOf(analysis), callsOf)) {
      const own = outcome(group)
      if (known.get(calls) === own) continue
      const key = `${calls}\n${own}`
      const same = found.get(key) ?? { group, environments: [] }
      found.set(key, same)
      same.environments.push(...environments)
    }
  }
  const inOrder = lists(names)
  return [...found.values()].flatMap(({ group, environments: holding }) => {
    const environments = inOrder(holding)
    const [environment = ''] = environments
    return group.map((row) => ({ ...row, environment, environments }))
  })
}

/** Equal lists are one object: a million rows may hold them. */
function lists(names: readonly string[]): (holding: readonly string[]) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (holding) => {
    const key = holding.join('\0')
    const list = known.get(key) ?? names.filter((name) => holding.includes(name))
    known.set(key, list)
    return list
  }
}

/** Operations of an API with the same outcome in the same environments are one row, which names them. */
function withOperations(rows: readonly ReachRow[]): readonly ReachRow[] {
  const alike = groupBy(rows, (row) => [row.environments?.join('\0'), row.api, row.product, outcomeOf(row)].join('\0'))
  return [...alike.values()].flatMap((same) => {
    const [row] = same
    if (!row || same.length === 1) return same
    return [
      {
        ...row,
        operation: null,
        operations: same.flatMap(({ operation }) => operation ?? []),
        method: null,
        urlTemplate: null
      }
    ]
  })
}

// Estates have a million rows, so these are joins and no serialisation; no name holds a NUL.

function callsOf({ api, operation, product }: ReachRow): string {
  return `${api}\0${operation}\0${product}`
}

function outcomeOf({ origins, credentials, credentialed, methods, headers, decidedBy, unknown }: ReachRow): string {
  const parts = [origins, credentialed, methods, headers].map((list) => list.join(' '))
  return [...parts, credentials, decidedBy?.path, decidedBy?.line, unknown].join('\0')
}
