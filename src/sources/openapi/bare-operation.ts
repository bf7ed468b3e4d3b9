import type { Location } from '../../core/location.js'
import type { SpecificationOperation } from './specification.js'

type Named = Pick<SpecificationOperation, 'id' | 'method' | 'urlTemplate'>

/** An operation of which nothing but its name and address is known. */
export function bareOperation(named: Named, locate: () => Location): SpecificationOperation {
  return {
    ...named,
    requestHeaders: [],
    jsonBody: false,
    needsAuthorization: false,
    get declaredAt() {
      return locate()
    }
  }
}
