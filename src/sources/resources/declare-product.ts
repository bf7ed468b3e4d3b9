import { splitRevision } from '../apiops/api-name.js'
import type { NamedResource } from './named-resource.js'
import { knownBoolean, knownString, lastName, readProperty } from './property.js'
import type { ResourceContext } from './resource-context.js'

export function declareProduct(product: NamedResource, { service, layout, reading }: ResourceContext): void {
  const { workspace, names, declaredAt, resource } = product
  const required = readProperty(resource.properties, 'subscriptionRequired')
  reading.declarations.push({
    kind: 'product',
    service,
    layout,
    product: {
      id: names[0] ?? '',
      workspace,
      displayName: knownString(readProperty(resource.properties, 'displayName')),
      subscriptionRequired: required.kind === 'null' ? true : knownBoolean(required),
      declaredAt
    }
  })
}

/** `products/apis` bears the name of the API; `products/apiLinks` has a name of its own and an `apiId`. */
export function declareProductApi(link: NamedResource, context: ResourceContext): void {
  const { service, layout, reading, nameText } = context
  const { kind, workspace, names, declaredAt, resource } = link
  const name = kind === 'products/apis' ? names[1] : lastName(readProperty(resource.properties, 'apiId'), nameText)
  if (!name) return
  reading.declarations.push({
    kind: 'productApi',
    service,
    layout,
    workspace,
    product: names[0] ?? '',
    api: splitRevision(name).id,
    declaredAt
  })
}
