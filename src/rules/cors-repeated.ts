import { readCorsPolicy } from '../cors/cors-policy.js'
import { isCovered } from '../cors/losses.js'
import { liveDocuments } from '../evidence/live-texts.js'
import { removal } from '../evidence/mend.js'
import { at } from '../evidence/place.js'
import type { PolicyDocument } from '../model/policy-document.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement } from '../xml/node.js'
import { childrenNamed, holdsToken } from '../xml/query.js'
import type { Rule } from './rule.js'

/** @see https://learn.microsoft.com/azure/api-management/cors-policy#usage-notes */
export const corsRepeated: Rule = {
  id: 'cors-repeated',
  severity: 'error',
  summary: 'Two <cors> stand in one <inbound>, where API Management takes one.',
  *check({ service }) {
    for (const document of liveDocuments(service)) {
      const { inbound } = document.sections
      // A token such as %{if …} beside them may leave one of the two out.
      if (!inbound || holdsToken(inbound)) continue
      const [first, second, ...others] = childrenNamed(inbound, 'cors')
      if (!first || !second) continue
      yield {
        at: at(document, second),
        message: `This <inbound> has ${others.length + 2} <cors>, but API Management takes one in a section.`,
        help: 'Merge them: list the origins, methods and headers of all of them in the first <cors>, and remove the others.',
        ...([second, ...others].every((cors) => addsNothing(service, document, cors, first)) && {
          mend: removal(document, [second, ...others], 'the first <cors> kept, which allows all that the others do')
        }),
        related: [first, ...others].map((cors) => ({
          at: at(document, cors),
          message: cors === first ? 'the first <cors>' : 'another <cors>'
        }))
      }
    }
  }
}

function addsNothing(service: ServiceModel, text: PolicyDocument, cors: XmlElement, first: XmlElement): boolean {
  return isCovered(service, { text, policy: readCorsPolicy(cors) }, { text, policy: readCorsPolicy(first) })
}
