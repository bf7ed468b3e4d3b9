import type { Location } from '../../core/location.js'
import { locationOf } from '../values/place.js'
import type { EvaluatedResource } from '../values/resource.js'
import type { NameText } from './name-text.js'

/** A resource of API Management under its place in the service. */
export interface NamedResource {
  readonly resource: EvaluatedResource
  /** The type below the service or the workspace, in lower case: `apis/operations/policies`; empty for the service itself. */
  readonly kind: string
  readonly workspace: string | null
  /** One for each segment of the kind. */
  readonly names: readonly string[]
  readonly declaredAt: Location
}

const SERVICE = 'microsoft.apimanagement/service'

/** Types of 2017 to 2019 under their later names. */
const LATER_NAMES: Readonly<Record<string, string>> = {
  'api-version-sets': 'apiversionsets',
  properties: 'namedvalues'
}

/** Azure compares types without case. */
export function isApiManagement(type: string): boolean {
  const lower = type.toLowerCase()
  return lower === SERVICE || lower.startsWith(`${SERVICE}/`)
}

export function nameResource(resource: EvaluatedResource, nameText: NameText): NamedResource {
  const [, , ...segments] = resource.type.toLowerCase().split('/')
  const names = resource.names.slice(1).map(nameText)
  const isInside = segments[0] === 'workspaces' && segments.length > 1
  const kinds = isInside ? segments.slice(1) : segments
  return {
    resource,
    kind: kinds.map((segment) => LATER_NAMES[segment] ?? segment).join('/'),
    workspace: isInside ? (names[0] ?? null) : null,
    names: isInside ? names.slice(1) : names,
    declaredAt: locationOf(resource.declaredAt)
  }
}
