import { findNamedValue } from '../cors/known-text.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement } from '../xml/node.js'
import { childElements } from '../xml/query.js'
import type { PolicyValue } from '../xml/value.js'
import type { LiveCors } from './live-cors.js'
import type { Place, RelatedReport } from './place.js'

/** An `<origin>` whose text is known, with its named values put in. */
export interface KnownOrigin {
  readonly element: XmlElement
  readonly written: string
  /** As it stands in the policy; null for an empty element. */
  readonly value: PolicyValue | null
  readonly at: Place
  /** The named values that it came through. */
  readonly related: readonly RelatedReport[]
}

/** An empty `<origin>` has the text ``; one that holds elements is not an origin. */
export function knownOrigins(service: ServiceModel, { text, policy, knownText }: LiveCors): readonly KnownOrigin[] {
  return (policy.origins?.items ?? []).flatMap(({ element, value }): KnownOrigin[] => {
    const written = value ? knownText(value) : ''
    if (written === null || childElements(element).length > 0) return []
    const related = (value?.namedValues ?? []).flatMap((name): RelatedReport[] => {
      const declared = findNamedValue(service, text.scope, name)
      return declared
        ? [
            {
              at: { location: declared.declaredAt, scope: text.scope },
              message: `the value of ${declared.displayName}`
            }
          ]
        : []
    })
    return [{ element, written, value, at: { text, span: value?.span ?? element.span }, related }]
  })
}

/** The `*` of a list that allows every origin; one beside other origins is malformed instead. */
export function anyOrigin(origins: readonly KnownOrigin[]): KnownOrigin | undefined {
  return origins.every(({ written }) => written === '*') ? origins[0] : undefined
}
