import type { FailOn } from '../engine/gate-result.js'
import type { Revisions, Settings } from '../engine/settings.js'
import { RULES } from '../rules/index.js'
import { loadConfiguration } from './load-configuration.js'
import type { Repository } from './open-repository.js'

/** What the user gave with the call; null: the configuration decides. */
export interface GivenSettings {
  readonly config: string | null
  readonly failOn: FailOn | null
  /** Left out: the current ones. */
  readonly revisions?: Revisions
}

/** An option or input wins over the configuration, and the configuration over the default. */
export function runSettings(repository: Repository, given: GivenSettings): Settings {
  const configuration = loadConfiguration(repository, given.config)
  const today = new Date().toISOString().slice(0, 10)
  const { revisions = 'current' } = given
  return { failOn: given.failOn ?? configuration.failOn, rules: RULES, configuration, revisions, today }
}
