import { scopeName } from '../model/scope.js'
import type { Analysis, Ignore, Weakening } from '../rules/rule.js'
import type { Configuration } from './configuration/configuration.js'
import { weakenings } from './configuration/weakenings.js'
import { runRules } from './run-rules.js'
import type { Settings } from './settings.js'
import type { Understanding } from './understand.js'

/** The configurations before and after a change. */
export interface ConfigurationChange {
  readonly base: Configuration
  readonly head: Configuration
}

/** Adds what the change asks the gate to overlook: in the configuration, and in comments beside the policies. */
export function reportWeakening(
  head: Understanding,
  base: Understanding,
  change: ConfigurationChange,
  { rules, configuration }: Settings
): Understanding {
  const rule = rules.filter(({ id }) => id === 'configuration-weakened')
  const known = new Set(base.ignored.map(({ finding }) => finding.fingerprint))
  const configured = weakenings(change.base, change.head, rules).map(({ location, message }): Weakening => {
    return { at: { location, scope: { kind: 'global' } }, message }
  })
  const results = head.analyses.map((analysis, index) => {
    const own = [...(index === 0 ? configured : []), ...newlyAccepted(analysis, known)]
    return runRules(rule, { ...analysis, weakenings: own }, configuration.severities)
  })
  const findings = results.flatMap(({ reported }) => reported.map(({ finding }) => finding))
  return { ...head, findings: [...head.findings, ...findings] }
}

/** The comments that accept what nobody has accepted before: one that was there may stand beside another finding now. */
function newlyAccepted({ ignores }: Analysis, known: ReadonlySet<string>): readonly Weakening[] {
  return ignores
    .filter(({ at, fate }) => 'text' in at && fate.kind === 'used')
    .filter(({ accepts = [] }) => accepts.some((fingerprint) => !known.has(fingerprint)))
    .map((ignore) => {
      return { at: ignore.at, message: `This change accepts a finding of ${ignore.rule} in ${scopeOf(ignore)}.` }
    })
}

function scopeOf({ at }: Ignore): string {
  return scopeName('text' in at ? at.text.scope : at.scope)
}
