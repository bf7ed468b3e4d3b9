import { type OriginFault, parseOrigin } from '../cors/origin.js'
import { type KnownOrigin, knownOrigins } from '../evidence/known-origins.js'
import { type LiveCors, liveCors } from '../evidence/live-cors.js'
import { type Mend, removal, splitItem } from '../evidence/mend.js'
import type { Report } from '../evidence/report.js'
import { scopeWords } from '../evidence/scope-words.js'
import type { Rule } from './rule.js'

/**
 * "Origin must be a valid URL consisting of scheme, host, and port only": API Management refuses anything else. A trailing slash, upper
 * case and a default port are accepted and normalised.
 *
 * @see https://learn.microsoft.com/azure/api-management/cors-policy#allowed-origins-elements
 */
export const corsOriginMalformed: Rule = {
  id: 'cors-origin-malformed',
  severity: 'error',
  summary: 'An <origin> is neither * alone nor a scheme, a host and an optional port.',
  *check({ service }) {
    for (const cors of liveCors(service)) {
      const origins = knownOrigins(service, cors)
      const others = origins.some(({ written }) => written !== '*' && written !== '')
      for (const origin of origins) {
        const parsed = parseOrigin(origin.written)
        if (parsed.kind === 'origin') continue
        // Where every origin is empty, the list is, which is another mistake.
        if ((parsed.fault === 'wildcard' || parsed.fault === 'empty') && !others) continue
        yield report(cors, origin, parsed.fault)
      }
    }
  }
}

function report(cors: LiveCors, origin: KnownOrigin, fault: OriginFault): Report {
  const { text } = cors
  const { at, written, related } = origin
  const what = fault === 'empty' ? 'An empty <origin>' : `Origin ${written}`
  return {
    at,
    message: `${what} of ${scopeWords(text)} ${FAULTS[fault][0]}.`,
    help: FAULTS[fault][1],
    ...mend(cors, origin, fault),
    related,
    ...(fault === 'null' ? { assumption: 'T5' } : {})
  }
}

const EXPECTED = 'Write scheme://host, or scheme://host:port'

const FAULTS: Readonly<Record<OriginFault, readonly [message: string, help: string]>> = {
  empty: ['matches no page', 'Remove it.'],
  wildcard: ['stands beside other origins, and API Management takes either * or a list', 'Remove *, or the others.'],
  null: [
    'is what sandboxed frames and local files send, whoever wrote them, and API Management expects a URL',
    'Remove it, and serve the page from a site of its own.'
  ],
  quotes: ['holds a quotation mark, which no browser sends', `${EXPECTED}, without quotation marks.`],
  several: ['holds a blank, a comma or a semicolon', 'Write one <origin> element for each origin.'],
  'no-scheme': ['has no scheme, and browsers always send one', `${EXPECTED}, such as https://shop.contoso.com.`],
  'wildcard-in-host': [
    'holds * in its host, and API Management has no wildcard for subdomains',
    'Write one <origin> for each subdomain that may call.'
  ],
  'wildcard-in-port': [
    'holds * in its port, and API Management has no wildcard for ports',
    'Write one <origin> for each port that may call.'
  ],
  'user-info': ['holds a user name, which no browser sends', `${EXPECTED}, without anything before @.`],
  path: ['has a path, which no browser sends', `${EXPECTED}, without the path.`],
  query: ['has a query, which no browser sends', `${EXPECTED}, without the query.`],
  fragment: ['has a fragment, which no browser sends', `${EXPECTED}, without the fragment.`],
  malformed: ['is not a URL', `${EXPECTED}.`]
}

function mend({ text, policy }: LiveCors, origin: KnownOrigin, fault: OriginFault): { readonly mend?: Mend } {
  const { element, value, written } = origin
  if (fault === 'empty') return { mend: removal(text, [element], 'the empty <origin> removed') }
  const meant = meantBy(written, fault)
  if (!policy.origins || value?.kind !== 'literal' || meant.length === 0) return {}
  const areOrigins = meant.every((one) => parseOrigin(one).kind === 'origin')
  return areOrigins ? { mend: splitItem(text, policy.origins.element, element, value.span, meant) } : {}
}

/** The origins that somebody certainly meant; none where a part of them would have to be guessed. */
function meantBy(written: string, fault: OriginFault): readonly string[] {
  switch (fault) {
    case 'quotes':
      return [written.trim().replace(/^["'`\u2018-\u201f]|["'`\u2018-\u201f]$/g, '')]
    case 'several':
      return written.split(/[\s,;]/).filter((part) => part !== '')
    case 'path':
    case 'query':
    case 'fragment': {
      const [origin = ''] = /^[^/]*:\/\/[^/?#\\]*/.exec(written.trim()) ?? []
      return written.split('://').length === 2 ? [origin] : []
    }
    default:
      return []
  }
}
