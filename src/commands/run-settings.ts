import { isDeepStrictEqual } from 'node:util'
import type { Configuration, FailOn } from '../engine/configuration/configuration.js'
import { decidingConfiguration } from '../engine/configuration/deciding.js'
import type { Revisions, Settings } from '../engine/settings.js'
import { RULES } from '../rules/index.js'

/** What the user gave with the call; null: the configuration decides. */
export interface GivenSettings {
  readonly config: string | null
  readonly failOn: FailOn | null
  readonly environment: string | null
  /** Left out: the current ones. */
  readonly revisions?: Revisions
}

/** An option or input wins over the configuration, and the configuration over the default. */
export function runSettings(configuration: Configuration, given: GivenSettings): Settings {
  const today = new Date().toISOString().slice(0, 10)
  const { environment, revisions = 'current' } = given
  return { failOn: given.failOn ?? configuration.failOn, rules: RULES, configuration, environment, revisions, today }
}

/** For a change that may edit the configuration itself, where the one before it decides. */
export function changeSettings(base: Configuration, head: Configuration, given: GivenSettings): Settings {
  if (isDeepStrictEqual(base, head)) return runSettings(head, given)
  return { ...runSettings(decidingConfiguration(base, head), given), isForeign: true }
}
