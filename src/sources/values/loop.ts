import type { Evaluation } from './evaluation.js'
import { MAX_LOOP_INSTANCES } from './limits.js'
import type { Place } from './place.js'
import { derivedKey } from './symbolic-key.js'
import { unknownValue } from './unknown.js'
import { numberValue, type Value } from './value.js'

/** The instances of a loop by their indexes; a single unknown one stands for a number that is not known. */
export interface LoopPlan {
  readonly indexes: readonly Value[]
  readonly repeated: boolean
}

/** An instance keeps an environment and a number of values in memory. */
const STEPS_OF_AN_INSTANCE = 20

/** Decides how many instances a loop of so many rounds has. */
export function planLoop(name: string | null, count: Value, evaluation: Evaluation, place: Place): LoopPlan {
  if (count.kind === 'number' && count.value <= MAX_LOOP_INSTANCES) {
    const length = Math.max(0, count.value)
    if (!evaluation.spend(length * STEPS_OF_AN_INSTANCE, place)) return { indexes: [], repeated: false }
    return { indexes: Array.from({ length }, (_, index) => numberValue(index)), repeated: false }
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
  return { indexes: [unknownIndex(name, count)], repeated: true }
}

/** The index in an instance that stands for all of a loop. */
export function unknownIndex(name: string | null, count: Value): Value {
  return unknownValue({
    name: name ?? 'copyIndex',
    reason: 'the number of instances of the loop is not known',
    key: derivedKey(`loop ${name ?? ''}`, [count])
  })
}
