import type { Location } from '../core/location.js'
import type { Api, Operation } from './api.js'
import { bareApi } from './bare-api.js'
import type { PolicyDeclaration, ProductApiDeclaration } from './declaration.js'
import type { Product } from './product.js'
import type { Scope } from './scope.js'

/** What a service surely has, because a policy, an operation or a link names it, although nothing here declares it. */
export interface Implied {
  readonly apis: readonly Omit<Api, 'operationsKnown'>[]
  readonly operations: readonly Operation[]
  readonly products: readonly Omit<Product, 'apis'>[]
}

interface Declared {
  readonly apis: readonly Pick<Api, 'workspace' | 'id' | 'current' | 'revision'>[]
  readonly operations: readonly Operation[]
  readonly products: readonly Pick<Product, 'workspace' | 'id'>[]
}

/** Names are compared without case, as Azure compares resource names. */
export function implied(
  policies: readonly PolicyDeclaration[],
  links: readonly ProductApiDeclaration[],
  declared: Declared
): Implied {
  const products = impliedProducts(policies, links, declared.products)
  const apis = impliedApis(policies, declared)
  const operations = impliedOperations(policies, [...declared.apis, ...apis], declared.operations)
  return { apis, operations, products }
}

function impliedProducts(
  policies: readonly PolicyDeclaration[],
  links: readonly ProductApiDeclaration[],
  declared: Declared['products']
): Implied['products'] {
  const known = new Set(declared.map(({ workspace, id }) => key(workspace, id)))
  const found: Implied['products'][number][] = []
  const add = (workspace: string | null, id: string, named: { readonly declaredAt: Location }): void => {
    if (!isNew(known, key(workspace, id))) return
    found.push({ id, workspace, displayName: null, subscriptionRequired: null, declaredAt: named.declaredAt })
  }
  for (const policy of policies) {
    if (policy.scope.kind === 'product') add(policy.scope.workspace, policy.scope.product, policy)
  }
  for (const link of links) add(link.workspace, link.product, link)
  return found
}

function impliedApis(policies: readonly PolicyDeclaration[], declared: Declared): Implied['apis'] {
  const known = new Set(declared.apis.map(({ workspace, id }) => key(workspace, id)))
  const found: Implied['apis'][number][] = []
  // The place of an operation is only asked for where it is needed: finding it can take a second parse.
  for (const operation of declared.operations) {
    const { workspace, api, revision } = operation
    if (isNew(known, key(workspace, api))) found.push({ ...bareApi(workspace, api, operation.declaredAt), revision })
  }
  for (const { scope, declaredAt } of policies) {
    if (isOfCurrentApi(scope) && isNew(known, key(scope.workspace, scope.api))) {
      found.push(bareApi(scope.workspace, scope.api, declaredAt))
    }
  }
  return found
}

function impliedOperations(
  policies: readonly PolicyDeclaration[],
  apis: Declared['apis'],
  declared: readonly Operation[]
): readonly Operation[] {
  const current = new Map(apis.filter((api) => api.current).map((api) => [key(api.workspace, api.id), api]))
  const known = new Set(declared.map(({ workspace, api, revision, id }) => key(workspace, api, revision, id)))
  const found: Operation[] = []
  for (const { scope, declaredAt } of policies) {
    if (scope.kind !== 'operation' || !isOfCurrentApi(scope)) continue
    const { workspace, operation: id } = scope
    const owner = current.get(key(workspace, scope.api))
    if (!owner || !isNew(known, key(workspace, owner.id, owner.revision, id))) continue
    const { id: api, revision } = owner
    const address = { method: '', urlTemplate: '' }
    const traits = { requestHeaders: [], jsonBody: false, needsAuthorization: false }
    found.push({ id, api, workspace, revision, ...address, ...traits, declaredAt })
  }
  return found
}

/** Nothing but an old revision itself runs its policies. */
function isOfCurrentApi(scope: Scope): scope is Extract<Scope, { kind: 'api' | 'operation' }> {
  return (scope.kind === 'api' || scope.kind === 'operation') && !/;rev=\w+$/i.test(scope.api)
}

function isNew(known: Set<string>, name: string): boolean {
  if (known.has(name)) return false
  known.add(name)
  return true
}

function key(workspace: string | null, ...names: readonly string[]): string {
  return JSON.stringify([workspace, ...names]).toLowerCase()
}
