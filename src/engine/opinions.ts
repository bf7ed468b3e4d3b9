import type { Finding } from '../core/finding.js'
import type { Problem } from '../core/problem.js'
import type { Analysis, Ignore } from '../rules/rule.js'
import type { IgnoredFinding } from './gate-result.js'
import { applyIgnores } from './ignores.js'
import type { Judgement } from './judged-environments.js'
import type { ReportedMend } from './mend.js'
import { type LocatedFinding, type RuleResults, runRules } from './run-rules.js'
import type { Settings } from './settings.js'

/** What the rules say about services, with what somebody accepts taken away. */
export interface Opinions {
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
  /** Of each service by its name, in all of its environments. */
  readonly ignores: ReadonlyMap<string, readonly Ignore[]>
  /** How some of the findings can be mended. */
  readonly mends: readonly ReportedMend[]
  /** The rules that crashed. */
  readonly problems: readonly Problem[]
}

/** Runs the rules, applies the ignores, and then runs the rules that judge what became of those. */
export function opinionsOn(judgements: readonly Judgement[], settings: Settings): Opinions {
  const { configuration, rules, today } = settings
  const { severities } = configuration
  const ordinary = rules.filter(({ judgesIgnores }) => !judgesIgnores)
  const last = rules.filter(({ judgesIgnores }) => judgesIgnores)
  const analyses = judgements.map(({ analysis }) => analysis)
  const results = judgements.map((judgement) => holding(judgement, runRules(ordinary, judgement.analysis, severities)))
  const reported = results.flatMap((result) => result.reported)
  const judged = new Set(ordinary.map(({ id }) => id).filter((id) => severities.get(id) !== 'off'))
  const accepted = applyIgnores(analyses, reported, { configured: configuration.ignores, judged, today })
  const lastResults = analyses.map((analysis, index) =>
    runRules(last, { ...analysis, ignores: accepted.ignores[index] ?? [] }, severities)
  )
  const onIgnores = lastResults.flatMap((result) => result.reported.map(({ finding }) => finding))
  return {
    findings: [...accepted.findings, ...onIgnores],
    ignored: accepted.ignored,
    ignores: byService(analyses, accepted.ignores),
    mends: mendsOf(reported, accepted.findings),
    problems: [...results, ...lastResults].flatMap(({ problems }) => problems)
  }
}

function byService(
  analyses: readonly Analysis[],
  ignores: readonly (readonly Ignore[])[]
): ReadonlyMap<string, readonly Ignore[]> {
  const found = new Map<string, readonly Ignore[]>()
  for (const [index, { service }] of analyses.entries()) {
    found.set(service.name, [...(found.get(service.name) ?? []), ...(ignores[index] ?? [])])
  }
  return found
}

/** The results with the environments that they hold in. */
function holding({ environments }: Judgement, { reported, problems }: RuleResults): RuleResults {
  return {
    reported: reported.map(({ finding, ...located }) => ({ ...located, finding: { ...finding, environments } })),
    problems
  }
}

/** Of the findings that nobody has accepted. */
function mendsOf(reported: readonly LocatedFinding[], open: readonly Finding[]): readonly ReportedMend[] {
  const findings = new Set(open)
  return reported.flatMap(({ finding, at, mend }) =>
    mend && 'text' in at && findings.has(finding) ? [{ finding, text: at.text, mend }] : []
  )
}
