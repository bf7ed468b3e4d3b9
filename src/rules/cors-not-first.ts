import { type EarlyAnswer, earlyAnswerOf } from '../cors/early-answer.js'
import { effectiveCors, holdsCors } from '../cors/effective-cors.js'
import {
  type EffectiveItem,
  type EffectiveSection,
  type EffectiveStatement,
  statementsOf
} from '../effective/effective-section.js'
import { type Cause, type Causes, gather, reachOf } from '../evidence/causes.js'
import { moveUp } from '../evidence/mend.js'
import type { RelatedReport } from '../evidence/place.js'
import { at, corsOf } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import type { PolicyText } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { XmlElement } from '../xml/node.js'
import type { Rule } from './rule.js'

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
    const causes: Causes<PolicyText, Disorder> = new Map()
    for (const chain of chains) {
      if (chain.api?.type === 'websocket') continue
      for (const disorder of disorders(chain.policy.inbound)) gather(causes, disorder.text, chain, disorder)
    }
    for (const cause of causes.values()) yield report(cause)
  }
}

interface Disorder {
  /** The document or fragment whose order is to be mended. */
  readonly text: PolicyText
  /** Where the refusing statement stands, or came in. */
  readonly item: XmlElement
  readonly refusal: EarlyAnswer
  readonly refusedIn: PolicyText
  /** What stands in front of it and may bring a `<cors>` that is not known. */
  readonly unless: XmlElement | null
  /** The `<cors>`, or the `<base />` or `<include-fragment />` that brings it. */
  readonly corsItem: EffectiveItem
  readonly cors: EffectiveStatement
}

function* disorders({ items, document }: EffectiveSection): Generator<Disorder> {
  if (document !== null) yield* disordersAmong(items, document)
}

/** In each text at most one: the first item that can refuse, if it stands before the item that brings the first cors. */
function* disordersAmong(items: readonly EffectiveItem[], text: PolicyText): Generator<Disorder> {
  const corsItem = items.find((item) => holdsCors(item) === true)
  const cors = corsItem && firstCors(corsItem, text)
  if (!corsItem || !cors) return
  let unless: XmlElement | null = null
  for (const item of items.slice(0, items.indexOf(corsItem))) {
    if (holdsCors(item) === null) unless = item.element
    const refusal = firstRefusal(item, text)
    if (refusal === null || item.element === null) continue
    yield { text, item: item.element, ...refusal, unless, corsItem, cors }
    break
  }
  if (corsItem.kind === 'base') yield* disorders(corsItem.inherited)
  if (corsItem.kind === 'fragment') yield* disordersAmong(corsItem.items, corsItem.fragment)
}

function firstCors(item: EffectiveItem, text: PolicyText): EffectiveStatement | undefined {
  if (item.kind === 'base') return effectiveCors(item.inherited).policies[0]
  for (const statement of statementsOf([item], text)) {
    if (!('unknown' in statement) && statement.element.name === 'cors') return statement
  }
  return undefined
}

function firstRefusal(item: EffectiveItem, text: PolicyText): Pick<Disorder, 'refusal' | 'refusedIn'> | null {
  for (const statement of statementsOf([item], text)) {
    if ('unknown' in statement) continue
    const refusal = earlyAnswerOf(statement.element, statement.nested)
    if (refusal) return { refusal, refusedIn: refusal.fragment ?? statement.text }
  }
  return null
}

function report(cause: Cause<Disorder>): Report {
  const { text, item, refusal, refusedIn, unless, corsItem, cors } = cause.detail
  const related: RelatedReport[] = [{ at: at(cors.text, cors.element), message: 'the first <cors> of these calls' }]
  if (item !== refusal.element) {
    related.push({ at: at(refusedIn, refusal.element), message: `<${refusal.element.name}> ${refusal.answer}` })
  }
  return {
    at: at(text, item),
    message:
      `${refuser(cause.detail)} runs before ${corsItem.kind === 'statement' ? '<cors>' : corsOf(cors.text.scope)}: when it ` +
      `${refusal.answer}, that answer has no CORS headers, and the page sees only a CORS error` +
      (cause.apis.size > 0 ? ` (${reachOf(cause)})` : '') +
      (unless ? `, unless the <${unless.name} /> before it brings another <cors>, which is not known here.` : '.'),
    help: help(cause.detail),
    // What else a <base /> or a fragment brings may not be meant to run earlier.
    ...(corsItem.kind === 'statement' && { mend: moveUp(text, corsItem.element, item, '<cors> moved up') }),
    related,
    operations: cause.operations
  }
}

/** `<rate-limit>`, and from where it comes if it stands elsewhere. */
function refuser({ item, refusal, refusedIn, text }: Disorder): string {
  const name = `<${refusal.element.name}>`
  if (item === refusal.element) return name
  if (item.name === 'base') return `${name}, which this <base /> brings from ${scopeName(refusedIn.scope)},`
  if (refusedIn === text) return `${name} in this <${item.name}>`
  return `${name} of ${scopeName(refusedIn.scope)}`
}

function help({ item, corsItem }: Disorder): string {
  if (corsItem.kind === 'base')
    return 'Move <base /> to the front of <inbound>, so that the inherited <cors> runs first.'
  const what = corsItem.kind === 'fragment' ? 'the <include-fragment /> that brings <cors>' : '<cors>'
  return `Move ${what} in front of this <${item.name}${item.endTag === null ? ' />' : '>'}.`
}
