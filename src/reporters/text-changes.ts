import type { GateResult } from '../engine/gate-result.js'
import type { Paint } from './ansi.js'
import { changeSentence } from './change-words.js'
import { safeText } from './encode.js'
import { lineName } from './place.js'
import { count } from './words.js'

const LIMIT = 20

/** What the change opens and closes, a line for each; empty without a comparison. */
export function changeLines({ comparison, services }: GateResult, paint: Paint): readonly string[] {
  const changes = comparison?.changes ?? []
  if (changes.length === 0) return []
  const spelling = { name: (text: string) => text, place: lineName, namesService: services.length > 1 }
  const rest = changes.length - LIMIT
  return [
    paint('reach', 'bold'),
    ...changes.slice(0, LIMIT).map((change) => {
      const sentence = safeText(changeSentence(change, spelling))
      const refusal = change.isRefused ? paint(' (refused by fail-on-widened)', 'red') : ''
      return `  ${change.kind === 'widened' ? paint('+', 'yellow', 'bold') : paint('-', 'cyan', 'bold')} ${sentence}${refusal}`
    }),
    ...(rest > 0 ? [`  and ${count(rest, 'more change')} in the JSON report`] : [])
  ]
}
