import { MAX_JSON_DEPTH } from './limits.js'
import { hasHoles, knownLength, knownPrefix, knownSuffix, knownText, type StringValue } from './string-value.js'
import { symbolicKey } from './symbolic-key.js'
import type { ArrayValue, ObjectValue, Value } from './value.js'

/** Values compared until the answer is "not known". */
const MAX_COMPARISONS = 100_000

/** Whether two values are equal: deep, strict about types and case; null if that is not known. */
export function isEqual(left: Value, right: Value): boolean | null {
  let comparisons = MAX_COMPARISONS
  let depth = 0
  const compare = (one: Value, other: Value): boolean | null => {
    if (--comparisons < 0 || depth > MAX_JSON_DEPTH) return null
    if (one.kind === 'unknown' || other.kind === 'unknown') return haveSameKey(one, other) ? true : null
    if (one.kind !== other.kind) return false
    depth++
    const equal = one === other && one.kind !== 'lambda' ? true : compareKnown(one, other, compare)
    depth--
    return equal
  }
  return compare(left, right)
}

type Compare = (left: Value, right: Value) => boolean | null

function compareKnown(left: Value, right: Value, compare: Compare): boolean | null {
  switch (left.kind) {
    case 'null':
      return true
    case 'boolean':
    case 'number':
      return left.value === (right as typeof left).value
    case 'string':
      return compareStrings(left, right as StringValue)
    case 'array':
      return compareArrays(left, right as ArrayValue, compare)
    case 'object':
      return compareObjects(left, right as ObjectValue, compare)
    default:
      return null
  }
}

function haveSameKey(left: Value, right: Value): boolean {
  const key = symbolicKey(left)
  return key !== null && key === symbolicKey(right)
}

function compareStrings(left: StringValue, right: StringValue): boolean | null {
  const [leftText, rightText] = [knownText(left), knownText(right)]
  if (leftText !== null && rightText !== null) return leftText === rightText
  if (haveSameKey(left, right)) return true
  if (!hasHoles(left) && knownLength(left) < knownLength(right)) return false
  if (!hasHoles(right) && knownLength(right) < knownLength(left)) return false
  const prefixes = agree(knownPrefix(left), knownPrefix(right), (text, length) => text.slice(0, length))
  const suffixes = agree(knownSuffix(left), knownSuffix(right), (text, length) => text.slice(text.length - length))
  return prefixes && suffixes ? null : false
}

function agree(left: string, right: string, cut: (text: string, length: number) => string): boolean {
  const length = Math.min(left.length, right.length)
  return cut(left, length) === cut(right, length)
}

function compareArrays(left: ArrayValue, right: ArrayValue, compare: Compare): boolean | null {
  if (left.items.length !== right.items.length) return false
  return every(left.items, (item, index) => compare(item, right.items[index]!))
}

function compareObjects(left: ObjectValue, right: ObjectValue, compare: Compare): boolean | null {
  const isClosed = left.open === null && right.open === null
  if (isClosed && left.properties.size !== right.properties.size) return false
  if (left.open === null && [...right.properties.keys()].some((name) => !left.properties.has(name))) return false
  const equal = every([...left.properties], ([name, { value }]) => {
    const other = right.properties.get(name)
    if (other !== undefined) return compare(value, other.value)
    return right.open === null ? false : null
  })
  return equal === true && !isClosed ? null : equal
}

/** False as soon as one is false; else null if one is. */
function every<T>(items: readonly T[], test: (item: T, index: number) => boolean | null): boolean | null {
  let result: boolean | null = true
  for (const [index, item] of items.entries()) {
    const passed = test(item, index)
    if (passed === false) return false
    if (passed === null) result = null
  }
  return result
}
