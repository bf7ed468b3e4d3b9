import { arrayMember, booleanMember, stringMember } from '../json-value.js'
import { attach, configurations, type ExportContext } from './export-context.js'
import { type ExportedApis, lastSegment } from './read-apis.js'

/** Declares the products with their APIs, and remembers whose their policies are. */
export function readExportedProducts(context: ExportContext, apis: ExportedApis): void {
  const { service, reading } = context
  for (const { folder, configuration } of configurations(context, 'products')) {
    const { value, locate } = configuration
    const id = lastSegment(stringMember(value, 'id')) ?? folder.name
    const product = {
      id,
      workspace: null,
      displayName: stringMember(value, 'name'),
      subscriptionRequired: booleanMember(value, 'subscriptionRequired'),
      declaredAt: locate(['id'])
    }
    reading.declarations.push({ kind: 'product', service, layout: 'git-export', product })
    attach(context, value, `policies/products/${folder.name}.xml`, { kind: 'product', workspace: null, product: id })
    for (const [index, reference] of arrayMember(value, '$refs-apis').entries()) {
      const api = apis.get(folderOf(reference))
      if (api === undefined) continue
      const declaredAt = locate(['$refs-apis', index])
      reading.declarations.push({
        kind: 'productApi',
        service,
        layout: 'git-export',
        workspace: null,
        product: id,
        api,
        declaredAt
      })
    }
  }
}

/** `Orders` of `api-management/apis/Orders/configuration.json`. */
function folderOf(reference: unknown): string {
  return typeof reference === 'string' ? (reference.split('/').at(-2) ?? '') : ''
}
