import type { Api, ApiType } from '../../model/api.js'
import { DEFAULT_KEY_HEADER, DEFAULT_KEY_QUERY } from '../../model/bare-api.js'
import { splitRevision } from '../apiops/api-name.js'
import { revisionOf } from './current-revisions.js'
import type { NamedResource } from './named-resource.js'
import { knownBoolean, knownString, lastName, readEither, readProperty } from './property.js'
import type { ResourceContext } from './resource-context.js'

const TYPES: readonly ApiType[] = ['http', 'soap', 'graphql', 'websocket']

/** The API that a resource `apis` declares. */
export function apiOf(api: NamedResource, { nameText, revisions }: ResourceContext): Omit<Api, 'operationsKnown'> {
  const { workspace, names, declaredAt, resource } = api
  const { properties } = resource
  const [name = ''] = names
  const keyName = (place: string): string | null =>
    knownString(readProperty(properties, 'subscriptionKeyParameterNames', place))
  return {
    id: splitRevision(name).id,
    workspace,
    displayName: knownString(readProperty(properties, 'displayName')),
    path: knownString(readProperty(properties, 'path')),
    type: typeOf(api),
    subscriptionRequired: knownBoolean(readProperty(properties, 'subscriptionRequired')),
    subscriptionKeyHeader: keyName('header') ?? DEFAULT_KEY_HEADER,
    subscriptionKeyQuery: keyName('query') ?? DEFAULT_KEY_QUERY,
    revision: revisionOf(api),
    current: revisions.isCurrent(workspace, name),
    versionSet: lastName(readProperty(properties, 'apiVersionSetId'), nameText),
    declaredAt
  }
}

function typeOf({ resource: { properties } }: NamedResource): ApiType {
  const written = knownString(readEither(properties, 'type', 'apiType'))
  return written === null ? 'http' : (TYPES.find((type) => type === written.toLowerCase()) ?? 'other')
}
