import type { Location } from '../core/location.js'
import type { Api } from './api.js'

/** @see https://learn.microsoft.com/azure/api-management/api-management-subscriptions#use-a-subscription-key */
export const DEFAULT_KEY_HEADER = 'Ocp-Apim-Subscription-Key'
export const DEFAULT_KEY_QUERY = 'subscription-key'

/** An API of which nothing but its name is known. */
export function bareApi(workspace: string | null, id: string, declaredAt: Location): Omit<Api, 'operationsKnown'> {
  return {
    id,
    workspace,
    displayName: null,
    path: null,
    type: 'http',
    subscriptionRequired: null,
    subscriptionKeyHeader: DEFAULT_KEY_HEADER,
    subscriptionKeyQuery: DEFAULT_KEY_QUERY,
    revision: '1',
    current: true,
    versionSet: null,
    declaredAt
  }
}
