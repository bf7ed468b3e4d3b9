import type { ScopeChain } from '../effective/scope-chain.js'
import type { Api, Operation } from '../model/api.js'
import type { Product } from '../model/product.js'
import type { ServiceModel } from '../model/service-model.js'
import { preflightContext } from './contexts.js'
import type { KeyPlace } from './cors-request.js'
import { findOptionsOperation } from './options-operation.js'

/** One operation as one kind of caller reaches it: the chains that answer the preflight and the actual request. */
export interface Call {
  readonly service: ServiceModel
  readonly api: Api
  /** Null: any operation of the API whose operations are not known. */
  readonly operation: Operation | null
  /** The product whose key is sent; null without one. */
  readonly product: Product | null
  /** The open product in whose context a call without a key runs; null if there is none. */
  readonly openProduct: Product | null
  readonly preflight: ScopeChain
  /** The same without the open product: assumption T9. */
  readonly preflightWithoutProduct: ScopeChain
  readonly actual: ScopeChain
  /** An operation with the method OPTIONS that takes the preflight for itself. */
  readonly optionsOperation: Operation | null
}

/**
 * The call that a key leads to. Only a key in the query string is there when the browser asks.
 *
 * @see https://learn.microsoft.com/azure/api-management/cors-policy#usage-notes
 */
export function callOf(service: ServiceModel, chains: readonly ScopeChain[], wanted: WantedCall): Call | null {
  const contexts = chains.filter((chain) => chain.api === wanted.api && chain.operations === wanted.group)
  const openProduct = preflightContext(contexts)
  const keyed = wanted.key === 'none' ? openProduct : wanted.product
  const actual = contexts.find(({ products }) => products.includes(keyed))
  const preflight = wanted.key === 'query' ? actual : contexts.find(({ products }) => products.includes(openProduct))
  if (!actual || !preflight) return null
  const plain = contexts.find(({ products }) => products.includes(null)) ?? preflight
  const { api, operation } = wanted
  return {
    service,
    api,
    operation,
    product: wanted.key === 'none' ? null : wanted.product,
    openProduct,
    preflight,
    preflightWithoutProduct: wanted.key === 'query' ? preflight : plain,
    actual,
    optionsOperation: operation && findOptionsOperation(service, operation)
  }
}

export interface WantedCall {
  readonly api: Api
  readonly operation: Operation | null
  /** The operations that share the chain: identifies it in every context. */
  readonly group: ScopeChain['operations']
  readonly key: KeyPlace
  readonly product: Product | null
}
