import type { ContractRow } from '../cors/contract-row.js'
import type { Paint, Style } from './ansi.js'
import { type ContractGroup, groupContract, partOf, verdictWords } from './contract-groups.js'
import { safeText, shorten } from './encode.js'
import { inEnvironments } from './environment-words.js'
import { count, fewOf } from './words.js'

const GROUP_LIMIT = 40
const API_LIMIT = 5
const REASON_LIMIT = 160

/** The contract in a few lines for each client; empty without one. */
export function contractLines(rows: readonly ContractRow[], paint: Paint): readonly string[] {
  if (rows.length === 0) return []
  const groups = groupContract(rows)
  const services = new Set(rows.map(({ service }) => service))
  const lines = groups.slice(0, GROUP_LIMIT).flatMap((group, index) => {
    const before = groups[index - 1]
    const isFirst =
      before?.client !== group.client ||
      before.service !== group.service ||
      before.environments?.join() !== group.environments?.join()
    return [...(isFirst ? [head(group, services.size > 1)] : []), line(group, paint)]
  })
  const rest = groups.length - GROUP_LIMIT
  return [
    paint('contract', 'bold'),
    ...lines,
    ...(rest > 0 ? [`  and ${count(rest, 'more line')} in the JSON report`] : [])
  ]
}

function head({ client, origin, service, environments }: ContractGroup, namesService: boolean): string {
  const where = environments === undefined ? '' : `, ${inEnvironments(environments, (name) => name)}`
  return safeText(`  ${client} (${origin})${namesService ? ` in ${service}` : ''}${where}`)
}

function line(group: ContractGroup, paint: Paint): string {
  const [symbol, style] = MARKS[group.state]
  const apis = fewOf(
    group.apis.map((row) => {
      const limits = [partOf(row), row.product === null ? null : `product ${row.product}`]
      const known = limits.filter((limit) => limit !== null)
      return row.api + (known.length === 0 ? '' : ` (${known.join(', ')})`)
    }),
    API_LIMIT
  )
  const reason = group.reason === null ? '' : `: ${shorten(group.reason, REASON_LIMIT)}`
  return `    ${paint(`${symbol} ${verdictWords(group)}`, style)}  ${safeText(apis + reason)}`
}

const MARKS: Readonly<Record<ContractGroup['state'], readonly [string, Style]>> = {
  kept: ['✓', 'green'],
  broken: ['✗', 'red'],
  partly: ['!', 'yellow'],
  unknown: ['?', 'yellow']
}
