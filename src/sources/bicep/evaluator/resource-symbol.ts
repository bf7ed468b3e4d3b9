import type { DeploymentTarget } from '../../values/functions/call.js'
import { lazy } from '../../values/lazy.js'
import type { alignNames } from '../../values/resource-name.js'
import type { ObjectValue, Value } from '../../values/value.js'
import type { ResourceStatement } from '../syntax.js'
import type { Condition } from './condition.js'
import type { Environment } from './environment.js'
import { expandLoop, type Round } from './loops.js'
import { createInstance } from './resource-instance.js'

export interface ResourceSymbol {
  readonly kind: 'resource'
  readonly statement: ResourceStatement
  /** Those of its loop, in order; also the ones whose condition does not hold. */
  readonly instances: () => readonly ResourceInstance[]
  /** Stands for any instance of its loop. */
  readonly any: () => ResourceInstance
}

/** One resource after its loop; nothing of it is evaluated before it is asked for. */
export interface ResourceInstance {
  readonly symbol: string
  readonly statement: ResourceStatement
  readonly environment: Environment
  readonly repeated: boolean
  /** Without its version. */
  readonly type: string
  readonly version: string | null
  /** As its own declaration gives it. */
  readonly name: () => Value
  readonly names: () => ReturnType<typeof alignNames>
  readonly condition: () => Condition
  readonly properties: () => Value
  /** All but what places it and its properties. */
  readonly body: () => ObjectValue
  readonly target: () => DeploymentTarget
  /** The resource that it extends. */
  readonly extended: () => ResourceInstance | null
  /** The resources nested in it, by symbol. */
  readonly children: ReadonlyMap<string, ResourceSymbol>
}

/** Declares a resource; `parent` is the resource in whose body it stands. */
export function declareResource(
  statement: ResourceStatement,
  environment: Environment,
  parent: ResourceInstance | null
): ResourceSymbol {
  const { loop } = statement
  const create = (round: Round | null, repeated: boolean): ResourceInstance =>
    createInstance(statement, round?.environment ?? environment, repeated, parent)
  const rounds = lazy(
    () => (loop === null ? null : expandLoop(loop, environment)),
    () => null
  )
  const expand = (): readonly ResourceInstance[] => {
    const expanded = rounds()
    if (expanded === null) return [create(null, false)]
    return expanded.rounds.map((round) => create(round, expanded.repeated))
  }
  return {
    kind: 'resource',
    statement,
    instances: lazy(expand, () => []),
    any: lazy(
      () => create(rounds()?.any() ?? null, true),
      () => create(null, true)
    )
  }
}
