import type { GateResult } from '../engine/gate-result.js'
import type { ReachChange } from '../engine/reach-change.js'
import { changedCallers, changedCalls, REFUSED } from './change-words.js'
import { inlineCode } from './encode.js'
import type { LinkOptions } from './links.js'
import { shortPlaceLink, table } from './markdown.js'
import { prose } from './prose.js'
import { count } from './words.js'

/** What the change opens and closes, for whom, because of which line; empty without a comparison. */
export function changeTable(
  { comparison, services }: GateResult,
  links: LinkOptions,
  limit: number,
  where = 'in the JSON report'
): string {
  const changes = comparison?.changes ?? []
  if (changes.length === 0) return ''
  const spelling = {
    name: (text: string) => inlineCode(text, 60),
    namesService: services.length > 1
  }
  const rows = changes
    .slice(0, limit)
    .map((change) => [
      kindOf(change),
      changedCalls(change, spelling),
      changedCallers(change, spelling),
      change.cause === null ? '' : shortPlaceLink(change.cause, links)
    ])
  const rest = changes.length - limit
  const more = rest > 0 ? `\n\n${count(rest, 'more change')} ${where}.` : ''
  const refused = changes.some(({ isRefused }) => isRefused) ? `\n\n${prose(REFUSED)}` : ''
  return table(['Change', 'Calls', 'From', 'Because of'], rows) + more + refused
}

function kindOf({ kind, isRefused }: ReachChange): string {
  if (isRefused) return '❌&nbsp;opens<br>(refused)'
  return kind === 'widened' ? '🔓&nbsp;opens' : '🔒&nbsp;closes'
}
