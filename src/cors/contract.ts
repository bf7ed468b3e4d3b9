import { groupBy } from '../core/group-by.js'
import type { ScopeChain } from '../effective/scope-chain.js'
import type { Api, Operation } from '../model/api.js'
import type { Product } from '../model/product.js'
import type { ServiceModel } from '../model/service-model.js'
import { type Call, callOf, findOptionsOperation } from './call.js'
import type { Client } from './client.js'
import { type CorsRequest, type KeyPlace, unsendable } from './cors-request.js'
import { defaultRequest } from './default-request.js'
import { simulate } from './simulate.js'
import type { CorsVerdict } from './verdict.js'

/** One way in which a client may make a call: with the key of one product, or without any. */
export interface Try {
  readonly call: Call
  readonly request: CorsRequest
  readonly verdict: CorsVerdict
}

/** Calls of a client that differ in nothing that matters: one scope chain, one request. */
export interface Attempt {
  readonly client: Client
  readonly api: Api
  /** Empty while the operations of the API are not known. */
  readonly operations: readonly Operation[]
  /** Empty if the product of the client does not contain the API. */
  readonly tries: readonly Try[]
}

/** A service with its contract. */
export interface Contracted {
  readonly service: ServiceModel
  readonly chains: readonly ScopeChain[]
  readonly clients: readonly Client[]
}

const kept = new WeakMap<readonly ScopeChain[], readonly Attempt[]>()

/** Every call of every declared client of a service, simulated once for each chain and request. */
export function attempts(contracted: Contracted): readonly Attempt[] {
  const known = kept.get(contracted.chains)
  if (known) return known
  const made = [...attemptsOf(contracted)]
  kept.set(contracted.chains, made)
  return made
}

function* attemptsOf({ service, chains, clients }: Contracted): Generator<Attempt> {
  const byApi = groupBy(
    chains.filter(({ api }) => api !== null && api.type !== 'websocket'),
    ({ api }) => api
  )
  for (const client of clients) {
    for (const [api, own] of byApi) {
      if (api === null || !client.calls(api.id)) continue
      for (const contexts of groupBy(own, ({ operations }) => operations).values()) {
        for (const { operations, method } of shapes(service, contexts[0]?.operations ?? [], client)) {
          const attempt = attemptOf(service, contexts, { client, api, operations, method })
          if (attempt) yield attempt
        }
      }
    }
  }
}

interface Shape {
  readonly operations: readonly Operation[]
  readonly method: string
}

/** Of one chain only the method and a hidden preflight tell operations apart. */
function shapes(service: ServiceModel, operations: readonly Operation[], { methods }: Client): readonly Shape[] {
  // Operations that are not known have every method that the client uses.
  if (operations.length === 0) return (methods ?? ['GET']).map((method) => ({ operations: [], method }))
  const called = operations.filter(({ method }) => {
    const upper = method.toUpperCase()
    return methods ? methods.includes(upper) : upper !== 'OPTIONS'
  })
  const alike = groupBy(
    called,
    (operation) => `${operation.method} ${findOptionsOperation(service, operation)?.id ?? ''}`
  )
  return [...alike.values()].map((group) => ({ operations: group, method: group[0]?.method || 'GET' }))
}

interface Wanted extends Shape {
  readonly client: Client
  readonly api: Api
}

/** Null: no page can send such a request. */
function attemptOf(
  service: ServiceModel,
  contexts: readonly ScopeChain[],
  { client, api, operations, method }: Wanted
): Attempt | null {
  const [operation = null] = operations
  const group = contexts[0]?.operations ?? []
  const tries: Try[] = []
  for (const key of keyPlaces(client, api)) {
    for (const product of productsTried(client, contexts, key)) {
      const request = defaultRequest(api, operation, {
        origin: client.origin,
        method,
        headers: client.headers,
        credentials: client.credentials,
        key,
        ...(product ? { product: product.id } : {})
      })
      if (unsendable(request)) return null
      const call = callOf(service, contexts, { api, operation, group, key, product })
      if (call) tries.push({ call, request, verdict: simulate(call, request) })
    }
  }
  return { client, api, operations, tries }
}

/** Whether an API requires a key may not be known: then both ways are tried. */
function keyPlaces({ subscriptionKey, product }: Client, { subscriptionRequired }: Api): readonly KeyPlace[] {
  if (subscriptionKey !== null) return [subscriptionKey]
  if (product !== null || subscriptionRequired === true) return ['header']
  return subscriptionRequired === false ? ['none'] : ['none', 'header']
}

/** An API without a product is called with a key of its own, or one for all APIs. */
function productsTried(client: Client, contexts: readonly ScopeChain[], key: KeyPlace): readonly (Product | null)[] {
  if (key === 'none') return [null]
  const products = contexts.flatMap((chain) => chain.products).filter((product) => product !== null)
  if (client.product !== null) return products.filter(({ id }) => id === client.product)
  return products.length > 0 ? products : [null]
}
