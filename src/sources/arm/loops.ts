import { MAX_LOOP_INSTANCES } from '../values/limits.js'
import type { Place } from '../values/place.js'
import { derivedKey } from '../values/symbolic-key.js'
import { unknownValue } from '../values/unknown.js'
import { numberValue, type Value } from '../values/value.js'
import type { Environment } from './environment.js'

/** One environment for each instance of a loop, or a single one that stands for a number that is not known. */
export interface Instances {
  readonly environments: readonly Environment[]
  readonly repeated: boolean
}

/** An instance keeps an environment and a number of values in memory. */
const STEPS_OF_AN_INSTANCE = 20

export function expandLoop(name: string | null, count: Value, environment: Environment, place: Place): Instances {
  const { evaluation } = environment
  const within = (index: Value): Environment => ({ ...environment, loops: [...environment.loops, { name, index }] })
  if (count.kind === 'number' && count.value <= MAX_LOOP_INSTANCES) {
    const length = Math.max(0, count.value)
    if (!evaluation.spend(length * STEPS_OF_AN_INSTANCE, place)) return { environments: [], repeated: false }
    return { environments: Array.from({ length }, (_, index) => within(numberValue(index))), repeated: false }
  }
  if (count.kind === 'number') {
    evaluation.report({
      message: `The loop makes ${count.value} instances; more than ${MAX_LOOP_INSTANCES} are not read one by one`,
      place,
      kind: 'unreadable',
      incomplete: true
    })
  } else if (count.kind !== 'unknown') {
    evaluation.report({ message: 'The number of instances of the loop is no number', place })
  }
  const index = unknownValue({
    name: name ?? 'copyIndex',
    reason: 'the number of instances of the loop is not known',
    key: derivedKey(`loop ${name ?? ''}`, [count])
  })
  return { environments: [within(index)], repeated: true }
}
