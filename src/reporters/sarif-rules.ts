import type { Severity } from '../core/finding.js'
import { shorten } from './encode.js'
import { rulePage } from './links.js'
import { prose } from './prose.js'
import { SARIF_LIMITS } from './sarif-limits.js'

/** What code scanning shows of a rule. */
export interface RuleDescription {
  readonly id: string
  readonly severity: Severity
  readonly summary: string
  readonly security?: { readonly score: number; readonly gain: string }
}

const TAGS = ['api-management', 'cors']
// CWE-942: permissive cross-domain policy with untrusted domains.
const SECURITY_TAGS = [...TAGS, 'security', 'external/cwe/cwe-942']
const PROBLEM_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation'
}

/** @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#reportingdescriptor-object */
export function sarifRule(rule: RuleDescription, rulePages: string | null): object {
  const { id, severity, summary, security } = rule
  const page = rulePage(rulePages, id)
  return {
    id,
    name: shorten(pascalCase(id), SARIF_LIMITS.ruleName),
    shortDescription: { text: summary },
    fullDescription: { text: shorten([summary, security?.gain ?? ''].join(' ').trim(), SARIF_LIMITS.ruleDescription) },
    ...(page === null ? {} : { helpUri: page }),
    help: help(rule, page),
    defaultConfiguration: { level: severity },
    properties: {
      precision: 'high',
      'problem.severity': PROBLEM_SEVERITIES[severity],
      ...(security === undefined ? {} : { 'security-severity': security.score.toFixed(1) }),
      tags: security === undefined ? TAGS : SECURITY_TAGS
    }
  }
}

function help({ summary, security }: RuleDescription, page: string | null): object {
  const gain = security === undefined ? [] : [security.gain]
  const mend = 'The message of each alert says how to mend it, and its other places show where the cause lies.'
  const paragraphs = [summary, ...gain, mend]
  const more = page === null ? '' : `\n\nThe reason, examples, and how to accept one: ${page}`
  const link = page === null ? '' : `\n\n[The reason, examples, and how to accept one](${page})`
  return {
    text: paragraphs.join('\n\n') + more,
    markdown: paragraphs.map((paragraph) => prose(paragraph)).join('\n\n') + link
  }
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}
