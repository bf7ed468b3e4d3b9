import { distance } from 'fastest-levenshtein'
import { fragmentLookup, ownerOf } from '../effective/fragment-lookup.js'
import type { PolicyText } from '../model/policy-document.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement } from '../xml/node.js'
import { attribute, descendants } from '../xml/query.js'
import { at } from './place.js'
import type { Report, Rule } from './rule.js'

/** @see https://learn.microsoft.com/azure/api-management/policy-fragments */
export const fragmentUnresolved: Rule = {
  id: 'fragment-unresolved',
  severity: 'warning',
  summary: 'An <include-fragment> names a fragment that the service does not have, or stands in a fragment itself.',
  *check({ service }) {
    const find = fragmentLookup(service)
    for (const fragment of service.fragments) {
      for (const include of includes(fragment)) yield nested(fragment, include)
    }
    // A service without any fragment is an extract that left them out.
    if (service.fragments.length === 0) return
    for (const document of service.documents) {
      for (const include of includes(document)) {
        const id = attribute(include, 'fragment-id')
        if (id?.kind !== 'literal' || typeof find(include, document.scope) !== 'string') continue
        yield unresolved(service, document, include, id.text)
      }
    }
  }
}

function* includes({ root }: PolicyText): Generator<XmlElement> {
  for (const element of root ? descendants(root) : []) if (element.name === 'include-fragment') yield element
}

function nested(text: PolicyText, include: XmlElement): Report {
  return {
    at: at(text, include),
    severity: 'error',
    message: 'A fragment includes another fragment, which API Management does not allow.',
    help: 'Put the statements of the other fragment here, or include both fragments in the policy documents.'
  }
}

function unresolved(service: ServiceModel, text: PolicyText, include: XmlElement, id: string): Report {
  const near = service.fragments
    .filter((fragment) => fragment.workspace === ownerOf(text.scope))
    .find((fragment) => distance(fragment.id.toLowerCase(), id.toLowerCase()) <= 2)
  return {
    at: at(text, include),
    severity: near ? 'error' : 'warning',
    message: `Fragment ${id} does not exist in ${service.name}, so this policy cannot be deployed.`,
    help: near ? `Write fragment-id="${near.id}".` : `Add the fragment ${id} to the repository, or correct the name.`,
    ...(near
      ? {
          related: [
            {
              at: near.root ? at(near, near.root) : { text: near, span: { start: 0, end: 0 } },
              message: `the fragment ${near.id}`
            }
          ]
        }
      : {})
  }
}
