import { allowanceOf } from '../cors/allowance.js'
import { anyOrigin, knownOrigins } from '../evidence/known-origins.js'
import { liveCors } from '../evidence/live-cors.js'
import { scopeWords } from '../evidence/scope-words.js'
import type { Rule } from './rule.js'

/** What the gateway answers is not documented (assumption T4), and no answer would be right: https://fetch.spec.whatwg.org/#cors-check */
export const corsWildcardWithCredentials: Rule = {
  id: 'cors-wildcard-with-credentials',
  severity: 'error',
  summary: 'A <cors> allows every origin together with credentials, which is either refused by browsers or unsafe.',
  security: {
    score: 7.5,
    gain: 'Any site reads what a visitor of it may read, with the cookies of that visitor.'
  },
  *check({ service }) {
    for (const cors of liveCors(service)) {
      const any = anyOrigin(knownOrigins(service, cors))
      if (!any || allowanceOf(cors.policy, cors.knownText).credentials !== true) continue
      const attribute = cors.policy.element.attributes.find(({ name }) => name === 'allow-credentials')
      yield {
        at: any.at,
        message: `The <cors> of ${scopeWords(cors.text)} allows the origin * together with credentials: either browsers refuse every answer, or every site may call in the name of its visitors.`,
        help: 'List the origins that may send credentials, or remove allow-credentials="true".',
        related: [
          ...any.related,
          ...(attribute
            ? [{ at: { text: cors.text, span: attribute.span }, message: 'credentials are allowed here' }]
            : [])
        ],
        assumption: 'T4'
      }
    }
  }
}
