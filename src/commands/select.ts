import { closest } from 'fastest-levenshtein'
import { UserError } from '../core/user-error.js'
import type { Revisions } from '../engine/settings.js'
import type { Api, Operation } from '../model/api.js'
import type { Product } from '../model/product.js'
import type { Analysis } from '../rules/rule.js'

/** An API that the user named, in the service that has it. */
export interface SelectedApi {
  readonly analysis: Analysis
  readonly api: Api
}

/** `orders;rev=2` names a revision; all other names mean current ones. */
export function revisionsFor(id: string): Revisions {
  return /;rev=\w+$/i.test(id) ? 'all' : 'current'
}

/** Every service may have an API of that id; the current revision is taken. */
export function selectApi(analyses: readonly Analysis[], id: string): readonly SelectedApi[] {
  const all = analyses.flatMap((analysis) =>
    analysis.service.apis.filter(({ current }) => current).map((api) => ({ analysis, api }))
  )
  const found = all.filter(({ api }) => nameOf(api) === id || api.id === id)
  if (found.length === 0)
    throw unknownName(
      'API',
      id,
      all.map(({ api }) => nameOf(api))
    )
  return found
}

/** An operation by its id. */
export function selectOperation({ analysis, api }: SelectedApi, id: string): Operation {
  const all = analysis.service.operations.filter(
    (operation) =>
      operation.api === api.id && operation.workspace === api.workspace && operation.revision === api.revision
  )
  const found = all.find((operation) => operation.id === id)
  if (!found)
    throw unknownName(
      `operation of API ${api.id}`,
      id,
      all.map((operation) => operation.id)
    )
  return found
}

/** A product that contains the API. */
export function selectProduct({ analysis, api }: SelectedApi, id: string): Product {
  const all = analysis.service.products.filter(
    ({ workspace, apis }) => workspace === api.workspace && apis.includes(api.id)
  )
  const found = all.find((product) => product.id === id)
  if (!found)
    throw unknownName(
      `product of API ${api.id}`,
      id,
      all.map((product) => product.id)
    )
  return found
}

function nameOf({ workspace, id }: Api): string {
  return workspace === null ? id : `workspace/${workspace}/api/${id}`
}

/** Names the nearest of the names that exist. */
export function unknownName(what: string, name: string, known: readonly string[]): UserError {
  const hint = known.length === 0 ? 'There is none at all.' : `Did you mean ${closest(name, [...known])}?`
  return new UserError(`No ${what} is named ${name}. ${hint}`)
}
