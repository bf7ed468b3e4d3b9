import { allowanceOf } from '../cors/allowance.js'
import { textsOf } from '../effective/texts-of.js'
import { anyOrigin, knownOrigins } from '../evidence/known-origins.js'
import { liveCors } from '../evidence/live-cors.js'
import { scopeWords } from '../evidence/scope-words.js'
import type { PolicyText } from '../model/policy-document.js'
import type { Analysis, Rule } from './rule.js'

/** @see https://learn.microsoft.com/azure/api-management/mitigate-owasp-api-threats */
export const corsOriginWildcard: Rule = {
  id: 'cors-origin-wildcard',
  severity: 'warning',
  summary: 'A <cors> allows every origin, and not all APIs that it reaches are meant to be public.',
  security: {
    score: 5.3,
    gain: 'Any site calls the API from the browsers of its visitors and reads the answers.'
  },
  *check(analysis) {
    for (const cors of liveCors(analysis.service)) {
      const any = anyOrigin(knownOrigins(analysis.service, cors))
      // With credentials it is a graver mistake, which cors-wildcard-with-credentials reports.
      if (!any || allowanceOf(cors.policy, cors.knownText).credentials === true) continue
      if (reachesOnlyPublicApis(analysis, cors.text)) continue
      const where = scopeWords(cors.text)
      yield {
        at: any.at,
        message: `The <cors> of ${where} allows the origin *, so every site may call and read the answers.`,
        help: 'List the origins of the pages that call, or name the APIs in public-apis of the configuration.',
        related: any.related
      }
    }
  }
}

/** A document that reaches no API, as far as this repository shows, is not known to reach public ones only. */
function reachesOnlyPublicApis({ chains, isPublic }: Analysis, text: PolicyText): boolean {
  let reaches = false
  for (const chain of chains) {
    if (chain.api === null || !textsOf(chain, ['inbound']).has(text)) continue
    if (!isPublic(chain.api.id)) return false
    reaches = true
  }
  return reaches
}
