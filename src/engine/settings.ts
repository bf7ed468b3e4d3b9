import type { Rule } from '../rules/rule.js'
import type { FailOn } from './gate-result.js'

/** Everything that steers a run, from whatever it was read. */
export interface Settings {
  readonly failOn: FailOn
  readonly rules: readonly Rule[]
}
