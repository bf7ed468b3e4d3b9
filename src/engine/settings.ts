import type { Rule } from '../rules/rule.js'
import type { Configuration, FailOn } from './configuration/configuration.js'

/** `all` judges every revision as an API of its own; `current` only those that a call reaches without naming a revision. */
export type Revisions = 'current' | 'all'

/** Everything that steers a run, from whatever it was read. */
export interface Settings {
  /** From the command line or an input of the Action, else from the configuration. */
  readonly failOn: FailOn
  readonly rules: readonly Rule[]
  readonly configuration: Configuration
  /** The only environment to judge; null: those of the configuration, else each one that is found, and none. */
  readonly environment?: string | null
  /** Left out: `current`. */
  readonly revisions?: Revisions
  /** The configuration was not written for the tree that is understood, but for another commit. */
  readonly isForeign?: true
  /** The day of the run, such as `2026-11-22`: nothing in the analysis reads a clock. */
  readonly today: string
}
