import type { Declaration } from '../../../model/declaration.js'
import { isObject, member } from '../../json-value.js'
import type { Override } from './override-file.js'
import { plainText } from './plain-text.js'

type DeclaredApi = Extract<Declaration, { readonly kind: 'api' }>['api']
type DeclaredProduct = Extract<Declaration, { readonly kind: 'product' }>['product']

/** The properties of an API that decide who calls what. What only the deployment knows is unknown. */
export function overriddenApi(api: DeclaredApi, { properties }: Override): DeclaredApi {
  const keyNames = member(properties, 'subscriptionKeyParameterNames')
  return withChanges(api, {
    ...where(properties, 'displayName', (value) => ({ displayName: plainText(value) })),
    ...where(properties, 'path', (value) => ({ path: plainText(value) })),
    ...where(properties, 'subscriptionRequired', (value) => ({ subscriptionRequired: flag(value) })),
    ...where(properties, 'isCurrent', (value) => ({ current: flag(value) ?? api.current })),
    ...where(properties, 'apiVersionSetId', (value) => ({ versionSet: plainText(value)?.split('/').at(-1) || null })),
    ...where(keyNames, 'header', (value) => ({ subscriptionKeyHeader: plainText(value) ?? api.subscriptionKeyHeader })),
    ...where(keyNames, 'query', (value) => ({ subscriptionKeyQuery: plainText(value) ?? api.subscriptionKeyQuery }))
  })
}

/** The properties of a product that decide who calls what. */
export function overriddenProduct(product: DeclaredProduct, { properties }: Override): DeclaredProduct {
  return withChanges(product, {
    ...where(properties, 'displayName', (value) => ({ displayName: plainText(value) })),
    ...where(properties, 'subscriptionRequired', (value) => ({ subscriptionRequired: flag(value) }))
  })
}

/** The same object if nothing changes. */
function withChanges<Item extends object>(item: Item, changes: Partial<Item>): Item {
  const keys = Object.keys(changes) as (keyof Item)[]
  return keys.every((key) => changes[key] === item[key]) ? item : { ...item, ...changes }
}

/** What follows from a property, if it is written. */
function where<Change extends object>(
  properties: unknown,
  key: string,
  change: (value: unknown) => Change
): Change | object {
  return isObject(properties) && Object.hasOwn(properties, key) ? change(properties[key]) : {}
}

function flag(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null
}
