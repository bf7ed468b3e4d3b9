import { groupBy } from '../../core/group-by.js'
import type { VersionSet } from '../../model/api.js'
import { apiOf } from './declare-api.js'
import { declareNamedValue } from './declare-named-value.js'
import { type ApiResources, declareOperations } from './declare-operations.js'
import { declarePolicy, policyScope } from './declare-policy.js'
import { declareProduct, declareProductApi } from './declare-product.js'
import type { NamedResource } from './named-resource.js'
import { knownString, readProperty } from './property.js'
import type { ResourceContext } from './resource-context.js'
import { specifiedOperations } from './specified-operations.js'

/** Declares the resources of one service. Those that are deployed elsewhere only gave their names. */
export function declareResources(resources: readonly NamedResource[], context: ResourceContext): void {
  for (const resource of resources) {
    if (resource.workspace !== null) declareWorkspace(resource.workspace, resource, context)
    if (!resource.resource.existing) declareResource(resource, context)
  }
  const byApi = groupBy(
    resources.filter(({ kind }) => kind === 'apis' || kind.startsWith('apis/operations')),
    ({ workspace, names }) => JSON.stringify([workspace, names[0]?.toLowerCase()])
  )
  for (const group of byApi.values()) declareApi(group, context)
}

function declareResource(resource: NamedResource, context: ResourceContext): void {
  const { service, layout, reading } = context
  const { kind, names, declaredAt } = resource
  const scope = policyScope(resource, context)
  if (scope) declarePolicy(resource, scope, context)
  // A service that perhaps exists already may have policies which are not in this repository.
  if (kind === '' && resource.resource.when === null)
    reading.declarations.push({ kind: 'service', service, layout, declaredAt })
  if (kind === 'workspaces') declareWorkspace(names[0] ?? '', resource, context)
  if (kind === 'products') declareProduct(resource, context)
  if (kind === 'products/apis' || kind === 'products/apilinks') declareProductApi(resource, context)
  if (kind === 'namedvalues') declareNamedValue(resource, context)
  if (kind === 'apiversionsets') declareVersionSet(resource, context)
}

function declareWorkspace(workspace: string, { declaredAt }: NamedResource, context: ResourceContext): void {
  const { service, layout, reading } = context
  reading.declarations.push({ kind: 'workspace', service, layout, workspace, declaredAt })
}

/** The operations of one API may be declared in several places, and the API in none of them. */
function declareApi(group: readonly NamedResource[], context: ResourceContext): void {
  const { service, layout, reading } = context
  const apis = group.filter(({ kind, resource }) => kind === 'apis' && !resource.existing)
  const inner = group.filter(({ kind }) => kind !== 'apis')
  const resources = (api: NamedResource | null): ApiResources => ({ api, inner })
  if (apis.length === 0) declareOperations(resources(null), [], context)
  for (const [index, resource] of apis.entries()) {
    const api = apiOf(resource, context)
    const { operations, more, problems } = specifiedOperations(resource, api.type)
    reading.declarations.push({ kind: 'api', service, layout, api, ...(more && { moreOperations: true as const }) })
    reading.problems.push(...problems)
    if (index === 0) declareOperations(resources(resource), operations, context)
  }
}

const SCHEMES: readonly NonNullable<VersionSet['scheme']>[] = ['Segment', 'Query', 'Header']

function declareVersionSet(set: NamedResource, { service, layout, reading }: ResourceContext): void {
  const { workspace, names, declaredAt, resource } = set
  const written = knownString(readProperty(resource.properties, 'versioningScheme'))?.toLowerCase()
  const scheme = SCHEMES.find((known) => known.toLowerCase() === written) ?? null
  const versionSet = { id: names[0] ?? '', workspace, scheme, declaredAt }
  reading.declarations.push({ kind: 'versionSet', service, layout, versionSet })
}
