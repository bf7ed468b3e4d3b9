import type { Finding } from '../core/finding.js'
import { groupBy } from '../core/group-by.js'
import { nearest } from '../core/nearest.js'
import { fileText } from '../core/source-text.js'
import type { Place } from '../evidence/place.js'
import type { PolicyText } from '../model/policy-document.js'
import { RULES } from '../rules/index.js'
import type { Analysis, Ignore } from '../rules/rule.js'
import type { IgnoreSettings } from './configuration/configuration.js'
import type { IgnoredFinding } from './gate-result.js'
import { pathMatcher } from './glob.js'
import { type InlineIgnore, inlineIgnores } from './inline-ignores.js'
import { type LocatedFinding, locate } from './run-rules.js'

/** Findings apart from those that somebody accepted, and what became of each ignore. */
export interface IgnoreResults {
  readonly findings: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
  /** For each service, in their order; the first one also has those of the configuration. */
  readonly ignores: readonly (readonly Ignore[])[]
}

export interface IgnoreContext {
  readonly configured: readonly IgnoreSettings[]
  /** The ids of the rules that have run. */
  readonly judged: ReadonlySet<string>
  /** The day of the run, such as `2026-11-22`. */
  readonly today: string
}

/** Takes the accepted findings out. An ignore without a reason, or whose last day has passed, accepts nothing. */
export function applyIgnores(
  analyses: readonly Analysis[],
  reported: readonly LocatedFinding[],
  context: IgnoreContext
): IgnoreResults {
  const inText = groupBy(reported, ({ at }) => ('text' in at ? at.text : null))
  const inline = analyses.map(({ service }) =>
    [...service.documents, ...service.fragments].flatMap((text) => inlineCandidates(text, inText.get(text) ?? []))
  )
  const configured = context.configured.map((ignore) => configuredCandidate(ignore, reported))
  const all = [...inline.flat(), ...configured]
  const reasons = new Map<LocatedFinding, string>()
  for (const candidate of all) {
    const { reason, hits } = candidate
    if (reason === null || hasExpired(candidate, context)) continue
    for (const hit of hits) if (!reasons.has(hit)) reasons.set(hit, reason)
  }
  return {
    findings: reported.filter((one) => !reasons.has(one)).map(({ finding }) => finding),
    ignored: [...reasons].map(([{ finding }, reason]) => ({ finding, reason })),
    ignores: fates([...configured, ...(inline[0] ?? [])], inline.slice(1), context)
  }
}

/** An ignore and the findings that it is meant for. */
interface Candidate {
  readonly at: Place
  readonly rule: string
  readonly reason: string | null
  readonly until: string | null
  readonly hits: readonly LocatedFinding[]
}

function inlineCandidates(text: PolicyText, findings: readonly LocatedFinding[]): readonly Candidate[] {
  const ignores = inlineIgnores(text)
  if (ignores.length === 0) return []
  // Lines of the policy text itself: inside a JSON string all of it is on one line of the file.
  const source = fileText(text.source.path, text.source.text)
  const line = (offset: number): number => source.locate({ start: offset, end: offset }).line
  const lineOf = ({ at }: LocatedFinding): number => ('text' in at ? line(at.span.start) : 0)
  return ignores.map(({ rule, reason, comment, targets }) => {
    const meant = findings.filter(({ finding }) => finding.rule === rule)
    const onLines = ({ start, end }: InlineIgnore['targets'][number]): readonly LocatedFinding[] =>
      meant.filter((one) => lineOf(one) >= line(start) && lineOf(one) <= line(end))
    const hits = targets.map(onLines).find((found) => found.length > 0) ?? []
    return { at: { text, span: comment.span }, rule, reason, until: null, hits }
  })
}

function configuredCandidate(ignore: IgnoreSettings, reported: readonly LocatedFinding[]): Candidate {
  const { rule, path, reason, until, declaredAt } = ignore
  const matches = pathMatcher(path)
  const hits = reported.filter(({ finding }) => finding.rule === rule && matches(finding.location.path))
  return { at: { location: declaredAt, scope: { kind: 'global' } }, rule, reason, until, hits }
}

function hasExpired({ until }: Candidate, { today }: IgnoreContext): boolean {
  return until !== null && until < today
}

/** A policy that several services share is judged in each, and its ignores are of use if one of them needs them. */
function fates(
  first: readonly Candidate[],
  others: readonly (readonly Candidate[])[],
  context: IgnoreContext
): readonly (readonly Ignore[])[] {
  const placeOf = ({ at }: Candidate): string => JSON.stringify([locate(at), 'text' in at ? at.span.start : 0])
  const byPlace = groupBy([first, ...others].flat(), placeOf)
  return [first, ...others].map((group) =>
    group.flatMap((candidate) => {
      const shared = byPlace.get(placeOf(candidate)) ?? []
      if (shared[0] !== candidate) return []
      const accepts = shared.flatMap(({ hits }) => hits.map(({ finding }) => finding.fingerprint))
      const fate = fateOf(candidate, accepts.length > 0, context)
      return [{ at: candidate.at, rule: candidate.rule, accepts, fate }]
    })
  )
}

function fateOf(candidate: Candidate, isUsed: boolean, context: IgnoreContext): Ignore['fate'] {
  const { rule, reason, until } = candidate
  const ids = RULES.map(({ id }) => id)
  if (!ids.includes(rule)) return { kind: 'unknown-rule', nearest: nearest(rule, ids) }
  if (reason === null) return { kind: 'unexplained' }
  if (until !== null && hasExpired(candidate, context)) return { kind: 'expired', until }
  if (isUsed) return { kind: 'used' }
  return { kind: context.judged.has(rule) ? 'unmatched' : 'not-judged' }
}
