import { property, propertyValue } from '../values/object-value.js'
import type { Place } from '../values/place.js'
import { knownText } from '../values/string-value.js'
import { derivedKey } from '../values/symbolic-key.js'
import { unknownValue } from '../values/unknown.js'
import { arrayValue, NULL, type ObjectValue, type Property, type Value } from '../values/value.js'
import type { Environment } from './environment.js'
import { evaluateValue } from './evaluate-value.js'
import { expandLoop } from './loops.js'

/** A loop that makes the items of one property: `{ "name": …, "count": …, "input": … }`. */
export interface PropertyCopy {
  readonly name: string
  readonly count: Value
  readonly input: Value
  readonly place: Place
}

/** The loops of a property named `copy`; null if it is an ordinary property. */
export function readCopies(value: Value): readonly PropertyCopy[] | null {
  if (value.kind !== 'array' || value.items.length === 0) return null
  const copies = value.items.map((item) => (item.kind === 'object' ? readCopy(item) : null))
  return copies.includes(null) ? null : (copies as readonly PropertyCopy[])
}

function readCopy(item: ObjectValue): PropertyCopy | null {
  const name = propertyValue(item, 'name')
  const count = propertyValue(item, 'count')
  const input = propertyValue(item, 'input')
  const text = name?.kind === 'string' ? knownText(name) : null
  if (text === null || count === undefined || input === undefined || item.place === undefined) return null
  return { name: text, count, input, place: item.place }
}

/** The properties that the loops of a property named `copy` make; null if it is an ordinary property. */
export function expandCopies(value: Value, environment: Environment): readonly Property[] | null {
  const copies = readCopies(value)
  return copies?.map((copy) => property(copy.name, evaluateCopy(copy, environment), copy.place)) ?? null
}

/** The items that a loop makes; unknown if their number is. */
export function evaluateCopy({ name, count, input, place }: PropertyCopy, environment: Environment): Value {
  const number = evaluateValue(count, environment)
  const { environments, repeated } = expandLoop(name, number, environment, place)
  if (!repeated) return arrayValue(environments.map((within) => evaluateValue(input, within)))
  const item = evaluateValue(input, environments[0] ?? environment)
  return unknownValue({
    name,
    reason: `the number of items of '${name}' is not known`,
    key: derivedKey('items', [number, item ?? NULL])
  })
}
