import type { Api, Operation, VersionSet } from './api.js'
import type { Layout } from './declaration.js'
import type { NamedValue } from './named-value.js'
import type { PolicyDocument, PolicyFragment } from './policy-document.js'
import type { Product } from './product.js'

/** Everything that the repository says about one API Management service, whatever the layout it was read from. */
export interface ServiceModel {
  readonly name: string
  readonly layouts: readonly Layout[]
  /**
   * - `declared`: the repository holds the global policy document.
   * - `default`: the repository describes the whole service and has none, so the service has its default one, without cors.
   * - `elsewhere`: not in this repository: what the broadest `<base />` brings is unknown.
   */
  readonly globalPolicy: 'declared' | 'default' | 'elsewhere'
  readonly documents: readonly PolicyDocument[]
  readonly fragments: readonly PolicyFragment[]
  readonly apis: readonly Api[]
  readonly operations: readonly Operation[]
  readonly products: readonly Product[]
  readonly namedValues: readonly NamedValue[]
  readonly versionSets: readonly VersionSet[]
  readonly workspaces: readonly string[]
}
