import type { Evaluation } from '../values/evaluation.js'
import type { DeploymentTarget } from '../values/functions/call.js'
import type { Place } from '../values/place.js'
import type { Value } from '../values/value.js'

/** What the expressions of a template can see; null for what it does not declare. */
export interface Environment {
  readonly evaluation: Evaluation
  readonly target: DeploymentTarget
  readonly parameter: (name: string) => Value | null
  readonly variable: (name: string) => Value | null
  readonly userFunction: (name: string) => UserFunction | null
  /** What `reference()` of one of the template's own modules gives. */
  readonly module: (reference: Value) => Value | null
  /** The loops around the expression, the innermost one last. */
  readonly loops: readonly Loop[]
  readonly lambdaVariables: ReadonlyMap<string, Value>
}

export interface UserFunction {
  readonly parameters: readonly string[]
  /** Not evaluated. */
  readonly output: Value
  readonly place: Place
}

export interface Loop {
  readonly name: string | null
  /** Not known in an instance that stands for a number of instances. */
  readonly index: Value
}
