import { isEqual } from '../values/equality.js'
import type { EvaluatedResource } from '../values/resource.js'

/** The resource as it stands in a file, whatever it is called and however often it is deployed. */
export function siteOf({ type, declaredAt: { source, span } }: EvaluatedResource): string {
  return `${source.path}:${span.start} ${type}`
}

/** The same site may deploy several resources; with unknown parameters, a name may be any name that fits it. */
export function areDifferent(one: EvaluatedResource, other: EvaluatedResource): boolean {
  return one.names.some((name, index) => {
    const rival = other.names[index]
    return rival !== undefined && isEqual(name, rival) === false
  })
}
