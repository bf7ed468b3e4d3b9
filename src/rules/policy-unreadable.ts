import type { PolicyText } from '../model/policy-document.js'
import type { Rule } from './rule.js'

export const policyUnreadable: Rule = {
  id: 'policy-unreadable',
  severity: 'error',
  summary: 'A policy document or fragment cannot be parsed, so nothing that depends on it can be decided.',
  *check({ service }) {
    const policies: readonly PolicyText[] = [...service.documents, ...service.fragments]
    for (const text of policies) {
      const [first, ...others] = text.problems
      if (!first) continue
      yield {
        at: { text, span: first.span },
        message: `This policy cannot be read: ${first.message}.`,
        help: 'Mend the markup here; API Management refuses a policy that it cannot parse.',
        related: others.map(({ span, message }) => ({ at: { text, span }, message }))
      }
    }
  }
}
