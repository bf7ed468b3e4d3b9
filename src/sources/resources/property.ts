import { accessProperty } from '../values/access.js'
import { readResourceId } from '../values/resource-id.js'
import { nameSegments } from '../values/resource-name.js'
import { knownText, type StringValue } from '../values/string-value.js'
import { NULL, type Value } from '../values/value.js'
import type { NameText } from './name-text.js'

/** A property: null if it is surely left out, unknown if the object is or may have it. */
export function readProperty(object: Value, ...path: readonly string[]): Value {
  return path.reduce<Value>((value, name) => {
    const found = accessProperty(value, name, true)
    return 'value' in found ? found.value : NULL
  }, object)
}

/** The first of several spellings that is there. */
export function readEither(object: Value, ...names: readonly string[]): Value {
  return names.map((name) => readProperty(object, name)).find(({ kind }) => kind !== 'null') ?? NULL
}

export function knownString(value: Value): string | null {
  return value.kind === 'string' ? knownText(value) : null
}

export function knownBoolean(value: Value): boolean | null {
  return value.kind === 'boolean' ? value.value : null
}

/** The last name in a resource id, or in a path such as `/apis/orders`; null if there is none. */
export function lastName(id: Value, nameText: NameText): string | null {
  const name: StringValue | undefined =
    readResourceId(id)?.names.at(-1) ?? (id.kind === 'string' ? nameSegments(id).at(-1) : undefined)
  return (name && nameText(name)) || null
}
