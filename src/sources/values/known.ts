import { MAX_JSON_DEPTH } from './limits.js'
import { hasHoles } from './string-value.js'
import type { Value } from './value.js'

const answers = new WeakMap<Value, boolean>()

/** Whether no part of a value is left to the deployment. */
export function isFullyKnown(value: Value): boolean {
  return isKnownTo(value, MAX_JSON_DEPTH)
}

function isKnownTo(value: Value, depth: number): boolean {
  if (depth === 0) return false
  const known = answers.get(value) ?? computeAnswer(value, depth - 1)
  answers.set(value, known)
  return known
}

function computeAnswer(value: Value, depth: number): boolean {
  switch (value.kind) {
    case 'string':
      return !hasHoles(value)
    case 'array':
      return value.items.every((item) => isKnownTo(item, depth))
    case 'object':
      return value.open === null && [...value.properties.values()].every((entry) => isKnownTo(entry.value, depth))
    case 'lambda':
    case 'unknown':
      return false
    default:
      return true
  }
}
