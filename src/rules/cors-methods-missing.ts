import { allows } from '../cors/allowance.js'
import { type AnsweringCors, answeringCors } from '../cors/answering-cors.js'
import { preflightChains } from '../cors/contexts.js'
import { isForbiddenMethod, isSafelistedMethod, isToken } from '../cors/http-names.js'
import { findOptionsOperation } from '../cors/options-operation.js'
import { type Cause, type Causes, gather, reachOf } from '../evidence/causes.js'
import { addItems, addList, type Mend } from '../evidence/mend.js'
import { at } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import { listWords, scopeWords } from '../evidence/scope-words.js'
import type { Operation } from '../model/api.js'
import type { XmlElement } from '../xml/node.js'
import type { Rule } from './rule.js'

/** @see https://learn.microsoft.com/azure/api-management/cors-policy#allowed-methods-elements */
export const corsMethodsMissing: Rule = {
  id: 'cors-methods-missing',
  severity: 'warning',
  summary: 'Operations have a method that the <cors> which answers for them does not allow.',
  *check({ service, chains }) {
    const preflightOf = preflightChains(chains)
    const causes: Causes<XmlElement, AnsweringCors> = new Map()
    for (const chain of chains) {
      if (chain.api === null || chain.api.type === 'websocket' || preflightOf.get(chain) !== chain) continue
      const candidates = chain.operations.filter(
        (operation) => needsPermission(operation) && findOptionsOperation(service, operation) === null
      )
      for (const cors of candidates.length > 0 ? answeringCors(service, chain.policy.inbound) : []) {
        const operations = candidates.filter(
          ({ method }) => allows(cors.allowance.methods, method.toUpperCase()) === false
        )
        if (operations.length > 0) gather(causes, cors.element, { ...chain, operations }, cors)
      }
    }
    for (const cause of causes.values()) yield report(cause)
  }
}

/** Browsers ask for every method but the safelisted ones, and send `TRACE` for nobody; `OPTIONS` is what they ask with. */
function needsPermission(operation: Operation): boolean {
  const method = operation.method.toUpperCase()
  return isToken(method) && method !== 'OPTIONS' && !isSafelistedMethod(method) && !isForbiddenMethod(method)
}

const EXAMPLES = 3

function report(cause: Cause<AnsweringCors>): Report {
  const { text, policy, element } = cause.detail
  const operations = [...cause.operations]
  const methods = [...new Set(operations.map(({ method }) => method.toUpperCase()))].sort()
  const names = listWords(methods)
  const found = policy.methods ? `does not allow ${names}` : 'has no <allowed-methods>, which allows GET and POST alone'
  return {
    at: at(text, policy.methods?.element ?? element),
    message: `The <cors> of ${scopeWords(text)} ${found}, so browsers block ${names} calls to ${reachOf(cause)}.`,
    help: `Add ${listWords(methods.map((method) => `<method>${method}</method>`))} to <allowed-methods> if pages call these operations.`,
    ...mend(cause.detail, methods),
    related: operations.slice(0, EXAMPLES).map(({ declaredAt, id, api, workspace, method }) => ({
      at: { location: declaredAt, scope: { kind: 'operation', workspace, api, operation: id } },
      message: `${id} is ${method.toUpperCase()}`
    })),
    operations
  }
}

/** A list that is left out allows GET and POST, and one that is there allows no more than it says. */
function mend({ text, policy, element }: AnsweringCors, methods: readonly string[]): { readonly mend?: Mend } {
  if (policy.methods) return { mend: addItems(text, policy.methods.element, 'method', methods) }
  const all = ['GET', 'POST', ...methods]
  return policy.origins
    ? { mend: addList(text, policy.origins.element, element, ['allowed-methods', 'method'], all) }
    : {}
}
