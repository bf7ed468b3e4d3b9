import type { ContractRow } from '../cors/contract-row.js'
import { type ContractGroup, groupContract, partOf, verdictWords } from './contract-groups.js'
import { inlineCode } from './encode.js'
import { table } from './markdown.js'
import { prose } from './prose.js'
import { count, fewOf } from './words.js'

const ROW_LIMIT = 100
const API_LIMIT = 5

/** Client × API: allowed, blocked or unknown, and why. */
export function contractTable(rows: readonly ContractRow[]): string {
  const groups = groupContract(rows)
  const services = new Set(rows.map(({ service }) => service))
  const lines = groups
    .slice(0, ROW_LIMIT)
    .map((group, index) => [
      isSameClient(groups[index - 1], group) ? '' : client(group, services.size > 1),
      apis(group),
      `${SYMBOLS[group.state]}&nbsp;${verdictWords(group)}`,
      group.reason === null ? '' : prose(group.reason, 200)
    ])
  const rest = groups.length - lines.length
  const more = rest > 0 ? `\n\n${count(rest, 'more row')} in the JSON report.` : ''
  return table(['Client', 'APIs', 'Verdict', 'Why'], lines) + more
}

function isSameClient(one: ContractGroup | undefined, other: ContractGroup): boolean {
  return one?.client === other.client && one.service === other.service
}

function client({ client: name, origin, service }: ContractGroup, namesService: boolean): string {
  return `${inlineCode(name, 60)}<br>${inlineCode(origin, 80)}${namesService ? `<br>in ${inlineCode(service, 60)}` : ''}`
}

function apis({ apis: own }: ContractGroup): string {
  return fewOf(
    own.map((row) => {
      const limits = [partOf(row), row.product === null ? null : `product ${inlineCode(row.product, 60)}`]
      const known = limits.filter((limit) => limit !== null)
      return inlineCode(row.api, 60) + (known.length === 0 ? '' : ` (${known.join(', ')})`)
    }),
    API_LIMIT
  )
}

const SYMBOLS: Readonly<Record<ContractGroup['state'], string>> = {
  kept: '✅',
  broken: '❌',
  partly: '⚠️',
  unknown: '❔'
}
