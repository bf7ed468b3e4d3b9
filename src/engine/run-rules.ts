import type { Finding, Severity } from '../core/finding.js'
import { type Problem, wholeFile } from '../core/problem.js'
import type { Mend } from '../evidence/mend.js'
import type { Place } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import type { PolicyText } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { Analysis, Rule } from '../rules/rule.js'
import { weakened } from './conditional.js'
import { fingerprints } from './fingerprint.js'
import { reaches } from './order.js'
import { subjectOf } from './subject.js'
import { inAnyWorld, type Told, worlds } from './worlds.js'

/** A finding and the place that it was reported at, which knows the policy text. */
export interface LocatedFinding {
  readonly finding: Finding
  readonly at: Place
  readonly mend?: Mend
}

/** What the rules say about one service. A crashed rule is a problem that cuts the run short and hides no other rule. */
export interface RuleResults {
  readonly reported: readonly LocatedFinding[]
  readonly problems: readonly Problem[]
}

const NOTHING: ReadonlySet<PolicyText> = new Set()

interface WorldResults {
  readonly told: readonly Told[]
  readonly problems: readonly Problem[]
}

/** By rule id; a rule without an entry keeps its own severity. */
export type Severities = ReadonlyMap<string, Severity | 'off'>

/** Conditions of the deployment that are not known are tried both ways. */
export function runRules(rules: readonly Rule[], analysis: Analysis, severities: Severities): RuleResults {
  const results = worlds(analysis).map((world) => runOnce(rules, world, severities))
  const found = inAnyWorld(
    results.map(({ told }) => told),
    analysis.service
  )
  const finished = fingerprints(found.map((one) => one.finding))
  return {
    reported: found.map((one, index) => ({ ...one, finding: finished[index]! })),
    problems: results.flatMap(({ problems }) => problems)
  }
}

function runOnce(rules: readonly Rule[], analysis: Analysis, severities: Severities): WorldResults {
  const told: Told[] = []
  const problems: Problem[] = []
  for (const rule of rules) {
    const configured = severities.get(rule.id)
    if (configured === 'off') continue
    try {
      for (const report of rule.check(analysis)) {
        const hedged = (certain: ReadonlySet<PolicyText>): LocatedFinding => {
          const { at, mend } = report
          return {
            finding: finding(rule, weakened(report, rule, certain), analysis, configured),
            at,
            ...(mend && { mend })
          }
        }
        const isConditional = weakened(report, rule, NOTHING) !== report
        told.push({ located: hedged(NOTHING), hedged, isConditional })
      }
    } catch (error) {
      problems.push(crashed(rule, analysis, error))
    }
  }
  return { told, problems }
}

const EXAMPLES = 3

function finding(rule: Rule, report: Report, { service }: Analysis, configured: Severity | undefined): Finding {
  const operations = [...new Set(report.operations ?? [])]
  return {
    rule: rule.id,
    severity: severityOf(rule, report, configured),
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
    fingerprint: subjectOf(report)
  }
}

/**
 * A configured severity takes the place of the rule's own one. Where a rule departs from its own severity it knows something about this
 * finding, such as a doubt: it may then be lowered further and is never raised.
 */
function severityOf(rule: Rule, { severity }: Report, configured: Severity | undefined): Severity {
  if (severity === undefined || severity === rule.severity) return configured ?? rule.severity
  return configured !== undefined && reaches(severity, configured) ? configured : severity
}

export function locate(place: Place): Finding['location'] {
  return 'text' in place ? place.text.source.locate(place.span) : place.location
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
