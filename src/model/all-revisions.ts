import type { Api, Operation } from './api.js'
import type { PolicyDocument } from './policy-document.js'
import type { Product } from './product.js'
import type { ServiceModel } from './service-model.js'

/**
 * The service with each of its revisions as an API of its own: a call that names `;rev=2` runs nothing but what that revision has.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-revisions#accessing-revisions
 */
export function withAllRevisions(service: ServiceModel): ServiceModel {
  const others = service.apis.filter(({ current }) => !current)
  if (others.length === 0) return service
  const apis = others.map((api) => ({ from: api, to: revisionAsApi(api, service.apis) }))
  const operations = service.operations.map((operation) => ofRevision(operation, others))
  const named = apis.flatMap(({ to }) => impliedOperations(to, service.documents, operations))
  return {
    ...service,
    apis: [
      ...service.apis.filter(({ current }) => current),
      ...apis.map(({ to }) => ({
        ...to,
        operationsKnown: to.operationsKnown || named.some(({ api }) => api === to.id)
      }))
    ],
    operations: [...operations, ...named],
    products: service.products.map((product) => withRevisions(product, others))
  }
}

/** A revision cannot change the path, the protocols, the version or whether a key is needed. */
function revisionAsApi(api: Api, apis: readonly Api[]): Api {
  const current = apis.find((other) => other.current && other.id === api.id && other.workspace === api.workspace) ?? api
  const { revision, displayName, operationsKnown, declaredAt } = api
  const id = `${api.id};rev=${revision}`
  const path = current.path === null ? null : `${current.path};rev=${revision}`
  return { ...current, id, path, revision, displayName, operationsKnown, declaredAt }
}

/** The place stays a question, as finding it can take a second parse. */
function ofRevision(operation: Operation, others: readonly Api[]): Operation {
  const { id, api, workspace, revision, method, urlTemplate, requestHeaders, jsonBody, needsAuthorization } = operation
  const isOwner = (other: Api): boolean =>
    other.id === api && other.workspace === workspace && other.revision === revision
  if (!others.some(isOwner)) return operation
  return {
    ...{ id, workspace, revision, method, urlTemplate, requestHeaders, jsonBody, needsAuthorization },
    api: `${api};rev=${revision}`,
    get declaredAt() {
      return operation.declaredAt
    }
  }
}

/** Operations that nothing but a policy names. */
function impliedOperations(
  { id, workspace, revision }: Api,
  documents: readonly PolicyDocument[],
  operations: readonly Operation[]
): readonly Operation[] {
  const known = new Set(operations.flatMap((operation) => (operation.api === id ? [operation.id.toLowerCase()] : [])))
  return documents.flatMap(({ scope, declaredAt }) => {
    if (scope.kind !== 'operation' || scope.api !== id || scope.workspace !== workspace) return []
    if (known.has(scope.operation.toLowerCase())) return []
    const traits = { requestHeaders: [], jsonBody: false, needsAuthorization: false }
    return [{ id: scope.operation, api: id, workspace, revision, method: '', urlTemplate: '', ...traits, declaredAt }]
  })
}

function withRevisions(product: Product, others: readonly Api[]): Product {
  const revisions = others.filter(({ id, workspace }) => workspace === product.workspace && product.apis.includes(id))
  return { ...product, apis: [...product.apis, ...revisions.map(({ id, revision }) => `${id};rev=${revision}`)] }
}
