import { accessIndex } from '../../values/access.js'
import { planLoop, unknownIndex } from '../../values/loop.js'
import { derivedKey } from '../../values/symbolic-key.js'
import { unknownValue } from '../../values/unknown.js'
import { arrayValue, numberValue, type Value } from '../../values/value.js'
import type { ForExpression, Loop } from '../expression.js'
import { type Environment, placeOf, textOf, withValues } from './environment.js'
import { evaluateExpression } from './evaluate-expression.js'

/** One round of a loop. */
export interface Round {
  readonly environment: Environment
  readonly index: Value
}

export interface Rounds {
  readonly rounds: readonly Round[]
  /** The only round stands for a number that is not known. */
  readonly repeated: boolean
  /** Stands for any of the rounds. */
  readonly any: () => Round
}

export function expandLoop(loop: Loop, environment: Environment): Rounds {
  const { evaluation } = environment.scope.context
  const source = evaluateExpression(loop.source, environment)
  const place = placeOf(loop, environment)
  const enter = (index: Value): Round => enterRound(loop, source, index, environment)
  const any = (): Round => enter(unknownIndex(loop.item.name, source))
  if (source.kind === 'unknown') return { rounds: [any()], repeated: true, any }
  if (source.kind !== 'array') {
    evaluation.report({ message: `The loop runs over '${textOf(loop.source, environment)}', which is no array`, place })
    return { rounds: [any()], repeated: true, any }
  }
  const plan = planLoop(loop.item.name, numberValue(source.items.length), evaluation, place)
  return { rounds: plan.indexes.map(enter), repeated: plan.repeated, any }
}

function enterRound({ item, index: indexName }: Loop, source: Value, index: Value, environment: Environment): Round {
  const access = accessIndex(source, index)
  const found = 'value' in access ? access.value : unknownValue({ name: item.name, reason: access.failure })
  const value = found.kind === 'unknown' && index.kind === 'unknown' ? { ...found, name: item.name } : found
  const values: (readonly [string, Value])[] = [[item.name, value]]
  if (indexName !== null) values.push([indexName.name, index])
  return { environment: withValues(environment, values), index }
}

/** The items that a loop makes; unknown if their number is. */
export function evaluateFor({ loop, body }: ForExpression, environment: Environment): Value {
  const { rounds, repeated } = expandLoop(loop, environment)
  const items = rounds.map((round) => evaluateExpression(body, round.environment))
  if (!repeated) return arrayValue(items)
  const reason = `the number of items of '${textOf(loop.source, environment)}' is not known`
  return unknownValue({ name: loop.item.name, reason, key: derivedKey('items', items) })
}
