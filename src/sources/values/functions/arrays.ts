import { isEqual } from '../equality.js'
import { MAX_RANGE } from '../limits.js'
import { findProperty } from '../object-value.js'
import { sliceString } from '../string-slice.js'
import { EMPTY_STRING, hasHoles, knownLength, knownText } from '../string-value.js'
import { type ArrayValue, arrayValue, booleanValue, FALSE, NULL, numberValue, TRUE } from '../value.js'
import { fail, otherwise, undecided, type ValueFunction } from './call.js'
import { joinArrays } from './join-arrays.js'
import { INDEX_IN_TEXT } from './strings.js'

const length: ValueFunction = (call, value = NULL) => {
  if (value.kind === 'array') return numberValue(value.items.length)
  if (value.kind === 'string' && !hasHoles(value)) return numberValue(knownLength(value))
  if (value.kind === 'object') return value.open ? undecided(call, [value.open]) : numberValue(value.properties.size)
  return otherwise(call, [value], 'a string, an array or an object')
}

const empty: ValueFunction = (call, value = NULL) => {
  if (value.kind === 'null') return TRUE
  if (value.kind === 'array') return booleanValue(value.items.length === 0)
  if (value.kind === 'string' && (knownLength(value) > 0 || !hasHoles(value)))
    return booleanValue(knownLength(value) === 0)
  if (value.kind === 'object' && (value.properties.size > 0 || value.open === null)) {
    return booleanValue(value.properties.size === 0)
  }
  return otherwise(
    call,
    value.kind === 'object' && value.open ? [value.open] : [value],
    'a string, an array or an object'
  )
}

/** An item of an array, deep and case-sensitive; a key of an object, in any case; a part of a string, case-sensitive. */
const contains: ValueFunction = (call, container = NULL, wanted = NULL) => {
  if (container.kind === 'array') {
    const answers = container.items.map((item) => isEqual(item, wanted))
    if (answers.includes(true)) return TRUE
    return answers.includes(null) ? undecided(call, [container, wanted]) : FALSE
  }
  const name = wanted.kind === 'string' ? knownText(wanted) : null
  if (container.kind === 'object' && name !== null) {
    if (findProperty(container, name) !== undefined) return TRUE
    return container.open ? undecided(call, [container.open, wanted]) : FALSE
  }
  if (container.kind === 'string' && name !== null) {
    if (container.segments.some((segment) => segment.kind === 'text' && segment.text.includes(name))) return TRUE
    if (!hasHoles(container)) return booleanValue(knownText(container)?.includes(name) ?? false)
  }
  return otherwise(call, [container, wanted], 'a container and an item')
}

const edge = (which: 'first' | 'last'): ValueFunction => {
  return (call, value = NULL) => {
    if (value.kind === 'array') return value.items.at(which === 'first' ? 0 : -1) ?? NULL
    if (value.kind !== 'string') return otherwise(call, [value], 'a string or an array')
    if (value.segments.length === 0) return EMPTY_STRING
    const segment = value.segments.at(which === 'first' ? 0 : -1)
    if (segment?.kind !== 'text') return undecided(call, [value])
    const at = which === 'first' ? 0 : segment.text.length - 1
    return sliceString({ kind: 'string', segments: [segment] }, at, at + 1)
  }
}

/** Both clamp: more than there is takes or skips everything, less than nothing takes or skips nothing. */
const cut = (which: 'take' | 'skip'): ValueFunction => {
  return (call, value = NULL, count = NULL) => {
    if (count.kind !== 'number') return otherwise(call, [value, count], 'a string or an array, and a number')
    const at = Math.max(0, count.value)
    if (value.kind === 'array') return arrayValue(which === 'take' ? value.items.slice(0, at) : value.items.slice(at))
    if (value.kind !== 'string') return otherwise(call, [value, count], 'a string or an array, and a number')
    const firstHole = value.segments.findIndex(({ kind }) => kind === 'hole')
    const known = firstHole === -1 ? value : { ...value, segments: value.segments.slice(0, firstHole) }
    if (firstHole !== -1 && knownLength(known) < at) return undecided(call, [value, count])
    if (which === 'take') return sliceString(known, 0, at)
    const rest = firstHole === -1 ? [] : value.segments.slice(firstHole)
    return { kind: 'string', segments: [...sliceString(known, at, Number.MAX_SAFE_INTEGER).segments, ...rest] }
  }
}

const indexOf = (direction: 'first' | 'last'): ValueFunction => {
  return (call, container = NULL, wanted = NULL) => {
    if (container.kind !== 'array') return INDEX_IN_TEXT[direction](call, container, wanted)
    const answers = container.items.map((item) => isEqual(item, wanted))
    if (answers.includes(null)) return undecided(call, [container, wanted])
    return numberValue(direction === 'first' ? answers.indexOf(true) : answers.lastIndexOf(true))
  }
}

const range: ValueFunction = (call, start = NULL, count = NULL) => {
  if (start.kind !== 'number' || count.kind !== 'number') return otherwise(call, [start, count], 'two numbers')
  if (count.value < 0 || count.value > MAX_RANGE)
    return fail(call, `it makes 0 to ${MAX_RANGE} numbers, not ${count.value}`)
  return arrayValue(Array.from({ length: count.value }, (_, index) => numberValue(start.value + index)))
}

/** Removes one level of nesting. */
const flatten: ValueFunction = (call, value = NULL) => {
  if (value.kind !== 'array') return otherwise(call, [value], 'an array of arrays')
  const arrays = value.items.filter((item): item is ArrayValue => item.kind === 'array')
  if (arrays.length < value.items.length) return otherwise(call, value.items, 'an array of arrays')
  return joinArrays(call, arrays)
}

const itemFromEnd = (whenMissing: 'fail' | 'null'): ValueFunction => {
  return (call, array = NULL, index = NULL) => {
    if (array.kind !== 'array' || index.kind !== 'number')
      return otherwise(call, [array, index], 'an array and a number')
    const item = index.value > 0 ? array.items.at(-index.value) : undefined
    return item ?? (whenMissing === 'null' ? NULL : fail(call, `the array has ${array.items.length} items`))
  }
}

export const ARRAY_FUNCTIONS: Readonly<Record<string, ValueFunction>> = {
  length,
  empty,
  contains,
  first: edge('first'),
  last: edge('last'),
  take: cut('take'),
  skip: cut('skip'),
  indexOf: indexOf('first'),
  lastIndexOf: indexOf('last'),
  range,
  flatten,
  indexFromEnd: itemFromEnd('fail'),
  tryIndexFromEnd: itemFromEnd('null'),
  createArray: (_, ...items) => arrayValue(items),
  array: (call, value = NULL) =>
    value.kind === 'array' ? value : value.kind === 'unknown' ? undecided(call, [value]) : arrayValue([value])
}
