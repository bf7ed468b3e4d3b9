import { isEqual } from './equality.js'
import { MAX_ALTERNATIVES } from './limits.js'
import { derivedKey } from './symbolic-key.js'
import { type Alternative, type UnknownValue, unknownValue } from './unknown.js'
import type { Value } from './value.js'

/** What a condition that is not known leaves: the value itself if all branches agree, else an unknown that lists them. */
export function oneOf(branches: readonly Alternative[], reason: string): Value {
  const alternatives = branches.flatMap(flatten)
  const first = alternatives[0]
  if (first !== undefined && alternatives.every(({ value }) => isEqual(value, first.value) === true)) return first.value
  return unknownValue({
    name: 'condition',
    reason,
    key: derivedKey(
      `oneOf ${alternatives.map(({ when }) => when).join(' | ')}`,
      alternatives.map(({ value }) => value)
    ),
    alternatives: alternatives.length <= MAX_ALTERNATIVES ? alternatives : []
  })
}

function flatten(branch: Alternative): readonly Alternative[] {
  const { when, value } = branch
  if (value.kind !== 'unknown' || value.alternatives.length === 0) return [branch]
  return value.alternatives.map((inner) => ({ when: `${when} && ${inner.when}`, value: inner.value }))
}

/**
 * Applies a function to operands of which one, or several under the same conditions, lists alternatives: to each of
 * them. Operands under different conditions are left as they are.
 */
export function overAlternatives(operands: readonly Value[], apply: (operands: readonly Value[]) => Value): Value {
  const listing = operands.filter(
    (value): value is UnknownValue => value.kind === 'unknown' && value.alternatives.length > 0
  )
  const first = listing[0]
  if (first === undefined || !listing.every((other) => haveSameConditions(first, other))) return apply(operands)
  const results = first.alternatives.map(({ when }, index) => ({
    when,
    value: apply(
      operands.map((value) => (value.kind === 'unknown' ? (value.alternatives[index]?.value ?? value) : value))
    )
  }))
  return oneOf(results, first.reason)
}

function haveSameConditions(left: UnknownValue, right: UnknownValue): boolean {
  return (
    left.alternatives.length === right.alternatives.length &&
    left.alternatives.every(({ when }, index) => when === right.alternatives[index]?.when)
  )
}
