import { groupBy } from '../core/group-by.js'
import type { ContractRow } from '../cors/contract-row.js'
import { contractRows } from '../cors/contract-rows.js'
import { reach } from '../cors/reach.js'
import type { ReachRow } from '../cors/reach-row.js'
import { apiNameOf } from '../effective/scope-chain.js'
import type { Analysis } from '../rules/rule.js'
import type { Judgement, ServiceEnvironments } from './judged-environments.js'
import { touchedChains } from './touched-chains.js'

/** Who may call what: as the first environment of each service has it, and again for each other one as far as it differs. */
export function reachRows(services: readonly ServiceEnvironments[]): readonly ReachRow[] {
  const found = services.map((own) => inEnvironments(own, REACH))
  return [...found.flatMap(({ usual }) => usual), ...found.flatMap(({ departures }) => withOperations(departures))]
}

/** What clients can do, and again for each environment as far as it differs from the first one. */
export function clientRows(services: readonly ServiceEnvironments[]): readonly ContractRow[] {
  return services.flatMap((own) => {
    const { usual, departures } = inEnvironments(own, CONTRACT)
    return [...usual, ...departures]
  })
}

/** How the rows of a table are made and compared. */
interface Table<Row> {
  readonly rowsOf: (analysis: Analysis) => readonly Row[]
  /** What may differ in another environment, and the rows that it has instead. */
  readonly differing: (first: Analysis, other: Analysis) => Differing<Row>
  readonly callsOf: (row: Row) => string
  readonly outcomeOf: (row: Row) => string
}

interface Differing<Row> {
  readonly rows: readonly Row[]
  readonly mayDiffer: (row: Row) => boolean
}

const REACH: Table<ReachRow> = {
  rowsOf: ({ service, chains }) => reach(service, chains),
  differing: (first, other) => {
    const touched = touchedChains(first, other)
    const apis = new Set([...touched.base, ...touched.head].map(apiNameOf))
    return { rows: reach(other.service, touched.head), mayDiffer: ({ api }) => apis.has(api) }
  },
  callsOf,
  outcomeOf
}

const CONTRACT: Table<ContractRow> = {
  rowsOf: contractRows,
  differing: (_, other) => ({ rows: contractRows(other), mayDiffer: () => true }),
  callsOf: ({ client, api }) => `${client}\0${api}`,
  outcomeOf: (row) => JSON.stringify(row)
}

type InEnvironments = Pick<ReachRow, 'environment' | 'environments'>

interface Rows<Row> {
  /** Those of the first environment; where another one does not have such calls at all, they name the environments that they hold in. */
  readonly usual: readonly Row[]
  readonly departures: readonly Row[]
}

/** Rows about the same calls stay together: all of them, or none, have a row for the environment. */
function inEnvironments<Row extends InEnvironments>(
  { judgements: [first, ...others], names }: ServiceEnvironments,
  table: Table<Row>
): Rows<Row> {
  const usual = table.rowsOf(first.analysis)
  if (others.length === 0) return { usual, departures: [] }
  const { found, elsewhere, lacking } = differences(usual, first.analysis, others, table)
  const inOrder = lists(names)
  const placed = (row: Row, holding: readonly string[]): Row => {
    const environments = inOrder(holding)
    return { ...row, environment: environments[0] ?? '', environments }
  }
  const allBut = (gone: readonly string[]): readonly string[] => names.filter((name) => !gone.includes(name))
  return {
    usual: usual.map((row) => {
      const calls = table.callsOf(row)
      return lacking.has(calls) ? placed(row, allBut(elsewhere.get(calls) ?? [])) : row
    }),
    departures: found.flatMap(({ group, environments }) => group.map((row) => placed(row, environments)))
  }
}

interface Differences<Row> {
  /** What some environments have instead, or in addition. */
  readonly found: readonly { readonly group: readonly Row[]; readonly environments: readonly string[] }[]
  /** The environments in which calls are not as in the first one. */
  readonly elsewhere: ReadonlyMap<string, readonly string[]>
  /** The calls that some environment does not have at all. */
  readonly lacking: ReadonlySet<string>
}

function differences<Row>(
  usual: readonly Row[],
  first: Analysis,
  others: readonly Judgement[],
  { differing, callsOf, outcomeOf }: Table<Row>
): Differences<Row> {
  const outcome = (group: readonly Row[]): string => group.map(outcomeOf).join('\n')
  const groups = groupBy(usual, callsOf)
  const known = new Map([...groups].map(([calls, group]) => [calls, outcome(group)]))
  const found = new Map<string, { readonly group: readonly Row[]; readonly environments: string[] }>()
  const elsewhere = new Map<string, string[]>()
  const lacking = new Set<string>()
  const isNotUsual = (calls: string, environments: readonly string[]): void => {
    elsewhere.set(calls, [...(elsewhere.get(calls) ?? []), ...environments])
  }
  for (const { analysis, environments } of others) {
    const { rows, mayDiffer } = differing(first, analysis)
    const own = groupBy(rows, callsOf)
    for (const [calls, group] of groups) {
      if (own.has(calls) || !group.some(mayDiffer)) continue
      lacking.add(calls)
      isNotUsual(calls, environments)
    }
    for (const [calls, group] of own) {
      const what = outcome(group)
      if (known.get(calls) === what) continue
      isNotUsual(calls, environments)
      const key = `${calls}\n${what}`
      const same = found.get(key) ?? { group, environments: [] }
      found.set(key, same)
      same.environments.push(...environments)
    }
  }
  return { found: [...found.values()], elsewhere, lacking }
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
