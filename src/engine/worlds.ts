import type { Finding } from '../core/finding.js'
import type { Analysis, Report } from '../rules/rule.js'

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
export function inAnyWorld(found: readonly (readonly Finding[])[]): readonly Finding[] {
  if (found.length === 1) return found[0] ?? []
  const findings = new Map<string, { readonly finding: Finding; count: number }>()
  for (const world of found) {
    const seen = new Map<string, number>()
    for (const finding of world) {
      const { path, line, column } = finding.location
      const place = `${finding.rule} ${path}:${line}:${column} ${finding.scope}`
      const ordinal = seen.get(place) ?? 0
      seen.set(place, ordinal + 1)
      const known = findings.get(`${place} ${ordinal}`) ?? { finding, count: 0 }
      findings.set(`${place} ${ordinal}`, known)
      known.count++
    }
  }
  return [...findings.values()].map(({ finding, count }) =>
    count === found.length ? finding : demoted(finding, 'if a condition of the deployment turns out so')
  )
}

/** What only holds under a condition, or in the instances of a loop, is at most a warning and says so. */
export function underConditions(finding: Finding, report: Report): Finding {
  const places = [report.at, ...(report.related ?? []).map(({ at }) => at)]
  const texts = places.flatMap((place) => ('text' in place ? [place.text] : []))
  const conditions = [...new Set(texts.flatMap(({ when }) => when ?? []))]
  const isRepeated = texts.some(({ repeated }) => repeated)
  if (conditions.length > 0) return demoted(finding, `if ${conditions.join(' and ')}`)
  return isRepeated ? demoted(finding, 'where a loop of unknown length deploys it') : finding
}

function demoted(finding: Finding, condition: string): Finding {
  const message = /, but only (?:if|where) /.test(finding.message)
    ? finding.message
    : `${finding.message.replace(/\.$/, '')}, but only ${condition}.`
  return { ...finding, severity: finding.severity === 'error' ? 'warning' : finding.severity, message }
}
