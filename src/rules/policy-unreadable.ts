import { liveTexts } from '../evidence/live-texts.js'
import type { Report } from '../evidence/report.js'
import type { PolicyText } from '../model/policy-document.js'
import type { XmlProblem } from '../xml/node.js'
import type { Rule } from './rule.js'

export const policyUnreadable: Rule = {
  id: 'policy-unreadable',
  severity: 'error',
  summary: 'A policy document or fragment cannot be parsed, so nothing that depends on it can be decided.',
  *check({ service }) {
    for (const text of liveTexts(service)) {
      const [first, ...others] = text.problems
      if (first) yield report(text, first, others)
    }
  }
}

function report(text: PolicyText, first: XmlProblem, others: readonly XmlProblem[]): Report {
  const { fault, mend } = halves(first)
  return {
    at: { text, span: first.span },
    message: `This policy cannot be read: ${fault}.`,
    help: `${mend}. Until then API Management refuses this policy${text.root === null ? ', and nothing in it is checked' : ''}.`,
    related: others.map(({ span, message }) => ({ at: { text, span }, message }))
  }
}

/** What the parser says: what is wrong and, behind a colon, the mend. */
function halves({ message }: XmlProblem): { readonly fault: string; readonly mend: string } {
  const [fault = '', mend = 'Simplify the markup here'] = message.split(/: (.*)/s, 2)
  return {
    fault: fault.replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
    mend: mend.replace(/^[a-z]/, (letter) => letter.toUpperCase())
  }
}
