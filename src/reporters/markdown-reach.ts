import type { ReachRow } from '../cors/reach-row.js'
import { inlineCode } from './encode.js'
import type { LinkOptions } from './links.js'
import { shortPlaceLink, table } from './markdown.js'
import { prose } from './prose.js'
import { groupReach, type ReachGroup } from './reach-groups.js'
import { count, fewOf } from './words.js'

/** Rows of one service; estates of a thousand APIs belong into the JSON report. */
const ROW_LIMIT = 100
const ITEM_LIMIT = 3

/** Who may call what: one table per service, equal outcomes in one row. */
export function reachOverview(rows: readonly ReachRow[], links: LinkOptions): readonly string[] {
  const groups = groupReach(rows)
  const services = [...new Set(groups.map(({ service }) => service))]
  return services.map((service) => {
    const own = groups.filter((group) => group.service === service)
    const title = services.length > 1 ? `**Service ${inlineCode(service)}**\n\n` : ''
    const rest = own.length - ROW_LIMIT
    const more = rest > 0 ? `\n\n${count(rest, 'more row')} in the JSON report.` : ''
    return `${title}${serviceTable(own.slice(0, ROW_LIMIT), links)}${more}`
  })
}

function serviceTable(groups: readonly ReachGroup[], links: LinkOptions): string {
  // Where products make no difference, a column about them would only be noise.
  const productsMatter = groups.some(({ everyProduct }) => !everyProduct)
  const rows = groups.map((group, index) => [
    groups[index - 1]?.api === group.api ? '' : inlineCode(group.api, 60),
    operations(group),
    ...(productsMatter ? [products(group)] : []),
    origins(group),
    credentials(group),
    group.decidedBy === null ? '' : shortPlaceLink(group.decidedBy, links)
  ])
  const through = productsMatter ? ['Through product'] : []
  return table(['API', 'Operations', ...through, 'Origins that can call', 'Credentials', 'Decided by'], rows)
}

function operations({ operations: ids, allOperations }: ReachGroup): string {
  if (ids.length === 0) return 'all (not listed in the repository)'
  if (allOperations && ids.length > 1) return `all ${ids.length} operations`
  return codeList(ids)
}

function products({ products: ids, everyProduct }: ReachGroup): string {
  if (everyProduct) return 'any or none'
  const known = ids.flatMap((id) => (id === null ? [] : [inlineCode(id, 60)]))
  return fewOf(ids.includes(null) ? ['none', ...known] : known, ITEM_LIMIT)
}

function origins({ origins: list, unknown }: ReachGroup): string {
  if (unknown !== null) return `❔ unknown: ${prose(unknown, 160)}`
  if (list.length === 0) return '🚫 no cross-origin call'
  return list.includes('*') ? '🌐 any origin' : codeList(list)
}

function credentials({ origins: list, credentialed, unknown }: ReachGroup): string {
  if (unknown !== null || list.length === 0) return ''
  if (credentialed.length === 0) return 'no'
  return list.every((origin) => credentialed.includes(origin)) ? 'yes' : codeList(credentialed)
}

function codeList(items: readonly string[]): string {
  return fewOf(
    items.map((item) => inlineCode(item, 60)),
    ITEM_LIMIT
  )
}
