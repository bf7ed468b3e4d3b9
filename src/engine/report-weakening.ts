import { groupBy } from '../core/group-by.js'
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
  const known = new Set(base.analyses.flatMap((analysis) => acceptedIn(analysis).map(({ key }) => key)))
  const configured = weakenings(change.base, change.head, rules).map(({ location, message }): Weakening => {
    return { at: { location, scope: { kind: 'global' } }, message }
  })
  const results = head.analyses.map((analysis, index) => {
    const inline = acceptedIn(analysis).filter(({ key }) => !known.has(key))
    const own = [...(index === 0 ? configured : []), ...inline.map(({ weakening }) => weakening)]
    return runRules(rule, { ...analysis, weakenings: own }, configuration.severities)
  })
  const findings = results.flatMap(({ reported }) => reported.map(({ finding }) => finding))
  return { ...head, findings: [...head.findings, ...findings] }
}

interface Accepted {
  /** The same before and after a change that does not touch it; further ones of the same kind are numbered. */
  readonly key: string
  readonly weakening: Weakening
}

/** The comments that accept a finding. */
function acceptedIn({ service, ignores }: Analysis): readonly Accepted[] {
  const keyed = ignores
    .filter(({ at, fate }) => 'text' in at && fate.kind === 'used')
    .map((ignore) => ({ ignore, scope: scopeOf(ignore) }))
  return [...groupBy(keyed, ({ ignore: { rule }, scope }) => JSON.stringify([service.name, rule, scope]))].flatMap(
    ([key, group]) =>
      group.map(({ ignore: { at, rule }, scope }, index) => {
        const message = `This change accepts a finding of ${rule} in ${scope}.`
        return { key: `${key}#${index}`, weakening: { at, message } }
      })
  )
}

function scopeOf({ at }: Ignore): string {
  return scopeName('text' in at ? at.text.scope : at.scope)
}
