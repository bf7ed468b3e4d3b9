import { ownerKey } from '../effective/scope-chain.js'
import type { PolicyDocument, PolicyText } from '../model/policy-document.js'
import type { Scope } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'

/**
 * The documents that calls from pages can run. Left out are those of old revisions, which receive no calls unless they name them; of
 * WebSocket APIs, which skip cors; and of resolvers, which inherit nothing.
 *
 * @see https://learn.microsoft.com/azure/api-management/websocket-api#limitations
 */
export function liveDocuments(service: ServiceModel): readonly PolicyDocument[] {
  const apis = new Map<string, boolean>()
  for (const { workspace, id, current, type } of service.apis) {
    const key = ownerKey(workspace, id)
    apis.set(key, apis.get(key) === true || (current && type !== 'websocket'))
  }
  return service.documents.filter(({ scope }) => isLive(scope, apis))
}

/** The live documents, and the fragments. */
export function liveTexts(service: ServiceModel): readonly PolicyText[] {
  return [...liveDocuments(service), ...service.fragments]
}

/** The scope of an old revision keeps its `;rev=N`, and no current API has such an id. An API that is not declared here may be live. */
function isLive(scope: Scope, apis: ReadonlyMap<string, boolean>): boolean {
  if (scope.kind === 'resolver') return false
  if (scope.kind !== 'api' && scope.kind !== 'operation') return true
  return apis.get(ownerKey(scope.workspace, scope.api)) ?? !/;rev=\w+$/i.test(scope.api)
}
