import { MAX_ARRAY_ITEMS } from '../limits.js'
import { type ArrayValue, arrayValue, type Value } from '../value.js'
import { type FunctionCall, fail } from './call.js'

/** The items of several arrays in one. */
export function joinArrays(call: FunctionCall, arrays: readonly ArrayValue[]): Value {
  const length = arrays.reduce((sum, { items }) => sum + items.length, 0)
  if (length > MAX_ARRAY_ITEMS) return fail(call, `the array would have more than ${MAX_ARRAY_ITEMS} items`)
  return arrayValue(arrays.flatMap(({ items }) => items))
}
