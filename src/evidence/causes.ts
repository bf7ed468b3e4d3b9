import type { ScopeChain } from '../effective/scope-chain.js'
import type { Operation } from '../model/api.js'
import type { Product } from '../model/product.js'

/** A root cause and everything that it reaches, gathered over the scope chains in which it shows. */
export interface Cause<Detail> {
  readonly detail: Detail
  readonly operations: Set<Operation>
  /** Null stands for calls without a product. */
  readonly products: Set<Product | null>
  /** Ids of the APIs it reaches, with or without known operations. */
  readonly apis: Set<string>
}

/** One entry for each root cause, in the order in which they were met. */
export type Causes<Key, Detail> = Map<Key, Cause<Detail>>

/** Notes that a cause shows in a chain, and returns it; only its first detail is kept. */
export function gather<Key, Detail>(
  causes: Causes<Key, Detail>,
  key: Key,
  chain: ScopeChain,
  detail: Detail
): Cause<Detail> {
  let cause = causes.get(key)
  if (!cause) {
    cause = { detail, operations: new Set(), products: new Set(), apis: new Set() }
    causes.set(key, cause)
  }
  for (const operation of chain.operations) cause.operations.add(operation)
  for (const product of chain.products) cause.products.add(product)
  if (chain.api) cause.apis.add(chain.api.id)
  return cause
}

/** `3 operations of orders`, `orders` where its operations are not known, or `12 operations of 4 APIs`. */
export function reachOf(cause: Cause<unknown>): string {
  const [first = 'no API'] = cause.apis
  const apis = cause.apis.size === 1 ? first : `${cause.apis.size} APIs`
  const count = cause.operations.size
  return count === 0 ? apis : `${count} ${count === 1 ? 'operation' : 'operations'} of ${apis}`
}
