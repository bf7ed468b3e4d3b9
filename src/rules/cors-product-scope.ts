import { allowanceOf, allows } from '../cors/allowance.js'
import { preflightChains } from '../cors/contexts.js'
import { type EffectiveCors, type EffectiveCorsList, effectiveCors } from '../cors/effective-cors.js'
import { knownTextAt } from '../cors/known-text.js'
import type { PolicyText } from '../model/policy-document.js'
import type { Product } from '../model/product.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement } from '../xml/node.js'
import { type Cause, type Causes, gather, reachOf } from './causes.js'
import { at } from './place.js'
import type { Report, Rule } from './rule.js'

/** Scenario 4 of Microsoft's troubleshooting guide; the limitation is in https://learn.microsoft.com/azure/api-management/cors-policy */
export const corsProductScope: Rule = {
  id: 'cors-product-scope',
  severity: 'error',
  summary: 'A <cors> stands at product scope, where a preflight without a subscription key cannot reach it.',
  *check({ service, chains }) {
    const preflightOf = preflightChains(chains)
    const causes: Causes<XmlElement, Unreached> = new Map()
    for (const chain of chains) {
      const product = chain.products.find((candidate) => candidate !== null && candidate.subscriptionRequired !== false)
      const preflight = preflightOf.get(chain)
      if (!product || !preflight || preflight === chain || chain.api?.type === 'websocket') continue
      const answers = effectiveCors(preflight.policy.inbound)
      for (const cors of effectiveCors(chain.policy.inbound).policies) {
        const origins = isOf(product, cors) ? unreachedOrigins(service, cors, answers) : null
        if (origins) gather(causes, cors.element, chain, { product, cors, origins, answered: answers.policies[0] })
      }
    }
    for (const cause of causes.values()) yield report(cause)
  }
}

interface Unreached {
  readonly product: Product
  readonly cors: EffectiveCors
  readonly origins: readonly string[]
  /** The `<cors>` that answers the preflight instead. */
  readonly answered: EffectiveCors | undefined
}

/** Whether the product's own document holds the `<cors>`, itself or through a fragment. */
function isOf(product: Product, cors: EffectiveCors): boolean {
  const holder: PolicyText = cors.text.scope.kind === 'fragment' ? (cors.via.at(-1)?.text ?? cors.text) : cors.text
  return holder.scope.kind === 'product' && holder.scope.product === product.id
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
  const { product, cors, origins, answered } = cause.detail
  const pages =
    origins.length === 0 ? 'every page' : origins.map((origin) => (origin === '*' ? 'any origin' : origin)).join(', ')
  const unsure = product.subscriptionRequired === null
  return {
    at: at(cors.text, cors.element),
    ...(unsure ? { severity: 'warning' as const } : {}),
    message:
      `A preflight carries no subscription key, so the <cors> of product ${product.id} does not answer it` +
      `${unsure ? ' (unless the product is open, which is not known here)' : ''}: calls from ${pages} to ${reachOf(cause)} are blocked.`,
    help: 'Move this <cors> to the APIs or to a broader scope, or let the pages pass the key in the query string.',
    related: answered
      ? [{ at: at(answered.text, answered.element), message: 'the <cors> that answers the preflight' }]
      : [],
    operations: cause.operations
  }
}
