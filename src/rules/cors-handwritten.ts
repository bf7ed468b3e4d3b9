import { type HandMadeHeader, handMadeHeaders } from '../cors/hand-made-headers.js'
import { headerWriter } from '../cors/header-writer.js'
import { fragmentLookup } from '../effective/fragment-lookup.js'
import { type Cause, type Causes, gather, reachOf } from '../evidence/causes.js'
import { liveTexts } from '../evidence/live-texts.js'
import type { RelatedReport } from '../evidence/place.js'
import { at, corsOf } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import type { PolicyText } from '../model/policy-document.js'
import { descendants } from '../xml/query.js'
import type { Rule } from './rule.js'

/** @see https://learn.microsoft.com/azure/api-management/set-header-policy */
export const corsHandwritten: Rule = {
  id: 'cors-handwritten',
  severity: 'warning',
  summary: 'A <set-header> writes a CORS header where it does not reach the page, or a second time.',
  *check({ service, chains }) {
    // Few services write these headers by hand: the others need no look at every call.
    if (!liveTexts(service).some(writesByHand)) return
    const findFragment = fragmentLookup(service)
    const causes: Causes<object, Map<object, HandMadeHeader>> = new Map()
    for (const chain of chains) {
      if (chain.api?.type === 'websocket') continue
      for (const header of handMadeHeaders(chain.policy, findFragment)) {
        // The request headers of one document are one mistake.
        const key = header.kind === 'request' ? header.holder.text : header.holder.element
        gather(causes, key, chain, new Map()).detail.set(header.writer.element, header)
      }
    }
    for (const cause of causes.values()) yield* report(cause)
  }
}

function writesByHand({ root }: PolicyText): boolean {
  for (const element of root ? descendants(root) : []) if (headerWriter(element)) return true
  return false
}

function* report(cause: Cause<ReadonlyMap<object, HandMadeHeader>>): Generator<Report> {
  const [first, ...others] = cause.detail.values()
  if (!first) return
  const { writer, text, holder, cors } = first
  const related: RelatedReport[] = others.map((other) => ({
    at: at(other.text, other.writer.element),
    message: `writes ${other.writer.name}`
  }))
  if (holder.element !== writer.element && text !== holder.text)
    related.unshift({ at: at(text, writer.element), message: `writes ${writer.name}` })
  if (cors) related.unshift({ at: at(cors.text, cors.element), message: 'the <cors> that writes the header' })
  yield {
    at: text === holder.text ? at(text, writer.element) : at(holder.text, holder.element),
    ...wording(first, cause.apis.size > 0 ? ` of ${reachOf(cause)}` : ''),
    related,
    operations: cause.operations
  }
}

function wording(
  { kind, writer, cors }: HandMadeHeader,
  reached: string
): Pick<Report, 'message' | 'help' | 'assumption'> {
  switch (kind) {
    case 'request':
      return {
        message: `<set-header> writes ${writer.name} in <inbound>, where it is a header of the request to the backend, so no page sees it.`,
        help: 'Use a <cors> at the top of <inbound> instead; it writes the headers of every answer.'
      }
    case 'partial':
      return {
        message: `<set-header> writes ${writer.name} in <outbound> but not in <on-error>, so errors${reached} leave without it and the page sees a CORS error.`,
        help: 'Use a <cors> at the top of <inbound> instead, or write the header in <on-error> as well.'
      }
    case 'doubled':
      return {
        message: `<set-header> appends ${writer.name} to the one that ${cors ? corsOf(cors.text.scope) : '<cors>'} writes, and browsers refuse two values.`,
        help: 'Remove this <set-header>.',
        assumption: 'T6'
      }
  }
}
