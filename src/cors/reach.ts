import { groupBy } from '../core/group-by.js'
import type { ScopeChain } from '../effective/scope-chain.js'
import { apiName, type Operation } from '../model/api.js'
import type { Product } from '../model/product.js'
import type { ServiceModel } from '../model/service-model.js'
import { allowanceOf } from './allowance.js'
import { type Call, callOf } from './call.js'
import { chainSignature } from './chain-signature.js'
import { defaultRequest } from './default-request.js'
import { effectiveCors } from './effective-cors.js'
import { knownTextAt } from './known-text.js'
import { findOptionsOperation } from './options-operation.js'
import type { ReachRow } from './reach-row.js'
import { simulate } from './simulate.js'

/** An origin that nobody lists: it passes only where every origin does. */
const ANY_ORIGIN = 'https://any-origin.invalid'

type Reached = Pick<
  ReachRow,
  'origins' | 'credentials' | 'credentialed' | 'methods' | 'headers' | 'decidedBy' | 'unknown'
>

/** Who may call what: every operation in every context, simulated once for each way of answering and request shape. */
export function reach(service: ServiceModel, chains: readonly ScopeChain[]): readonly ReachRow[] {
  const known = new Map<string, Reached>()
  const rows: ReachRow[] = []
  for (const contexts of groupBy(chains, (chain) => chain.operations).values()) {
    for (const chain of contexts) {
      if (chain.api === null || chain.api.type === 'websocket' || (chain.alternative?.index ?? 0) > 0) continue
      for (const product of chain.products) rows.push(...contextRows(service, contexts, chain, product, known))
    }
  }
  return rows
}

function contextRows(
  service: ServiceModel,
  contexts: readonly ScopeChain[],
  { api, operations }: ScopeChain,
  product: Product | null,
  known: Map<string, Reached>
): readonly ReachRow[] {
  if (api === null) return []
  const targets: readonly (Operation | null)[] = operations.length === 0 ? [null] : operations
  const key = product === null && api.subscriptionRequired !== true ? 'none' : 'header'
  const shared = callOf(service, contexts, { api, operation: null, group: operations, key, product })
  const context = shared && contextIdentity(shared)
  const shapes = new Map<string, Reached>()
  return targets.map((operation) => {
    const optionsOperation = operation && findOptionsOperation(service, operation)
    // Of one context only the method and a hidden preflight tell operations apart.
    const shape = `${operation?.method} ${optionsOperation?.id}`
    const call = shared && { ...shared, operation, optionsOperation }
    const reached = shapes.get(shape) ?? (call ? reachedOnce(call, `${context} ${shape}`, known) : NOBODY)
    shapes.set(shape, reached)
    return {
      service: service.name,
      api: apiName(api),
      operation: operation?.id ?? null,
      method: operation?.method ?? null,
      urlTemplate: operation?.urlTemplate ?? null,
      product: product?.id ?? null,
      ...reached
    }
  })
}

function contextIdentity({ api, product, openProduct, preflight, preflightWithoutProduct, actual }: Call): string {
  const chains = [preflight, preflightWithoutProduct, actual].map(chainSignature)
  const key = [api.subscriptionRequired, api.subscriptionKeyHeader, api.workspace, api.versionSet]
  return JSON.stringify([chains, key, product !== null, openProduct !== null])
}

function reachedOnce(call: Call, identity: string, known: Map<string, Reached>): Reached {
  const reached = known.get(identity) ?? reachedBy(call)
  known.set(identity, reached)
  return reached
}

const NOBODY: Reached = {
  origins: [],
  credentials: false,
  credentialed: [],
  methods: [],
  headers: [],
  decidedBy: null,
  unknown: null
}

function reachedBy(call: Call): Reached {
  const verdicts = candidates(call).map((origin) => ({
    origin,
    verdict: simulate(call, requestOf(call, origin, false))
  }))
  const unknown = verdicts.find(({ verdict }) => verdict.outcome === 'unknown')?.verdict
  const allowed = verdicts.filter(({ verdict }) => verdict.outcome === 'allowed').map(({ origin }) => origin)
  const credentialed = allowed.filter((origin) => simulate(call, requestOf(call, origin, true)).outcome === 'allowed')
  const origins = orAny(allowed)
  const deciding = verdicts.flatMap(({ verdict }) => verdict.steps).find((step) => step.decidedBy)?.decidedBy
  const policy = effectiveCors(call.preflight.policy.inbound).policies.find(
    ({ element }) => element === deciding?.element
  )
  const allowance = policy && allowanceOf(policy.policy, knownTextAt(call.service, policy.text.scope))
  return {
    origins,
    credentials: allowed.length > 0 && credentialed.length === allowed.length,
    credentialed: orAny(credentialed),
    methods: allowance && origins.length > 0 ? allowance.methods.names : [],
    headers: allowance && origins.length > 0 ? allowance.headers.names : [],
    decidedBy: deciding ? deciding.text.source.locate(deciding.element.span) : null,
    unknown: unknown?.outcome === 'unknown' ? unknown.reason : null
  }
}

function orAny(origins: readonly string[]): readonly string[] {
  return origins.includes(ANY_ORIGIN) ? ['*'] : origins
}

/** Every origin that some `<cors>` on the way names, and one that none does. */
function candidates(call: Call): readonly string[] {
  const lists = [...new Set([call.preflight, call.actual])].flatMap(
    ({ policy }) => effectiveCors(policy.inbound).policies
  )
  const named = lists.flatMap(
    ({ policy, text }) => allowanceOf(policy, knownTextAt(call.service, text.scope)).origins.names
  )
  return [...new Set(named)].filter((origin) => origin !== '*').concat(ANY_ORIGIN)
}

/** The request of a page that uses the key of the context, as `preflight` assumes it by default. */
function requestOf(call: Call, origin: string, credentials: boolean): ReturnType<typeof defaultRequest> {
  return defaultRequest(call.api, call.operation, {
    origin,
    credentials,
    ...(call.product ? { product: call.product.id } : {})
  })
}
