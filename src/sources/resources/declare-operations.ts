import type { Location } from '../../core/location.js'
import type { RequestHeader } from '../../model/api.js'
import { splitRevision } from '../apiops/api-name.js'
import { bareOperation } from '../openapi/bare-operation.js'
import { type DeclaredOperation, joinOperations } from '../openapi/join-operations.js'
import type { SpecificationOperation } from '../openapi/specification.js'
import type { Value } from '../values/value.js'
import { revisionOf } from './current-revisions.js'
import type { NamedResource } from './named-resource.js'
import { knownBoolean, knownString, readProperty } from './property.js'
import type { ResourceContext } from './resource-context.js'

/** The resources of one API, by what they are. */
export interface ApiResources {
  /** Null if the API itself is deployed elsewhere. */
  readonly api: NamedResource | null
  /** Of the kind `apis/operations`, and below. */
  readonly inner: readonly NamedResource[]
}

/** Declares the operations that have resources of their own, joined with those of the API's specification. */
export function declareOperations(
  { api, inner }: ApiResources,
  specified: readonly SpecificationOperation[],
  { service, layout, reading }: ResourceContext
): void {
  const [first] = inner
  const owner = api ?? first
  if (!owner) return
  const { workspace, names } = owner
  const name = splitRevision(names[0] ?? '')
  const revision = api ? revisionOf(api) : (name.revision ?? '1')
  for (const { id, method, urlTemplate, found } of joinOperations(specified, declaredOperations(inner, specified))) {
    const { requestHeaders, jsonBody, needsAuthorization } = found
    reading.declarations.push({
      kind: 'operation',
      service,
      layout,
      operation: {
        id,
        api: name.id,
        workspace,
        revision,
        method,
        urlTemplate,
        requestHeaders,
        jsonBody,
        needsAuthorization,
        get declaredAt() {
          return found.declaredAt
        }
      }
    })
  }
}

/** A policy or an `existing` resource names an operation too: that of the specification, which may write it in another case. */
function declaredOperations(
  inner: readonly NamedResource[],
  specified: readonly SpecificationOperation[]
): readonly DeclaredOperation[] {
  const found = new Map<string, DeclaredOperation>()
  for (const operation of inner) {
    const id = operation.names[1] ?? ''
    const isOwn = operation.kind === 'apis/operations' && !operation.resource.existing
    if (isOwn) found.set(id.toLowerCase(), operationOf(id, operation))
    else if (specified.length > 0 && !found.has(id.toLowerCase())) {
      const named = { id, method: '', urlTemplate: '' }
      found.set(
        id.toLowerCase(),
        bareOperation(named, () => operation.declaredAt)
      )
    }
  }
  return [...found.values()]
}

function operationOf(id: string, { resource: { properties }, declaredAt }: NamedResource): DeclaredOperation {
  const text = (key: string): string => knownString(readProperty(properties, key)) ?? ''
  return {
    ...bareOperation({ id, method: text('method').toUpperCase(), urlTemplate: text('urlTemplate') }, () => declaredAt),
    requestHeaders: itemsOf(readProperty(properties, 'request', 'headers')).flatMap((header) =>
      requestHeader(header, declaredAt)
    ),
    jsonBody: hasJsonBody(readProperty(properties, 'request', 'representations')),
    declaredAt
  }
}

function requestHeader(header: Value, declaredAt: Location): readonly RequestHeader[] {
  const name = knownString(readProperty(header, 'name'))
  if (name === null) return []
  return [{ name, required: knownBoolean(readProperty(header, 'required')) === true, declaredAt }]
}

function hasJsonBody(representations: Value): boolean {
  const types = itemsOf(representations).map((item) => knownString(readProperty(item, 'contentType')) ?? '')
  return types.length > 0 && types.every((type) => /^application\/(?:[\w.-]+\+)?json\b/i.test(type))
}

function itemsOf(value: Value): readonly Value[] {
  return value.kind === 'array' ? value.items : []
}
