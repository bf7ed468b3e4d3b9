import { distance } from 'fastest-levenshtein'
import { fragmentLookup, ownerOf } from '../effective/fragment-lookup.js'
import { liveDocuments } from '../evidence/live-texts.js'
import { at, atRoot } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import type { PolicyFragment, PolicyText } from '../model/policy-document.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement } from '../xml/node.js'
import { attribute, descendants } from '../xml/query.js'
import type { Rule } from './rule.js'

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
    for (const document of liveDocuments(service)) {
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
    help: 'Put the statements of the other fragment here, or include both fragments one after the other in the policy documents.'
  }
}

function unresolved(service: ServiceModel, text: PolicyText, include: XmlElement, id: string): Report {
  const owner = ownerOf(text.scope)
  const seen = service.fragments.filter(({ workspace }) => workspace === owner)
  const near = seen.find((fragment) => isMisspelt(id, fragment.id))
  const elsewhere = owner === null ? undefined : service.fragments.find((fragment) => sameId(fragment, id))
  const related = near ?? elsewhere
  const whose = owner === null ? service.name : `workspace ${owner}`
  return {
    at: at(text, include),
    severity: near ? 'error' : 'warning',
    message: `Fragment ${id} is not among the fragments of ${whose}, and API Management refuses a policy that includes an unknown one.`,
    help: mend(id, near, elsewhere),
    related: related ? [{ at: atRoot(related), message: `the fragment ${related.id}` }] : []
  }
}

function mend(id: string, near: PolicyFragment | undefined, elsewhere: PolicyFragment | undefined): string {
  if (near) return `Write fragment-id="${near.id}".`
  if (elsewhere) return `A workspace sees only its own fragments: add ${id} to it as well.`
  return `Correct the name, or add the fragment ${id} to the repository, if nothing else deploys it.`
}

function sameId(fragment: PolicyFragment, id: string): boolean {
  return fragment.workspace === null && fragment.id.toLowerCase() === id.toLowerCase()
}

/** One or two slips of the keyboard; another number is another version, not a slip. */
function isMisspelt(written: string, id: string): boolean {
  const [one, other] = [written.toLowerCase(), id.toLowerCase()]
  const slips = distance(one, other)
  return slips <= 2 && slips * 2 < id.length && one.replaceAll(/\d/g, '') !== other.replaceAll(/\d/g, '')
}
