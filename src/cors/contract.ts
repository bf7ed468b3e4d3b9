import { groupBy } from '../core/group-by.js'
import type { ScopeChain } from '../effective/scope-chain.js'
import type { Api, Operation } from '../model/api.js'
import type { Product } from '../model/product.js'
import type { ServiceModel } from '../model/service-model.js'
import { type Call, callOf } from './call.js'
import { chainSignature } from './chain-signature.js'
import type { Client } from './client.js'
import { type CorsRequest, type KeyPlace, unsendable } from './cors-request.js'
import { defaultRequest } from './default-request.js'
import { findOptionsOperation } from './options-operation.js'
import { simulate } from './simulate.js'
import type { Conclusion } from './verdict.js'

/** One way in which a client may make a call: with the key of one product, or without any. */
export interface Try {
  readonly call: Call
  readonly request: CorsRequest
  readonly conclusion: Conclusion
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

/** Every call of every declared client of a service, simulated once for each chain and request; client by client. */
export function attempts(contracted: Contracted): readonly Attempt[] {
  const known = kept.get(contracted.chains)
  if (known) return known
  const made = contracted.clients.map((): Attempt[] => [])
  if (contracted.clients.length > 0) {
    for (const target of targets(contracted)) {
      for (const [index, client] of contracted.clients.entries()) {
        if (client.calls(target.api.id)) made[index]?.push(...attemptsAt(target, client))
      }
    }
  }
  const all = made.flat()
  kept.set(contracted.chains, all)
  return all
}

/** The operations of one API that run the same chain and differ in nothing but their names. */
interface Target {
  readonly api: Api
  readonly operations: readonly Operation[]
  /** Null: not known, so it is any that the client uses. */
  readonly method: string | null
  readonly products: readonly Product[]
  /** The call with a key; the same for all clients. */
  readonly call: (key: KeyPlace, product: Product | null) => Call | null
}

function* targets({ service, chains }: Contracted): Generator<Target> {
  for (const contexts of groupBy(chains, ({ operations }) => operations).values()) {
    const [first] = contexts
    if (!first?.api || first.api.type === 'websocket') continue
    const { api, operations: group } = first
    const products = contexts.flatMap((chain) => chain.products).filter((product) => product !== null)
    for (const operations of alike(service, group)) {
      const calls = new Map<string, Call | null>()
      const [operation = null] = operations
      const call: Target['call'] = (key, product) => {
        const name = `${key} ${product?.id ?? ''}`
        const known = calls.get(name) ?? callOf(service, contexts, { api, operation, group, key, product })
        calls.set(name, known)
        return known
      }
      yield { api, operations, method: operation?.method || null, products, call }
    }
  }
}

/** Of one chain only the method and a hidden preflight tell operations apart. */
function alike(service: ServiceModel, operations: readonly Operation[]): readonly (readonly Operation[])[] {
  if (operations.length === 0) return [[]]
  const key = (operation: Operation): string =>
    `${operation.method} ${findOptionsOperation(service, operation)?.id ?? ''}`
  return [...groupBy(operations, key).values()]
}

function attemptsAt({ api, operations, method, products, call }: Target, client: Client): readonly Attempt[] {
  return methodsAt(method, client).flatMap((called) => {
    const tries: Try[] = []
    for (const key of keyPlaces(client, api)) {
      for (const product of productsTried(client, products, key)) {
        const request = requestOf(client, api, called, key, product)
        if (unsendable(request)) return []
        const made = call(key, product)
        if (!made) continue
        tries.push({ call: made, request, conclusion: sameEnd(tries.at(-1), made, key) ?? conclude(made, request) })
      }
    }
    return [{ client, api, operations, tries }]
  })
}

/** The trace is simulated again where it is shown: those of a whole estate would fill the memory. */
function conclude(call: Call, request: CorsRequest): Conclusion {
  const known = allowedIn(call.service, request)
  const identity = callIdentity(call)
  if (known.has(identity)) return { outcome: 'allowed' }
  const { steps, ...conclusion } = simulate(call, request)
  if (conclusion.outcome === 'allowed') known.add(identity)
  return conclusion
}

const allowed = new WeakMap<ServiceModel, WeakMap<CorsRequest, Set<string>>>()

/**
 * The calls of a service that a request may make; an environment is a service of its own, with other named values. A call that is blocked
 * says where it ends, which differs from API to API.
 */
function allowedIn(service: ServiceModel, request: CorsRequest): Set<string> {
  const requestsOf = allowed.get(service) ?? new WeakMap<CorsRequest, Set<string>>()
  allowed.set(service, requestsOf)
  const known = requestsOf.get(request) ?? new Set<string>()
  requestsOf.set(request, known)
  return known
}

function callIdentity({ api, product, openProduct, optionsOperation, ...chains }: Call): string {
  const signatures = [chains.preflight, chains.preflightWithoutProduct, chains.actual].map(chainSignature)
  const context = [api.workspace, api.versionSet, api.subscriptionRequired]
  return JSON.stringify([signatures, context, product === null, openProduct === null, optionsOperation?.id])
}

/** Where the same preflight has failed already, the product of the key makes no difference. */
function sameEnd(before: Try | undefined, call: Call, key: KeyPlace): Conclusion | null {
  if (before?.request.subscriptionKey !== key) return null
  if (before.conclusion.outcome !== 'blocked' || !before.conclusion.neverSent) return null
  const { preflight, preflightWithoutProduct } = before.call
  const isSame = preflight === call.preflight && preflightWithoutProduct === call.preflightWithoutProduct
  return isSame ? before.conclusion : null
}

/** A method applies to the operations that have it; pages do not send OPTIONS themselves unless the contract says so. */
function methodsAt(method: string | null, { methods }: Client): readonly string[] {
  if (method === null) return methods ?? ['GET']
  const upper = method.toUpperCase()
  return (methods ? methods.includes(upper) : upper !== 'OPTIONS') ? [method] : []
}

/** Whether an API requires a key may not be known: then both ways are tried. */
function keyPlaces({ subscriptionKey, product }: Client, { subscriptionRequired }: Api): readonly KeyPlace[] {
  if (subscriptionKey !== null) return [subscriptionKey]
  if (product !== null || subscriptionRequired === true) return ['header']
  return subscriptionRequired === false ? ['none'] : ['none', 'header']
}

/** An API without a product is called with a key of its own, or one for all APIs. */
function productsTried(client: Client, products: readonly Product[], key: KeyPlace): readonly (Product | null)[] {
  if (key === 'none') return [null]
  if (client.product !== null) return products.filter(({ id }) => id === client.product)
  return products.length > 0 ? products : [null]
}

const requests = new WeakMap<Client, Map<string, CorsRequest>>()

/** Calls that look the same share one request, so that what follows from it is worked out once. */
function requestOf(client: Client, api: Api, method: string, key: KeyPlace, product: Product | null): CorsRequest {
  const own = requests.get(client) ?? new Map<string, CorsRequest>()
  requests.set(client, own)
  const name = JSON.stringify([method, key, api.subscriptionKeyHeader, product?.id])
  const { origin, headers, credentials } = client
  const wish = { origin, method, headers, credentials, key, ...(product ? { product: product.id } : {}) }
  const request = own.get(name) ?? defaultRequest(api, null, wish)
  own.set(name, request)
  return request
}
