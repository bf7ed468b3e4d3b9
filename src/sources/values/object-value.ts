import type { Place } from './place.js'
import type { UnknownValue } from './unknown.js'
import { NULL, type ObjectValue, type Property, type Value } from './value.js'

/** Later properties of the same name win and keep the place in the order of the first. */
export function objectValue(properties: Iterable<Property>, open: UnknownValue | null = null): ObjectValue {
  const byName = new Map<string, Property>()
  for (const property of properties) byName.set(property.name.toLowerCase(), property)
  return { kind: 'object', properties: byName, open }
}

export function property(name: string, value: Value, place: Place | null = null): Property {
  return { name, value, place }
}

/** An object of plain entries, such as the result of a function. */
export function objectOf(entries: Readonly<Record<string, Value>>, open: UnknownValue | null = null): ObjectValue {
  return objectValue(
    Object.entries(entries).map(([name, value]) => property(name, value)),
    open
  )
}

export function findProperty(object: ObjectValue, name: string): Property | undefined {
  return object.properties.get(name.toLowerCase())
}

/** The value of a property that is there; undefined for one that is missing or perhaps missing. */
export function propertyValue(value: Value | undefined, name: string): Value | undefined {
  return value?.kind === 'object' ? findProperty(value, name)?.value : undefined
}

/** Later objects win, property by property. What an open object may override is no longer known. */
export function mergeObjects(
  objects: readonly ObjectValue[],
  merge: (earlier: Value, later: Value) => Value = (_, later) => later
): ObjectValue {
  const merged = new Map<string, Property>()
  let open: UnknownValue | null = null
  for (const object of objects) {
    if (object.open !== null) {
      open = object.open
      for (const [key, earlier] of merged) {
        if (!object.properties.has(key)) merged.set(key, { ...earlier, value: { ...object.open, key: null } })
      }
    }
    for (const [key, later] of object.properties) {
      const earlier = merged.get(key)
      merged.set(key, earlier === undefined ? later : { ...later, value: merge(earlier.value, later.value) })
    }
  }
  return { kind: 'object', properties: merged, open }
}

/** What an unknown operand of a spread or a union is: an object of which no property is known. */
export function openObject(unknown: UnknownValue): ObjectValue {
  return { kind: 'object', properties: new Map(), open: unknown }
}

/** An object or null as an object; null for anything else. */
export function asObject(value: Value): ObjectValue | null {
  if (value.kind === 'object') return value
  if (value.kind === 'unknown') return openObject(value)
  return value === NULL ? objectValue([]) : null
}
