import { groupBy } from '../core/group-by.js'
import type { Problem } from '../core/problem.js'
import type { Api } from './api.js'
import type { ProductApiDeclaration } from './declaration.js'
import { distinct } from './distinct.js'
import { byText, owned, sorted } from './names.js'
import type { Product } from './product.js'

/** Products with their APIs; a link may write the name of an API in another case than its own. */
export function assembleProducts(
  declared: readonly Omit<Product, 'apis'>[],
  links: readonly ProductApiDeclaration[],
  apis: readonly Api[],
  problems: Problem[]
): readonly Product[] {
  const nameOf = ({ workspace, id }: Pick<Product, 'workspace' | 'id'>): string => `Product ${owned(workspace, id)}`
  const idOf = new Map(apis.map(({ workspace, id }) => [owned(workspace, id).toLowerCase(), id]))
  const linksOf = groupBy(links, ({ workspace, product }) => nameOf({ workspace, id: product }).toLowerCase())
  const found = distinct(declared, (product) => ({ name: nameOf(product), declaredAt: product.declaredAt }), problems)
  return found.sort(byText(nameOf)).map((product) => {
    const linked = linksOf.get(nameOf(product).toLowerCase()) ?? []
    return {
      ...product,
      apis: sorted(linked.map(({ workspace, api }) => idOf.get(owned(workspace, api).toLowerCase()) ?? api))
    }
  })
}
