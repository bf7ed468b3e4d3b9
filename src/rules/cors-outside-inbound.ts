import { readCorsPolicy } from '../cors/cors-policy.js'
import { isCovered } from '../cors/losses.js'
import { type FragmentLookup, fragmentLookup } from '../effective/fragment-lookup.js'
import { innerStatements } from '../effective/inner-statements.js'
import { liveDocuments } from '../evidence/live-texts.js'
import { removal } from '../evidence/mend.js'
import { at } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import { type PolicyDocument, SECTION_NAMES, type SectionName } from '../model/policy-document.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement } from '../xml/node.js'
import { childElements, firstChild } from '../xml/query.js'
import type { Rule } from './rule.js'

/** @see https://learn.microsoft.com/azure/api-management/cors-policy#usage */
export const corsOutsideInbound: Rule = {
  id: 'cors-outside-inbound',
  severity: 'error',
  summary: 'A <cors> stands outside <inbound>, the only section that API Management takes it in.',
  *check({ service }) {
    const findFragment = fragmentLookup(service)
    for (const document of liveDocuments(service)) {
      for (const name of SECTION_NAMES) {
        if (name !== 'inbound') yield* misplaced(service, document, name, findFragment)
      }
    }
  }
}

function* misplaced(
  service: ServiceModel,
  document: PolicyDocument,
  name: SectionName,
  findFragment: FragmentLookup
): Generator<Report> {
  const section = document.sections[name]
  const statements = (section ? childElements(section) : []).flatMap((element) => [
    ...innerStatements(element, document, findFragment)
  ])
  for (const found of statements) {
    if (typeof found === 'string' || found.element.name !== 'cors') continue
    const { element, text, include } = found
    yield {
      at: at(document, include ?? element),
      message: include
        ? `This <include-fragment> brings a <cors> into <${name}>, but API Management takes it in <inbound> only.`
        : `This <cors> stands in <${name}>, but API Management takes it in <inbound> only.`,
      help: `Move ${include ? 'this <include-fragment>' : 'it'} to the top of <inbound>.`,
      ...(!include &&
        isWrittenInInbound(service, document, element) && {
          mend: removal(document, [element], 'removed, as the <cors> of <inbound> allows the same')
        }),
      related: include ? [{ at: at(text, element), message: 'the <cors> of the fragment' }] : []
    }
  }
}

/** Then nothing is left to move. */
function isWrittenInInbound(service: ServiceModel, text: PolicyDocument, cors: XmlElement): boolean {
  const right = text.sections.inbound && firstChild(text.sections.inbound, 'cors')
  if (!right) return false
  return isCovered(service, { text, policy: readCorsPolicy(cors) }, { text, policy: readCorsPolicy(right) })
}
