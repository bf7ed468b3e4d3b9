import { overAlternatives } from './alternatives.js'
import { findProperty } from './object-value.js'
import { knownText, stringValue } from './string-value.js'
import { derivedKey } from './symbolic-key.js'
import { type UnknownValue, unknownValue } from './unknown.js'
import { NULL, type ObjectValue, type Value } from './value.js'

/** What an access found: a value, or why the deployment would fail. */
export type Access = { readonly value: Value } | { readonly failure: string }

/** `target.name`; `safe` makes a missing property null. */
export function accessProperty(target: Value, name: string, safe = false): Access {
  return accessIndex(target, stringValue(name), safe)
}

/** `target[index]` of an array or object; `safe` makes what is missing null. */
export function accessIndex(target: Value, index: Value, safe = false): Access {
  let failure: string | null = null
  const value = overAlternatives([target, index], ([container = NULL, at = NULL]) => {
    const found = find(container, at)
    if (found.kind !== 'missing') return found
    if (safe) return NULL
    failure = found.failure
    return unknownValue({ name: 'missing', reason: found.failure })
  })
  return failure !== null && value.kind === 'unknown' && value.alternatives.length === 0 ? { failure } : { value }
}

type Missing = { readonly kind: 'missing'; readonly failure: string }

function find(target: Value, index: Value): Value | Missing {
  if (target.kind === 'unknown') return unknownMember(target, index)
  if (index.kind === 'unknown' || (index.kind === 'string' && knownText(index) === null)) {
    return unknownValue({
      name: 'item',
      reason: 'which item is read is not known',
      key: derivedKey('item', [target, index])
    })
  }
  if (target.kind === 'object' && index.kind === 'string') return findMember(target, knownText(index) ?? '')
  if (target.kind === 'array' && index.kind === 'number') {
    const item = target.items[index.value]
    return item ?? { kind: 'missing', failure: `the array has ${target.items.length} items and no item ${index.value}` }
  }
  const wanted = index.kind === 'string' ? `property '${knownText(index)}'` : `item of the kind ${index.kind}`
  return { kind: 'missing', failure: `a value of the kind ${target.kind} has no ${wanted}` }
}

function findMember(object: ObjectValue, name: string): Value | Missing {
  const property = findProperty(object, name)
  if (property !== undefined) return property.value
  if (object.open !== null) return unknownMember(object.open, stringValue(name))
  return { kind: 'missing', failure: `the object has no property '${name}'` }
}

function unknownMember(target: UnknownValue, index: Value): UnknownValue {
  const name = index.kind === 'string' ? knownText(index) : null
  const key = index.kind === 'string' && name !== null ? stringValue(name.toLowerCase()) : index
  return unknownValue({
    name: name === null ? target.name : `${target.name}.${name}`,
    reason: target.reason,
    key: derivedKey('member', [target, key]),
    secret: target.secret
  })
}
