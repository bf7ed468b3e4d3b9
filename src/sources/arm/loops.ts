import { planLoop } from '../values/loop.js'
import type { Place } from '../values/place.js'
import type { Value } from '../values/value.js'
import type { Environment } from './environment.js'

/** One environment for each instance of a loop, or a single one that stands for a number that is not known. */
export interface Instances {
  readonly environments: readonly Environment[]
  readonly repeated: boolean
}

export function expandLoop(name: string | null, count: Value, environment: Environment, place: Place): Instances {
  const { indexes, repeated } = planLoop(name, count, environment.evaluation, place)
  const environments = indexes.map((index) => ({ ...environment, loops: [...environment.loops, { name, index }] }))
  return { environments, repeated }
}
