import { allowanceOf } from '../cors/allowance.js'
import { isLoopback, parseOrigin } from '../cors/origin.js'
import { knownOrigins } from '../evidence/known-origins.js'
import { liveCors } from '../evidence/live-cors.js'
import { listWords, scopeWords } from '../evidence/scope-words.js'
import type { Rule } from './rule.js'

export const corsOriginLocalhost: Rule = {
  id: 'cors-origin-localhost',
  severity: 'note',
  summary: 'An <origin> is the machine of the user itself, where any program can serve a page.',
  security: {
    score: 3.1,
    gain: 'Any program on the machine of a user serves a page that may call.'
  },
  *check({ service }) {
    for (const cors of liveCors(service)) {
      const local = knownOrigins(service, cors).filter(({ written }) => isLocalPage(written))
      const [first, ...others] = local
      if (!first) continue
      const credentials = allowanceOf(cors.policy, cors.knownText).credentials === true
      yield {
        at: first.at,
        ...(credentials ? { severity: 'warning' as const } : {}),
        message: `The <cors> of ${scopeWords(cors.text)} lets pages of ${listWords(local.map(({ written }) => written))} call${credentials ? ' with credentials' : ''}: whatever runs on the machine of a user can serve such a page.`,
        help: 'Keep this origin in the environments for development only.',
        related: [...first.related, ...others.map(({ at, written }) => ({ at, message: `${written} as well` }))]
      }
    }
  }
}

/** `capacitor://localhost` and the like are apps, not pages that some program serves. */
function isLocalPage(written: string): boolean {
  const parsed = parseOrigin(written)
  return parsed.kind === 'origin' && /^https?$/.test(parsed.origin.scheme) && isLoopback(parsed.origin)
}
