import type { GateResult } from '../engine/gate-result.js'
import { baselineSentence } from './change-words.js'
import { prose } from './prose.js'
import { blocking, consistency, countFindings, foundNothing, goneWords, whatWasChecked } from './verdict.js'
import { count } from './words.js'

/** The verdict as one line that says the effect. */
export function heading(result: GateResult): string {
  if (result.result === 'incomplete') return '⚠️ The run was cut short, so nothing is proven'
  if (foundNothing(result)) return '✅ No API Management files, nothing to check'
  if (result.result === 'fail') {
    const { found, widened } = blocking(result)
    if (found === 0) return '❌ The reach becomes wider than the configuration allows'
    const word = result.comparison?.gate === 'new' ? 'new CORS problem' : 'CORS problem'
    return `❌ ${count(found, word)} must be mended${widened > 0 ? ', and a wider reach is refused' : ''}`
  }
  const gone = goneWords(result)
  if (gone !== '') return `⚠️ ${gone}`
  if (result.findings.length === 0) return `✅ ${consistency(result)}`
  return '✅ Nothing here blocks a merge'
}

/** How much was found in how much, and what it was compared with. */
export function countsLine(result: GateResult): string {
  const found = countFindings(result.findings)
  const checked = `${whatWasChecked(result)}.`
  const compared = result.comparison ? ` ${prose(baselineSentence(result.comparison))}` : ''
  return (found === '' ? checked : `${found} in ${checked}`) + compared
}
