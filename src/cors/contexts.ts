import type { ScopeChain } from '../effective/scope-chain.js'
import type { Product } from '../model/product.js'

/**
 * The chain that a preflight for the calls of `chain` runs. A preflight carries no key header, so the gateway takes the open product that
 * contains the API, or none (assumption T9 for the open product).
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-subscriptions#how-api-management-handles-requests-with-or-without-subscription-keys
 */
export function preflightChains(chains: readonly ScopeChain[]): ReadonlyMap<ScopeChain, ScopeChain> {
  // The operations of a chain are the same array in every context of the API.
  const byOperations = new Map<ScopeChain['operations'], Map<Product | null, ScopeChain>>()
  for (const chain of chains) {
    const contexts = byOperations.get(chain.operations) ?? new Map<Product | null, ScopeChain>()
    for (const product of chain.products) contexts.set(product, chain)
    byOperations.set(chain.operations, contexts)
  }
  return new Map(
    chains.map((chain) => {
      const contexts = byOperations.get(chain.operations) ?? new Map<Product | null, ScopeChain>()
      const open = [...contexts.keys()].find((product) => product?.subscriptionRequired === false)
      return [chain, contexts.get(open ?? null) ?? chain]
    })
  )
}
