import { groupBy } from '../core/group-by.js'
import type { Operation } from '../model/api.js'
import type { ServiceModel } from '../model/service-model.js'
import { type Templates, templates } from './url-templates.js'

type ByApi = ReadonlyMap<string, Templates<Operation>>

const known = new WeakMap<ServiceModel, ByApi>()

/**
 * "If the API has an operation with the OPTIONS method that matches, preflight request processing logic … is not executed."
 *
 * @see https://learn.microsoft.com/azure/api-management/cors-policy#usage-notes
 */
export function findOptionsOperation(service: ServiceModel, operation: Operation): Operation | null {
  const byApi = known.get(service) ?? optionsOperations(service)
  known.set(service, byApi)
  // Most services have none.
  return byApi.size === 0 ? null : (byApi.get(revisionKey(operation))?.covering(operation.urlTemplate) ?? null)
}

function optionsOperations({ operations }: ServiceModel): ByApi {
  const found = operations.filter(({ method }) => method.toUpperCase() === 'OPTIONS')
  return new Map([...groupBy(found, revisionKey)].map(([key, own]) => [key, templates(own)]))
}

function revisionKey({ workspace, api, revision }: Operation): string {
  return JSON.stringify([workspace, api, revision])
}
