import type { Location } from '../core/location.js'
import type { SourceText } from '../core/source-text.js'
import type { Api, Operation, VersionSet } from './api.js'
import type { NamedValue } from './named-value.js'
import type { PolicyFormat } from './policy-document.js'
import type { Product } from './product.js'
import type { Scope } from './scope.js'

/** How a repository stores policies. */
export type Layout =
  | 'apiops'
  | 'bicep'
  | 'arm'
  | 'terraform'
  | 'resource-kit'
  | 'git-export'
  | 'policy-update'
  | 'loose'

interface Declared {
  /** The service that it belongs to: the folder or root file that names it. */
  readonly service: string
  readonly layout: Layout
}

/** A policy text and the scope that it is attached to; a fragment has the scope kind `fragment`. */
export interface PolicyDeclaration extends Declared {
  readonly kind: 'policy'
  readonly scope: Scope
  readonly source: SourceText
  readonly format: PolicyFormat
  readonly declaredAt: Location
  readonly when: string | null
  readonly repeated: boolean
  /** One of several texts under different conditions, of which one is always deployed. */
  readonly alternative?: true
  /** The parts of the text that only the deployment knows; they read `#{name}#`. */
  readonly holes?: number
  /** The text could not be had, and is empty here; a problem says why. Nobody may take the scope for one without a policy. */
  readonly unread?: true
}

/** A product contains an API. */
export interface ProductApiDeclaration extends Declared {
  readonly kind: 'productApi'
  readonly workspace: string | null
  readonly product: string
  readonly api: string
  readonly declaredAt: Location
}

export interface ApiDeclaration extends Declared {
  readonly kind: 'api'
  readonly api: Omit<Api, 'operationsKnown'>
  /** Its specification could not be read: it may have more operations than are declared. */
  readonly moreOperations?: true
}

/** What one layout reader found in one place, before assembly. */
export type Declaration =
  | PolicyDeclaration
  | ProductApiDeclaration
  | ApiDeclaration
  | (Declared & { readonly kind: 'operation'; readonly operation: Operation })
  | (Declared & { readonly kind: 'product'; readonly product: Omit<Product, 'apis'> })
  | (Declared & { readonly kind: 'namedValue'; readonly namedValue: NamedValue })
  | (Declared & { readonly kind: 'versionSet'; readonly versionSet: VersionSet })
  | (Declared & { readonly kind: 'workspace'; readonly workspace: string; readonly declaredAt: Location })
  /** The service itself is described here, even where it has no policy: its global policy is then the default one. */
  | (Declared & { readonly kind: 'service'; readonly declaredAt: Location })
