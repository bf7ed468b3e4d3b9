import type { Finding } from '../core/finding.js'
import { type Problem, wholeFile } from '../core/problem.js'
import { scopeName } from '../model/scope.js'
import type { Analysis, Place, Report, Rule } from '../rules/rule.js'
import { fingerprints } from './fingerprint.js'
import { inAnyWorld, underConditions, worlds } from './worlds.js'

/** What the rules say about one service. A crashed rule is a problem that cuts the run short and hides no other rule. */
export interface RuleResults {
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
}

/** Conditions of the deployment that are not known are tried both ways. */
export function runRules(rules: readonly Rule[], analysis: Analysis): RuleResults {
  const results = worlds(analysis).map((world) => runOnce(rules, world))
  return {
    findings: fingerprints(inAnyWorld(results.map(({ findings }) => findings))),
    problems: results.flatMap(({ problems }) => problems)
  }
}

function runOnce(rules: readonly Rule[], analysis: Analysis): RuleResults {
  const findings: Finding[] = []
  const problems: Problem[] = []
  for (const rule of rules) {
    try {
      findings.push(
        ...[...rule.check(analysis)].map((report) => underConditions(finding(rule, report, analysis), report))
      )
    } catch (error) {
      problems.push(crashed(rule, analysis, error))
    }
  }
  return { findings, problems }
}

const EXAMPLES = 3

function finding(rule: Rule, report: Report, { service }: Analysis): Finding {
  const operations = [...new Set(report.operations ?? [])]
  return {
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    state: null,
    location: locate(report.at),
    message: report.message,
    help: report.help,
    scope: scopeName('text' in report.at ? report.at.text.scope : report.at.scope),
    service: service.name,
    environments: [],
    related: (report.related ?? []).map(({ at, message }) => ({ location: locate(at), message })),
    affected: {
      operations: operations.length,
      examples: operations.slice(0, EXAMPLES).map((operation) => `${operation.api}/${operation.id}`)
    },
    assumption: report.assumption ?? null,
    fingerprint: subject(report.at)
  }
}

function locate(place: Place): Finding['location'] {
  return 'text' in place ? place.text.source.locate(place.span) : place.location
}

/** The text that the finding is about, without its layout: what a fingerprint is made of. */
function subject(place: Place): string {
  return 'text' in place ? place.text.source.text.slice(place.span.start, place.span.end).replaceAll(/\s+/g, ' ') : ''
}

function crashed(rule: Rule, { service }: Analysis, error: unknown): Problem {
  const path = service.documents[0]?.source.path ?? service.name
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    kind: 'skipped',
    location: wholeFile(path),
    message: `rule ${rule.id} crashed on service ${service.name}; please report this: ${reason}`,
    incomplete: true
  }
}
