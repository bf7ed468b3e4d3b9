import { nearest } from '../core/nearest.js'
import { UserError } from '../core/user-error.js'
import type { Revisions } from '../engine/settings.js'
import type { Api, Operation } from '../model/api.js'
import type { Product } from '../model/product.js'
import { fewOf } from '../reporters/words.js'
import type { Analysis } from '../rules/rule.js'

/** Names that a user gave; every service may have them. */
export interface Wish {
  readonly api: string
  readonly operation?: string
  readonly product?: string
}

/** What they mean in one service. */
export interface Selection {
  readonly analysis: Analysis
  readonly api: Api
  /** Null where none was named. */
  readonly operation: Operation | null
  readonly product: Product | null
}

/** `orders;rev=2` names a revision; all other names mean current ones. */
export function revisionsFor(id: string): Revisions {
  return /;rev=\w+$/i.test(id) ? 'all' : 'current'
}

/**
 * The current revision of the API in each service that has all that was named.
 *
 * @throws UserError if no service has it.
 */
export function select(analyses: readonly Analysis[], { api, operation, product }: Wish): readonly Selection[] {
  const apis = selectApis(analyses, api)
  const operations =
    operation === undefined
      ? apis
      : narrow(apis, `operation of API ${api}`, operation, operationsOf, (one, found) => ({ ...one, operation: found }))
  return product === undefined
    ? operations
    : narrow(operations, `product of API ${api}`, product, productsOf, (one, found) => ({ ...one, product: found }))
}

const NAME_LIMIT = 10

/** Names the one that was probably meant, else those that exist. */
export function unknownName(what: string, name: string, known: readonly string[]): UserError {
  return new UserError(`No ${what} is named ${name}. ${nameHint(nearest(name, known), [...new Set(known)])}`)
}

function nameHint(near: string | null, known: readonly string[]): string {
  if (known.length === 0) return 'There is none at all; the command tree prints what was found.'
  return near === null ? `Those that exist: ${fewOf(known, NAME_LIMIT)}.` : `Did you mean ${near}?`
}

function selectApis(analyses: readonly Analysis[], id: string): readonly Selection[] {
  const all = analyses.flatMap((analysis) =>
    analysis.service.apis
      .filter(({ current }) => current)
      .map((api) => ({ analysis, api, operation: null, product: null }))
  )
  const found = all.filter(({ api }) => nameOf(api) === id || api.id === id)
  const names = all.map(({ api }) => nameOf(api))
  if (found.length === 0) throw unknownName('API', id, names)
  return found
}

function narrow<T extends { readonly id: string }>(
  selections: readonly Selection[],
  what: string,
  id: string,
  itemsOf: (selection: Selection) => readonly T[],
  add: (selection: Selection, item: T) => Selection
): readonly Selection[] {
  const found = selections.flatMap((selection) =>
    itemsOf(selection)
      .filter((item) => item.id === id)
      .map((item) => add(selection, item))
  )
  const names = selections.flatMap(itemsOf).map((item) => item.id)
  if (found.length === 0) throw unknownName(what, id, names)
  return found
}

function operationsOf({ analysis, api: { id, workspace, revision } }: Selection): readonly Operation[] {
  return analysis.service.operations.filter(
    (operation) => operation.api === id && operation.workspace === workspace && operation.revision === revision
  )
}

/** The products that contain the API. */
function productsOf({ analysis, api }: Selection): readonly Product[] {
  return analysis.service.products.filter(({ workspace, apis }) => workspace === api.workspace && apis.includes(api.id))
}

function nameOf({ workspace, id }: Api): string {
  return workspace === null ? id : `workspace/${workspace}/api/${id}`
}
