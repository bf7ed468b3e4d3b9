import type { GateResult } from '../engine/gate-result.js'
import type { Paint } from './ansi.js'
import { changeSentence, REFUSED } from './change-words.js'
import { safeText } from './encode.js'
import { lineName } from './place.js'
import { count } from './words.js'
import { wrap } from './wrap.js'

const LIMIT = 20

/** What the change opens and closes, a line for each; empty without a comparison. */
export function changeLines(
  { comparison, services }: GateResult,
  paint: Paint,
  width: number | null
): readonly string[] {
  const changes = comparison?.changes ?? []
  if (changes.length === 0) return []
  const spelling = { name: (text: string) => text, place: lineName, namesService: services.length > 1 }
  const rest = changes.length - LIMIT
  return [
    paint('reach', 'bold'),
    ...changes.slice(0, LIMIT).flatMap((change) => {
      const sentence = changeSentence(change, spelling) + (change.isRefused ? ' (refused)' : '')
      const [first = '', ...more] = wrap(safeText(sentence), width === null ? null : width - 4)
      const sign = change.kind === 'widened' ? paint('+', 'yellow', 'bold') : paint('-', 'cyan', 'bold')
      return [`  ${sign} ${first}`, ...more.map((line) => `    ${line}`)]
    }),
    ...(changes.some(({ isRefused }) => isRefused)
      ? wrap(REFUSED.replaceAll('`', ''), width === null ? null : width - 2).map((line) => `  ${line}`)
      : []),
    ...(rest > 0 ? [`  and ${count(rest, 'more change')} in the JSON report`] : [])
  ]
}
