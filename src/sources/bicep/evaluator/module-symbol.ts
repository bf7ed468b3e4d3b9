import type { DeploymentTarget } from '../../values/functions/call.js'
import { lazy } from '../../values/lazy.js'
import type { Place } from '../../values/place.js'
import type { EvaluatedResource } from '../../values/resource.js'
import { unknownValue } from '../../values/unknown.js'
import type { Value } from '../../values/value.js'
import type { ModuleStatement } from '../syntax.js'
import { ALWAYS, type Condition, readCondition } from './condition.js'
import { resolveScope } from './deployment-scope.js'
import { type Environment, placeOf } from './environment.js'
import { evaluateExpression } from './evaluate-expression.js'
import { findExpression, literalText } from './literal-text.js'
import { expandLoop, type Round } from './loops.js'
import { openModule } from './open-module.js'

export interface ModuleSymbol {
  readonly kind: 'module'
  readonly statement: ModuleStatement
  readonly instances: () => readonly ModuleInstance[]
  /** Stands for any instance of its loop. */
  readonly any: () => ModuleInstance
}

/** One use of a module, after its loop. */
export interface ModuleInstance {
  readonly symbol: string
  readonly statement: ModuleStatement
  readonly environment: Environment
  readonly place: Place
  /** The text between its quotes. */
  readonly path: string
  /** Null without a loop. */
  readonly index: Value | null
  readonly repeated: boolean
  readonly name: () => Value
  readonly condition: () => Condition
  readonly target: () => DeploymentTarget
  /** Null if it cannot be read. */
  readonly module: () => OpenModule | null
}

/** What can be asked of a module, whatever it is written in. */
export interface OpenModule {
  /** Null if there is no such output. */
  readonly output: (name: string) => Value | null
  /** Null if it is not known which there are. */
  readonly outputNames: readonly string[] | null
  readonly resources: (isWanted: (type: string) => boolean, outer: Outer) => readonly EvaluatedResource[]
}

/** What the conditions and loops around a module add to its resources. */
export interface Outer {
  readonly when: string | null
  readonly repeated: boolean
}

export function declareModule(statement: ModuleStatement, environment: Environment): ModuleSymbol {
  const { loop } = statement
  const create = (round: Round | null, repeated: boolean): ModuleInstance =>
    createInstance(statement, round?.environment ?? environment, round?.index ?? null, repeated)
  const rounds = lazy(
    () => (loop === null ? null : expandLoop(loop, environment)),
    () => null
  )
  const expand = (): readonly ModuleInstance[] => {
    const expanded = rounds()
    if (expanded === null) return [create(null, false)]
    return expanded.rounds.map((round) => create(round, expanded.repeated))
  }
  return {
    kind: 'module',
    statement,
    instances: lazy(expand, () => []),
    any: lazy(
      () => create(rounds()?.any() ?? null, true),
      () => create(null, true)
    )
  }
}

function createInstance(
  statement: ModuleStatement,
  environment: Environment,
  index: Value | null,
  repeated: boolean
): ModuleInstance {
  const { name: symbol, body, path, condition } = statement
  const { target } = environment.scope
  const nameExpression = findExpression(body, 'name')
  const generatedName = unknownValue({ name: symbol.name, reason: `the compiler names the module '${symbol.name}'` })
  const instance: ModuleInstance = {
    symbol: symbol.name,
    statement,
    environment,
    place: placeOf(statement, environment),
    path: literalText(path) ?? '',
    index,
    repeated,
    name: lazy(
      () => (nameExpression === null ? generatedName : evaluateExpression(nameExpression, environment)),
      () => generatedName
    ),
    condition: lazy(
      () => readCondition(condition, environment),
      () => ALWAYS
    ),
    target: lazy(
      () => targetOf(instance),
      () => target
    ),
    module: lazy(
      () => openModule(instance),
      () => null
    )
  }
  return instance
}

function targetOf({ statement, environment, name }: ModuleInstance): DeploymentTarget {
  const { target } = resolveScope(findExpression(statement.body, 'scope'), environment, null)
  return { ...target, deploymentName: name() }
}
