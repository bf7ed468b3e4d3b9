import { isAnsweredByHand } from '../cors/answered-by-hand.js'
import { effectiveCors } from '../cors/effective-cors.js'
import { type HeldCors, nearestCors } from '../cors/lost-cors.js'
import type { EffectiveItem } from '../effective/effective-section.js'
import { fragmentLookup } from '../effective/fragment-lookup.js'
import { cutsInheritance, type Level, levels } from '../effective/levels.js'
import { type Cause, type Causes, gather, reachOf } from '../evidence/causes.js'
import { addFirst, type Mend } from '../evidence/mend.js'
import { at, atRoot, corsOf } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import type { PolicyDocument } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import { INDENT } from '../xml/arrange.js'
import type { XmlElement } from '../xml/node.js'
import { descendants } from '../xml/query.js'
import type { Rule } from './rule.js'

/** Scenario 2 of Microsoft's troubleshooting guide: a removed `<base />`. */
export const corsNotInherited: Rule = {
  id: 'cors-not-inherited',
  severity: 'error',
  summary: 'A missing <base /> cuts operations off from a broader <cors>, and nothing replaces it.',
  *check({ service, chains }) {
    const findFragment = fragmentLookup(service)
    const causes: Causes<Level['document'], Cut> = new Map()
    for (const chain of chains) {
      if (chain.api === null || chain.api.type === 'websocket') continue
      const { policies, unknown } = effectiveCors(chain.policy.inbound)
      if (policies.length > 0 || unknown !== null || isAnsweredByHand(chain.policy, findFragment)) continue
      // A page never asks for OPTIONS: what such an operation answers to the browser is for cors-options-operation to say.
      const operations = chain.operations.filter(({ method }) => method.toUpperCase() !== 'OPTIONS')
      if (operations.length === 0 && chain.operations.length > 0) continue
      for (const level of levels(chain.policy.inbound)) {
        const lost = level.broader && cutsInheritance(level) && !level.items.some(hasCors) && nearestCors(level.broader)
        if (lost) gather(causes, level.document, { ...chain, operations }, { level, lost })
      }
    }
    for (const cause of causes.values()) yield report(cause)
  }
}

interface Cut {
  readonly level: Level
  readonly lost: HeldCors
}

/** Also below control flow, where it may answer the actual request: that it does not answer preflights is for another rule to say. */
function hasCors(item: EffectiveItem): boolean {
  if (item.kind === 'fragment') return item.items.some(hasCors)
  if (item.kind !== 'statement') return false
  const fragments = [...item.nested.values()].map((found) => (typeof found === 'object' ? found.root : null))
  return [item.element, ...fragments].some((element) => element !== null && holds(element))
}

function holds(element: XmlElement): boolean {
  for (const { name } of descendants(element)) if (name === 'cors') return true
  return false
}

function report(cause: Cause<Cut>): Report {
  const { level, lost } = cause.detail
  const { document, missing } = level
  const inbound = document.sections.inbound
  const what = missing ? 'has no <inbound> section' : 'has no <base /> in <inbound>'
  return {
    at: inbound ? at(document, inbound) : atRoot(document),
    message:
      `${scopeName(document.scope)} ${what}, so ${corsOf(lost.text.scope)} does not reach ${callsOf(cause)}: ` +
      'browsers block calls from pages of other origins.',
    help: missing
      ? 'Add <inbound><base /></inbound>, so that the broader <cors> is inherited.'
      : 'Add <base /> as the first statement of this <inbound>, so that the broader <cors> is inherited.',
    ...mend(document),
    related: [{ at: at(lost.text, lost.element), message: 'the <cors> that is lost' }],
    operations: cause.operations,
    ...(missing ? { severity: 'warning' as const, assumption: 'T8' } : {})
  }
}

function mend(document: PolicyDocument): { readonly mend?: Mend } {
  const { inbound } = document.sections
  if (inbound) return { mend: addFirst(document, inbound, ['<base />'], '<base /> added') }
  const section = ['<inbound>', `${INDENT}<base />`, '</inbound>']
  return document.root ? { mend: addFirst(document, document.root, section, '<inbound> with <base /> added') } : {}
}

/** A product's document runs for its keys alone; in an open product also for calls without a key. */
function callsOf(cause: Cause<Cut>): string {
  const { scope } = cause.detail.level.document
  if (scope.kind !== 'product') return reachOf(cause)
  const isOpen = [...cause.products].some((product) => product?.subscriptionRequired === false)
  return `calls to ${reachOf(cause)} ${isOpen ? 'without a key or ' : ''}with a key of this product`
}
