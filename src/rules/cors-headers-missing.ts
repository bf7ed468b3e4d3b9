import { allows } from '../cors/allowance.js'
import { type AnsweringCors, answeringCors } from '../cors/answering-cors.js'
import { preflightChains } from '../cors/contexts.js'
import { neededBy } from '../cors/needed-by-chain.js'
import type { NeededHeader } from '../cors/needed-headers.js'
import { type Cause, type Causes, gather, reachOf } from '../evidence/causes.js'
import { addItems, addList, type Mend } from '../evidence/mend.js'
import type { Place } from '../evidence/place.js'
import { at } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import { listWords, scopeWords } from '../evidence/scope-words.js'
import type { XmlElement } from '../xml/node.js'
import type { Rule } from './rule.js'

/** @see https://learn.microsoft.com/azure/api-management/cors-policy#allowed-headers-elements */
export const corsHeadersMissing: Rule = {
  id: 'cors-headers-missing',
  severity: 'warning',
  summary: 'Calls need a request header that the <cors> which answers for them does not allow.',
  *check({ service, chains, clients }) {
    const preflightOf = preflightChains(chains)
    const causes: Causes<XmlElement, Missing> = new Map()
    for (const chain of chains) {
      if (chain.api?.type === 'websocket') continue
      const preflight = preflightOf.get(chain) ?? chain
      for (const cors of answeringCors(service, preflight.policy.inbound)) {
        if (mayAllowAll(cors)) continue
        for (const { operation, headers } of neededBy(service, clients, chain)) {
          const missing = headers.filter(({ name }) => allows(cors.allowance.headers, name.toLowerCase()) === false)
          const reached = { ...chain, operations: operation ? [operation] : [] }
          if (missing.length > 0) gather(causes, cors.element, reached, { cors, headers: new Map() })
          addHeaders(causes.get(cors.element), missing)
        }
      }
    }
    for (const cause of causes.values()) yield report(cause)
  }
}

/** Most do, so most specifications need not be looked at. */
function mayAllowAll({ allowance }: AnsweringCors): boolean {
  return allowance.headers.any || allowance.headers.unknown !== null
}

interface Missing {
  readonly cors: AnsweringCors
  /** By lower-case name; of several reasons the first. */
  readonly headers: Map<string, NeededHeader>
}

function addHeaders(cause: Cause<Missing> | undefined, missing: readonly NeededHeader[]): void {
  for (const header of missing) {
    const name = header.name.toLowerCase()
    if (cause && !cause.detail.headers.has(name)) cause.detail.headers.set(name, header)
  }
}

function report(cause: Cause<Missing>): Report {
  const { text, policy, element } = cause.detail.cors
  const headers = [...cause.detail.headers.values()]
  const named = headers.map(({ name, why }) => `${name} (${why})`)
  const reached =
    cause.apis.size > 0 ? `calls to ${reachOf(cause)}` : `every call that sends ${headers.length === 1 ? 'it' : 'them'}`
  const elements = headers.map(({ name }) => `<header>${name}</header>`)
  const absent = policy.headers ? '' : ', which is missing here'
  return {
    at: at(text, policy.headers?.element ?? element),
    message: `The <cors> of ${scopeWords(text)} does not allow the request ${headers.length === 1 ? 'header' : 'headers'} ${listWords(named)}, so browsers block ${reached}.`,
    help: `Add ${listWords(elements)} to <allowed-headers>${absent}.`,
    ...mend(
      cause.detail.cors,
      headers.map(({ name }) => name)
    ),
    related: headers.map(({ name, shownBy }) => ({ at: placeOf(shownBy), message: `needs ${name}` })),
    operations: cause.operations
  }
}

function mend({ text, policy, element }: AnsweringCors, names: readonly string[]): { readonly mend?: Mend } {
  if (policy.headers) return { mend: addItems(text, policy.headers.element, 'header', names) }
  const before = policy.methods ?? policy.origins
  return before ? { mend: addList(text, before.element, element, ['allowed-headers', 'header'], names) } : {}
}

function placeOf(shownBy: NeededHeader['shownBy']): Place {
  if ('element' in shownBy) return at(shownBy.text, shownBy.element)
  return { location: shownBy.declaredAt, scope: { kind: 'unknown' } }
}
