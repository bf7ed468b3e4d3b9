import { accessIndex } from '../access.js'
import { MAX_JSON_DEPTH } from '../limits.js'
import { asObject, mergeObjects, objectOf, objectValue, property } from '../object-value.js'
import { knownText, stringValue } from '../string-value.js'
import { arrayValue, NULL, type ObjectValue, type Property, type Value } from '../value.js'
import { otherwise, type ValueFunction } from './call.js'
import { compareNames } from './order.js'

/** Objects inside objects that one union merges. */
const MAX_MERGES = 10_000

const createObject: ValueFunction = (call, ...operands) => {
  const properties: Property[] = []
  for (let index = 0; index < operands.length; index += 2) {
    const [key = NULL, value = NULL] = operands.slice(index, index + 2)
    const name = key.kind === 'string' ? knownText(key) : null
    if (name === null) return otherwise(call, [key], 'keys that are strings')
    properties.push(property(name, value))
  }
  return objectValue(properties)
}

/** Properties in the order of their names, without regard to case. */
function sortedProperties(object: ObjectValue): readonly Property[] {
  return [...object.properties.values()].sort((left, right) => compareNames(left.name, right.name))
}

const listing = (entry: (property: Property) => Value): ValueFunction => {
  return (call, value = NULL) => {
    if (value.kind !== 'object') return otherwise(call, [value], 'an object')
    return value.open ? otherwise(call, [value.open], 'an object') : arrayValue(sortedProperties(value).map(entry))
  }
}

/** Later objects win; objects inside them are merged as well if `deep`. Null if one is no object. */
export function unionOfObjects(values: readonly Value[], depth: 'deep' | 'shallow'): Value | null {
  const objects = values.map(asObject)
  return objects.includes(null)
    ? null
    : mergeObjects(objects as readonly ObjectValue[], depth === 'deep' ? deepMerge() : undefined)
}

/** Where the objects are too deep or too large the later one wins. */
function deepMerge(): (earlier: Value, later: Value) => Value {
  let merges = 0
  let depth = 0
  const merge = (earlier: Value, later: Value): Value => {
    if (earlier.kind !== 'object' || later.kind !== 'object' || earlier === later) return later
    if (++merges > MAX_MERGES || depth >= MAX_JSON_DEPTH) return later
    depth++
    const merged = mergeObjects([earlier, later], merge)
    depth--
    return merged
  }
  return merge
}

const shallowMerge: ValueFunction = (call, array = NULL) => {
  const merged = array.kind === 'array' ? unionOfObjects(array.items, 'shallow') : null
  return merged ?? otherwise(call, [array], 'an array of objects')
}

/** Follows several keys or indexes; null where one is missing. */
const tryGet: ValueFunction = (_, value = NULL, ...keys) => {
  let current = value
  for (const key of keys) {
    if (current.kind === 'null') return NULL
    const found = accessIndex(current, key, true)
    current = 'value' in found ? found.value : NULL
  }
  return current
}

export const OBJECT_FUNCTIONS: Readonly<Record<string, ValueFunction>> = {
  createObject,
  items: listing(({ name, value }) => objectOf({ key: stringValue(name), value })),
  objectKeys: listing(({ name }) => stringValue(name)),
  shallowMerge,
  tryGet
}
