import { knownText } from '../string-value.js'
import type { Value } from '../value.js'

/** Whether one number or string comes before another, strings by code unit; null if they cannot be compared or are not known. */
export function isLess(left: Value, right: Value): boolean | null {
  if (left.kind === 'number' && right.kind === 'number') return left.value < right.value
  if (left.kind !== 'string' || right.kind !== 'string') return null
  const [leftText, rightText] = [knownText(left), knownText(right)]
  return leftText === null || rightText === null ? null : leftText < rightText
}

/** The order of property names: without regard to case. */
export function compareNames(left: string, right: string): number {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()]
  return a < b ? -1 : a > b ? 1 : 0
}
