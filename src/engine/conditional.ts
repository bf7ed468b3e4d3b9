import type { Report } from '../evidence/report.js'
import type { PolicyText } from '../model/policy-document.js'
import type { Rule } from '../rules/rule.js'

/**
 * What holds only where a deployment condition does, or in some instances of a loop, is at most a warning and says so. The conditions of
 * the texts that are certain do not count.
 */
export function weakened(report: Report, rule: Rule, certain: ReadonlySet<PolicyText>): Report {
  const places = [report.at, ...(report.related ?? []).map(({ at }) => at)]
  const conditions = new Set(
    places.flatMap((place) => ('text' in place && !certain.has(place.text) ? conditionsOf(place.text) : []))
  )
  if (conditions.size === 0) return report
  const severity = report.severity ?? rule.severity
  return {
    ...report,
    severity: severity === 'error' ? 'warning' : severity,
    message: `${report.message.replace(/\.$/, '')}, ${[...conditions].join(' and ')}.`
  }
}

function conditionsOf({ when, repeated }: PolicyText): readonly string[] {
  return [...(when === null ? [] : [`if ${when}`]), ...(repeated ? ['in some instances of a loop'] : [])]
}
