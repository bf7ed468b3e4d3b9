import type { Rule } from './rule.js'

export const configurationWeakened: Rule = {
  id: 'configuration-weakened',
  severity: 'warning',
  summary: 'A change makes the gate demand less, or accepts a finding.',
  judgesIgnores: true,
  *check({ weakenings = [] }) {
    for (const { at, message } of weakenings) {
      yield {
        at,
        message,
        help: `Have it approved by those who own the gate; ${
          'text' in at ? 'a comment counts at once' : 'what was configured before decides until it is merged'
        }.`
      }
    }
  }
}
