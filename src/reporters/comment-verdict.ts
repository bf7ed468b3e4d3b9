import type { GateResult } from '../engine/gate-result.js'
import { heading } from './markdown-verdict.js'
import { consistency, foundNothing, goneWords } from './verdict.js'
import { count } from './words.js'

/** Whether somebody should hear of it; findings that were there before are no news. */
export function hasNews({ result, findings, comparison }: GateResult): boolean {
  return (
    result !== 'pass' ||
    findings.some(({ state }) => state !== 'existing') ||
    (comparison !== null && comparison.changes.length + comparison.gone.length > 0)
  )
}

/** The heading of a comment that has something to say. */
export function newsHeading(result: GateResult): string {
  if (result.result !== 'pass' || goneWords(result) !== '') return heading(result)
  const added = result.findings.filter(({ state }) => state !== 'existing')
  const word = added.some(({ state }) => state === 'new') ? 'new CORS problem' : 'CORS problem'
  if (added.length > 0) {
    return `⚠️ ${count(added.length, word)}, ${added.length === 1 ? 'which does not block' : 'none of which blocks'} the merge`
  }
  const widens = result.comparison?.changes.some(({ kind }) => kind === 'widened')
  return `${widens ? '🔓 More' : '🔒 Fewer'} pages can call after this change, which does not block the merge`
}

/** The heading of a comment without news; `isResolved` where it takes the place of one that had some. */
export function quietHeading(result: GateResult, isResolved: boolean): string {
  const words = quietWords(result)
  return isResolved ? `✅ Resolved: ${words}` : `✅ ${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function quietWords(result: GateResult): string {
  if (foundNothing(result)) return 'no API Management files, nothing to check'
  return result.findings.length === 0 ? consistency(result) : 'this change brings no CORS problem'
}
