import type { ScopeChain } from '../effective/scope-chain.js'
import type { Operation } from '../model/api.js'
import type { ServiceModel } from '../model/service-model.js'
import type { Client } from './client.js'
import { asciiLowercase } from './http-names.js'
import { inboundHeaders, keyHeader, type NeededHeader, operationHeaders } from './needed-headers.js'
import { findOptionsOperation } from './options-operation.js'

/** What the calls of one operation need; an operation of null stands for all where none is known. */
export interface OperationNeeds {
  readonly operation: Operation | null
  readonly headers: readonly NeededHeader[]
}

/** What the calls of a chain need from the pages that make them. */
export function neededBy(
  service: ServiceModel,
  clients: readonly Client[],
  { api, operations, policy }: ScopeChain
): readonly OperationNeeds[] {
  const inbound = inboundHeaders(service, policy.inbound)
  const callers = clients.filter((client) => api && client.calls(api.id))
  const allUseQuery = callers.length > 0 && callers.every(({ subscriptionKey }) => subscriptionKey === 'query')
  const key = api && !allUseQuery ? keyHeader(service, api) : null
  const always = key ? [key, ...inbound.needed] : inbound.needed
  if (operations.length === 0) return [{ operation: null, headers: always }]
  return operations
    .filter((operation) => isCalledByPages(service, operation))
    .map((operation) => ({
      operation,
      // A specification may declare the key header as well; whether it is needed is for the API to say.
      headers: [...always, ...operationHeaders(operation, inbound).filter(({ name }) => !sameHeader(name, api))]
    }))
}

/** An OPTIONS operation takes the preflights of its path for itself: what they are allowed is not for `<cors>` alone to say. */
function isCalledByPages(service: ServiceModel, operation: Operation): boolean {
  return !/^(?:options|trace)$/i.test(operation.method) && findOptionsOperation(service, operation) === null
}

function sameHeader(name: string, api: ScopeChain['api']): boolean {
  return api !== null && asciiLowercase(name) === asciiLowercase(api.subscriptionKeyHeader)
}
