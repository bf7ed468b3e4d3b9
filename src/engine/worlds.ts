import type { Analysis } from '../rules/rule.js'
import type { LocatedFinding } from './run-rules.js'

/** The service in each way in which the conditions of its deployment may turn out; one if none is unknown. */
export function worlds(analysis: Analysis): readonly Analysis[] {
  const { chains } = analysis
  const count = chains.reduce((most, { alternative }) => Math.max(most, alternative?.count ?? 1), 1)
  if (count === 1) return [analysis]
  return Array.from({ length: count }, (_, world) => ({
    ...analysis,
    chains: chains.filter(({ alternative }) => !alternative || alternative.index === world % alternative.count)
  }))
}

/** The findings of all worlds, each once. What does not hold in all of them is at most a warning. */
export function inAnyWorld(found: readonly (readonly LocatedFinding[])[]): readonly LocatedFinding[] {
  if (found.length === 1) return found[0] ?? []
  const findings = new Map<string, { readonly located: LocatedFinding; count: number }>()
  for (const world of found) {
    const seen = new Map<string, number>()
    for (const located of world) {
      const { finding } = located
      const { path, line, column } = finding.location
      const place = `${finding.rule} ${path}:${line}:${column} ${finding.scope}`
      const ordinal = seen.get(place) ?? 0
      seen.set(place, ordinal + 1)
      const known = findings.get(`${place} ${ordinal}`) ?? { located, count: 0 }
      findings.set(`${place} ${ordinal}`, known)
      known.count++
    }
  }
  return [...findings.values()].map(({ located, count }) => (count === found.length ? located : inSome(located)))
}

/** What stands in a conditional policy says so already. */
function inSome({ finding, at }: LocatedFinding): LocatedFinding {
  const isSaid = 'text' in at && (at.text.when !== null || at.text.repeated)
  const message = `${finding.message.replace(/\.$/, '')}, if a condition of the deployment turns out so.`
  const severity = finding.severity === 'error' ? 'warning' : finding.severity
  return { at, finding: { ...finding, severity, message: isSaid ? finding.message : message } }
}
