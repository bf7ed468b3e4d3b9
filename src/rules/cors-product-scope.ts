import { allowanceOf, allows } from '../cors/allowance.js'
import { preflightChains } from '../cors/contexts.js'
import { type EffectiveCors, type EffectiveCorsList, effectiveCors } from '../cors/effective-cors.js'
import { knownTextAt } from '../cors/known-text.js'
import type { Inclusion } from '../effective/effective-section.js'
import type { ScopeChain } from '../effective/scope-chain.js'
import { type Cause, type Causes, gather, reachOf } from '../evidence/causes.js'
import type { RelatedReport } from '../evidence/place.js'
import { at } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import type { Product } from '../model/product.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement } from '../xml/node.js'
import type { Analysis, Rule } from './rule.js'

/** Scenario 4 of Microsoft's troubleshooting guide; the limitation is in https://learn.microsoft.com/azure/api-management/cors-policy */
export const corsProductScope: Rule = {
  id: 'cors-product-scope',
  severity: 'error',
  summary: 'A <cors> stands at product scope, where a preflight without a subscription key cannot reach it.',
  *check(analysis) {
    const { service, chains } = analysis
    const preflightOf = preflightChains(chains)
    const causes: Causes<XmlElement, Unreached> = new Map()
    for (const chain of chains) {
      const product = chain.products.find((candidate) => candidate !== null && candidate.subscriptionRequired !== false)
      const preflight = preflightOf.get(chain)
      if (!product || !preflight || preflight === chain || isOutOfReach(analysis, chain)) continue
      const answers = effectiveCors(preflight.policy.inbound)
      for (const cors of effectiveCors(chain.policy.inbound).policies) {
        const origins = isOf(product, cors) ? unreachedOrigins(service, cors, answers) : null
        if (origins === null) continue
        const held = heldAt(cors)
        gather(causes, held.element, chain, { product, held, cors, origins: new Set(), answered: answers.policies[0] })
        for (const origin of origins) causes.get(held.element)?.detail.origins.add(origin)
      }
    }
    for (const cause of causes.values()) yield report(cause)
  }
}

interface Unreached {
  readonly product: Product
  /** The `<cors>`, or the `<include-fragment />` that brings it. */
  readonly held: Inclusion
  readonly cors: EffectiveCors
  /** Those of all its APIs; empty if none is known. */
  readonly origins: Set<string>
  /** The `<cors>` that answers the preflight instead. */
  readonly answered: EffectiveCors | undefined
}

/** WebSocket calls know no preflight, and a key in the query string makes the product known to it. */
function isOutOfReach({ clients }: Analysis, { api }: ScopeChain): boolean {
  if (api === null || api.type === 'websocket') return true
  const callers = clients.filter(({ calls }) => calls(api.id))
  return callers.length > 0 && callers.every(({ subscriptionKey }) => subscriptionKey === 'query')
}

/** Where a document holds a `<cors>`, itself or through a fragment. */
function heldAt({ element, text, via }: EffectiveCors): Inclusion {
  return (text.scope.kind === 'fragment' && via.at(-1)) || { element, text }
}

function isOf(product: Product, cors: EffectiveCors): boolean {
  const { scope } = heldAt(cors).text
  return scope.kind === 'product' && scope.product === product.id
}

/** The origins of a product's `<cors>` that no `<cors>` of the preflight allows; null if there are none, or nothing is certain. */
function unreachedOrigins(
  service: ServiceModel,
  cors: EffectiveCors,
  answers: EffectiveCorsList
): readonly string[] | null {
  if (answers.unknown !== null) return null
  const named = allowanceOf(cors.policy, knownTextAt(service, cors.text.scope)).origins.names
  if (answers.policies.length === 0) return named
  const lists = answers.policies.map(
    ({ policy, text }) => allowanceOf(policy, knownTextAt(service, text.scope)).origins
  )
  const lost = named.filter((origin) => lists.every((list) => allows(list, origin) === false))
  return lost.length > 0 ? lost : null
}

function report(cause: Cause<Unreached>): Report {
  const { product, held, cors, answered } = cause.detail
  const related: RelatedReport[] = []
  if (held.element !== cors.element)
    related.push({ at: at(cors.text, cors.element), message: 'the <cors> that it brings' })
  if (answered)
    related.push({ at: at(answered.text, answered.element), message: 'the <cors> that answers the preflight' })
  const unsure = product.subscriptionRequired === null
  return {
    at: at(held.text, held.element),
    ...(unsure ? { severity: 'warning' as const } : {}),
    message:
      `A preflight carries no subscription key header, so it does not reach the <cors> of product ${product.id}` +
      (unsure ? ' (unless the product is open, which is not known here)' : '') +
      `: browsers block calls from ${pages(cause.detail)} to ${reachOf(cause)}.`,
    help:
      `Move this <${held.element.name}> to the APIs or to a broader scope, which need no key to be found. Or let every page send its ` +
      'key in the query string, where the preflight carries it too.',
    related,
    operations: cause.operations
  }
}

function pages({ origins, answered }: Unreached): string {
  if (origins.size === 0) return 'every page'
  if (!origins.has('*')) return [...origins].join(', ')
  return answered ? 'every origin that the other <cors> does not allow' : 'every origin'
}
