import { groupBy } from '../core/group-by.js'
import type { ScopeChain } from '../effective/scope-chain.js'
import type { Product } from '../model/product.js'

/**
 * The context of a preflight for some operations: it carries no key header, so the gateway takes the open product that contains the API,
 * or none. That it takes the open product is assumption T9.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-subscriptions#how-api-management-handles-requests-with-or-without-subscription-keys
 */
export function preflightContext(contexts: readonly ScopeChain[]): Product | null {
  const products = contexts.flatMap((chain) => chain.products)
  return products.find((product) => product?.subscriptionRequired === false) ?? null
}

/** For each chain the chain that a preflight without a key runs. */
export function preflightChains(chains: readonly ScopeChain[]): ReadonlyMap<ScopeChain, ScopeChain> {
  // The operations of a chain are the same array in every context of the API.
  const preflights = new Map<ScopeChain, ScopeChain>()
  for (const contexts of groupBy(chains, (chain) => chain.operations).values()) {
    const product = preflightContext(contexts)
    const preflight = contexts.find(({ products }) => products.includes(product))
    for (const chain of contexts) preflights.set(chain, preflight ?? chain)
  }
  return preflights
}
