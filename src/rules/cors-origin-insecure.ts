import { isLoopback, parseOrigin } from '../cors/origin.js'
import { knownOrigins } from '../evidence/known-origins.js'
import { liveCors } from '../evidence/live-cors.js'
import { scopeWords } from '../evidence/scope-words.js'
import type { Rule } from './rule.js'

/** @see https://www.w3.org/TR/mixed-content/ for what a page that was loaded without encryption can no longer promise */
export const corsOriginInsecure: Rule = {
  id: 'cors-origin-insecure',
  severity: 'warning',
  summary: 'An <origin> is http://, so whoever sits on the network of a user can call in the name of that site.',
  security: {
    score: 5.4,
    gain: 'Whoever sits on the network of a user serves a page of that origin and calls in its name.'
  },
  *check({ service }) {
    for (const cors of liveCors(service)) {
      for (const { at, written, related } of knownOrigins(service, cors)) {
        const parsed = parseOrigin(written)
        if (parsed.kind !== 'origin' || parsed.origin.scheme !== 'http' || isLoopback(parsed.origin)) continue
        yield {
          at,
          message: `Origin ${written} of ${scopeWords(cors.text)} is not encrypted, so anybody on the network between can put a script into its pages that calls these APIs.`,
          help: `Serve the page by https and write ${parsed.origin.serialised.replace('http:', 'https:')}.`,
          related
        }
      }
    }
  }
}
