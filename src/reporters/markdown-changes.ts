import type { GateResult } from '../engine/gate-result.js'
import { changeSentence } from './change-words.js'
import { inlineCode } from './encode.js'
import type { LinkOptions } from './links.js'
import { placeLink } from './markdown.js'
import { count } from './words.js'

const LIMIT = 50

/** What the change opens and closes; empty without a comparison. */
export function changeSection({ comparison, services }: GateResult, links: LinkOptions): string {
  const changes = comparison?.changes ?? []
  if (changes.length === 0) return ''
  const spelling = {
    name: (text: string) => inlineCode(text, 80),
    place: (location: Parameters<typeof placeLink>[0]) => placeLink(location, links),
    namesService: services.length > 1
  }
  const lines = changes.slice(0, LIMIT).map((change) => {
    const symbol = change.isRefused ? '❌' : change.kind === 'widened' ? '🔓' : '🔒'
    return `- ${symbol} ${changeSentence(change, spelling)}${change.isRefused ? ' (refused by `fail-on-widened`)' : ''}`
  })
  const rest = changes.length - LIMIT
  return [...lines, ...(rest > 0 ? [`- and ${count(rest, 'more change')} in the JSON report`] : [])].join('\n')
}
