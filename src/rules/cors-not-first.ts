import { type EarlyAnswer, earlyAnswerOf } from '../cors/early-answer.js'
import { effectiveCors, holdsCors } from '../cors/effective-cors.js'
import {
  type EffectiveItem,
  type EffectiveSection,
  type EffectiveStatement,
  statements
} from '../effective/effective-section.js'
import type { PolicyDocument, PolicyText } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { XmlElement } from '../xml/node.js'
import { type Cause, type Causes, gather, reachOf } from './causes.js'
import { at } from './place.js'
import type { RelatedReport, Report, Rule } from './rule.js'

/**
 * Scenarios 3 and 4 of Microsoft's troubleshooting guide. On a preflight only cors runs, whatever the order; but the answer of a statement
 * that refuses the actual request before cors has run carries no CORS headers: https://learn.microsoft.com/azure/api-management/cors-policy
 */
export const corsNotFirst: Rule = {
  id: 'cors-not-first',
  severity: 'warning',
  summary:
    'A statement that can refuse the request runs before the first <cors>, so its refusal looks like a CORS error.',
  *check({ chains }) {
    const causes: Causes<PolicyDocument, Disorder> = new Map()
    for (const chain of chains) {
      for (const disorder of disorders(chain.policy.inbound)) gather(causes, disorder.document, chain, disorder)
    }
    for (const cause of causes.values()) yield report(cause)
  }
}

interface Disorder {
  readonly document: PolicyDocument
  /** Where the refusing statement stands, or came in, in the document. */
  readonly item: XmlElement
  readonly refusal: EarlyAnswer
  readonly refusedIn: PolicyText
  /** The `<cors>`, or the `<base />` that brings it. */
  readonly corsItem: EffectiveItem
  readonly cors: EffectiveStatement
}

/** At each scope at most one: the first item that can refuse, if it stands before the item that brings the first cors. */
function* disorders(section: EffectiveSection): Generator<Disorder> {
  const corsItem = section.items.find((item) => holdsCors(item) === true)
  const [cors] = effectiveCors(section).policies
  if (!corsItem || !cors || section.document === null) return
  const before = section.items.slice(0, section.items.indexOf(corsItem))
  for (const item of before) {
    const found = firstRefusal(item, section.document)
    if (!found || item.element === null) continue
    yield { document: section.document, item: item.element, ...found, corsItem, cors }
    break
  }
  if (corsItem.kind === 'base') yield* disorders(corsItem.inherited)
}

function firstRefusal(
  item: EffectiveItem,
  document: PolicyDocument
): { refusal: EarlyAnswer; refusedIn: PolicyText } | null {
  // Expanding a section of this one item sees through <base /> and fragments alike.
  const alone: EffectiveSection = { name: 'inbound', document, items: [item], broader: null, missing: false }
  for (const statement of statements(alone)) {
    const refusal = 'unknown' in statement ? null : earlyAnswerOf(statement.element)
    if (refusal && !('unknown' in statement)) return { refusal, refusedIn: statement.text }
  }
  return null
}

function report(cause: Cause<Disorder>): Report {
  const { document, item, refusal, refusedIn, corsItem, cors } = cause.detail
  const scope = scopeName(document.scope)
  const through = item.name === 'base' ? ` (through this <base />, from ${scopeName(refusedIn.scope)})` : ''
  const related: RelatedReport[] = [{ at: at(cors.text, cors.element), message: 'the first <cors> of these calls' }]
  if (item !== refusal.element) {
    related.push({ at: at(refusedIn, refusal.element), message: `<${refusal.element.name}> ${refusal.answer}` })
  }
  return {
    at: at(document, item),
    message:
      `<${refusal.element.name}>${through} runs before the first <cors> of ${document.scope.kind === 'unknown' ? 'this inbound' : scope}: ` +
      `when it ${refusal.answer}, the answer leaves without CORS headers and the page sees a CORS error` +
      (cause.apis.size > 0 ? ` in ${reachOf(cause)}.` : '.'),
    help: mend(item, corsItem),
    related,
    operations: cause.operations
  }
}

function mend(item: XmlElement, corsItem: EffectiveItem): string {
  if (corsItem.kind === 'base')
    return 'Move <base /> to the top of this <inbound>, so that the inherited <cors> runs first.'
  const what = corsItem.kind === 'fragment' ? 'the <include-fragment /> that brings <cors>' : '<cors>'
  return item.name === 'base' ? `Move ${what} in front of this <base />.` : `Move ${what} to the top of this <inbound>.`
}
