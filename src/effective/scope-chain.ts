import { groupBy } from '../core/group-by.js'
import { type Api, apiName, type Operation } from '../model/api.js'
import type { PolicyDocument } from '../model/policy-document.js'
import type { Product } from '../model/product.js'
import { type Scope, scopeName } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import { alternatives } from './alternatives.js'
import { composer, type EffectivePolicy } from './compose.js'

/** The scopes that apply to some calls of one API, and what they run together. */
export interface ScopeChain {
  /** Null for the chain of a document whose scope is unknown: it is judged alone. */
  readonly api: Api | null
  /** The operations that run this chain; the same array in every context. Empty while the operations of the API are not known. */
  readonly operations: readonly Operation[]
  /** The products whose keys lead to this chain; null stands for a call without a product. */
  readonly products: readonly (Product | null)[]
  /** Broadest first; a scope without a document is transparent and left out. */
  readonly documents: readonly PolicyDocument[]
  readonly policy: EffectivePolicy
  /** Which of several chains for the same calls this is, if conditions that are not known decide; the first has the most documents. */
  readonly alternative?: { readonly index: number; readonly count: number }
}

/**
 * Every distinct scope chain of a service: global, workspace, product, API, operation. Old revisions have none.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-howto-policies#scopes
 */
export function scopeChains(service: ServiceModel): readonly ScopeChain[] {
  const compose = composer(service)
  const documentsAt = groupBy(service.documents, ({ scope }) => scopeName(scope).toLowerCase())
  const operationsOf = groupBy(service.operations, (operation) => ownerKey(operation.workspace, operation.api))
  const productsOf = productsByApi(service.products)
  const at = (scope: Scope): readonly PolicyDocument[] => documentsAt.get(scopeName(scope).toLowerCase()) ?? []

  const chains: ScopeChain[] = []
  for (const api of service.apis) {
    if (!api.current) continue
    const apiKey = ownerKey(api.workspace, api.id)
    const owned = (operationsOf.get(apiKey) ?? []).filter((operation) => operation.revision === api.revision)
    const groups = byDocument(api, owned, at)
    for (const [product, products] of contexts(productsOf.get(apiKey) ?? [], at)) {
      const broad = [
        at({ kind: 'global' }),
        api.workspace === null ? [] : at({ kind: 'workspace', workspace: api.workspace }),
        product,
        at({ kind: 'api', workspace: api.workspace, api: api.id })
      ]
      for (const [narrow, operations] of groups) {
        const lists = alternatives([...broad, narrow])
        for (const [index, documents] of lists.entries()) {
          const alternative = lists.length > 1 && { alternative: { index, count: lists.length } }
          chains.push({ api, operations, products, documents, policy: compose(documents), ...alternative })
        }
      }
    }
  }
  return [...chains, ...looseChains(service, compose)]
}

/** How reports call the API whose calls run a chain; empty for a loose document. */
export function apiNameOf({ api }: ScopeChain): string {
  return api ? apiName(api) : ''
}

/** `orders`, or `sales/orders` in a workspace: what identifies an API or a product inside a service. */
export function ownerKey(workspace: string | null, id: string): string {
  return workspace === null ? id : `${workspace}/${id}`
}

type DocumentsAt = (scope: Scope) => readonly PolicyDocument[]
type Context = readonly [documents: readonly PolicyDocument[], products: readonly (Product | null)[]]

/** A product without a document of its own runs the same chain as a call without a product. */
function contexts(products: readonly Product[], at: DocumentsAt): readonly Context[] {
  const plain: (Product | null)[] = [null]
  const own: Context[] = []
  for (const product of products) {
    const documents = at({ kind: 'product', workspace: product.workspace, product: product.id })
    if (documents.length === 0) plain.push(product)
    else own.push([documents, [product]])
  }
  return [[[], plain], ...own]
}

/** While not all operations of an API are known, some may have no document. */
function byDocument(
  { operationsKnown }: Api,
  operations: readonly Operation[],
  at: DocumentsAt
): readonly (readonly [readonly PolicyDocument[], readonly Operation[]])[] {
  const shared: Operation[] = []
  const own: (readonly [readonly PolicyDocument[], readonly Operation[]])[] = []
  for (const operation of operations) {
    const { workspace, api, id } = operation
    const documents = at({ kind: 'operation', workspace, api, operation: id })
    if (documents.length === 0) shared.push(operation)
    else own.push([documents, [operation]])
  }
  return shared.length > 0 || own.length === 0 || !operationsKnown ? [[[], shared], ...own] : own
}

function productsByApi(products: readonly Product[]): ReadonlyMap<string, readonly Product[]> {
  const links = products.flatMap((product) =>
    product.apis.map((api) => ({ product, key: ownerKey(product.workspace, api) }))
  )
  const byApi = groupBy(links, (link) => link.key)
  return new Map([...byApi].map(([key, group]) => [key, group.map((link) => link.product)]))
}

function looseChains(service: ServiceModel, compose: ReturnType<typeof composer>): readonly ScopeChain[] {
  return service.documents
    .filter((document) => document.scope.kind === 'unknown')
    .map((document) => ({
      api: null,
      operations: [],
      products: [null],
      documents: [document],
      policy: compose([document])
    }))
}
