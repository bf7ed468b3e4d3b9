import { objectValue, property } from '../object-value.js'
import { knownText } from '../string-value.js'
import {
  type ArrayValue,
  arrayValue,
  type LambdaValue,
  NULL,
  numberValue,
  type ObjectValue,
  type Property,
  type Value
} from '../value.js'
import { type FunctionCall, fail, otherwise, undecided, type ValueFunction } from './call.js'

type OverArray = (call: FunctionCall, array: ArrayValue, lambda: LambdaValue, extra: Value | undefined) => Value

/** A function of an array and a lambda; unknown if the array is. */
function overArray(apply: OverArray): ValueFunction {
  return (call, array = NULL, lambda = NULL, extra) => {
    if (array.kind !== 'array' || lambda.kind !== 'lambda') return otherwise(call, [array], 'an array and a lambda')
    return apply(call, array, lambda, extra)
  }
}

function callWith(lambda: LambdaValue, item: Value, index: number): Value {
  return lambda.arity > 1 ? lambda.call(item, numberValue(index)) : lambda.call(item)
}

const filter = overArray((call, array, lambda) => {
  const kept: Value[] = []
  for (const [index, item] of array.items.entries()) {
    const answer = callWith(lambda, item, index)
    if (answer.kind === 'unknown') return undecided(call, [array, answer])
    if (answer.kind !== 'boolean') return fail(call, 'the lambda gives neither true nor false')
    if (answer.value) kept.push(item)
  }
  return arrayValue(kept)
})

const reduce: ValueFunction = (call, array = NULL, start = NULL, lambda = NULL) => {
  if (array.kind !== 'array' || lambda.kind !== 'lambda')
    return otherwise(call, [array], 'an array, a start and a lambda')
  return array.items.reduce(
    (current, item, index) =>
      lambda.arity > 2 ? lambda.call(current, item, numberValue(index)) : lambda.call(current, item),
    start
  )
}

/** The lambda says whether its first item comes before its second one. */
const sort = overArray((call, array, lambda) => {
  let undecidedAnswer: Value | null = null
  const isBefore = (left: Value, right: Value): boolean => {
    const answer = lambda.call(left, right)
    if (answer.kind === 'boolean') return answer.value
    undecidedAnswer = answer
    return false
  }
  const sorted = [...array.items].sort((left, right) => (isBefore(left, right) ? -1 : isBefore(right, left) ? 1 : 0))
  return undecidedAnswer === null ? arrayValue(sorted) : undecided(call, [array, undecidedAnswer])
})

const toObject = overArray((call, array, keyLambda, valueLambda) => {
  const properties: Property[] = []
  for (const [index, item] of array.items.entries()) {
    const key = callWith(keyLambda, item, index)
    const name = key.kind === 'string' ? knownText(key) : null
    if (name === null) return otherwise(call, [key], 'keys that are strings')
    properties.push(property(name, valueLambda?.kind === 'lambda' ? callWith(valueLambda, item, index) : item))
  }
  return objectValue(properties)
})

const groupBy = overArray((call, array, keyOf) => {
  const groups = new Map<string, Value[]>()
  for (const [index, item] of array.items.entries()) {
    const key = callWith(keyOf, item, index)
    const name = key.kind === 'string' ? knownText(key) : null
    if (name === null) return otherwise(call, [key], 'keys that are strings')
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return objectValue([...groups].map(([name, items]) => property(name, arrayValue(items))))
})

const mapValues: ValueFunction = (call, object = NULL, lambda = NULL) => {
  if (object.kind !== 'object' || object.open !== null || lambda.kind !== 'lambda') {
    return otherwise(call, [object.kind === 'object' && object.open ? object.open : object], 'an object and a lambda')
  }
  const properties = [...object.properties].map(
    ([key, entry]) => [key, { ...entry, value: lambda.call(entry.value) }] as const
  )
  const mapped: ObjectValue = { kind: 'object', properties: new Map(properties), open: null }
  return mapped
}

export const LAMBDA_FUNCTIONS: Readonly<Record<string, ValueFunction>> = {
  map: overArray((_, array, lambda) => arrayValue(array.items.map((item, index) => callWith(lambda, item, index)))),
  filter,
  reduce,
  sort,
  toObject,
  groupBy,
  mapValues
}
