import { sliceString } from '../string-slice.js'
import { joinSegments, knownText, stringValue } from '../string-value.js'
import { derivedKey } from '../symbolic-key.js'
import { textSegments } from '../to-text.js'
import { booleanValue, NULL, numberValue, type Value } from '../value.js'
import { type FunctionCall, fail, otherwise, undecided, type ValueFunction } from './call.js'
import { formatText } from './format.js'
import { joinArrays } from './join-arrays.js'
import { replaceText } from './replace.js'
import { splitText } from './split.js'

/** What several values become next to one another in a text. */
export function joinTexts(call: FunctionCall, values: readonly Value[]): Value {
  const text = joinSegments(values.map((value) => textSegments(value)))
  return text ?? fail(call, 'the text becomes too long')
}

/** Strings become one text, holes included; arrays one array. */
const concat: ValueFunction = (call, ...operands) => {
  if (operands.some(({ kind }) => kind === 'array')) {
    const arrays = operands.filter((operand) => operand.kind === 'array')
    if (arrays.length < operands.length) return otherwise(call, operands, 'either texts or arrays')
    return joinArrays(call, arrays)
  }
  if (operands.length > 0 && operands.every(({ kind }) => kind === 'unknown')) return undecided(call, operands)
  if (operands.some(({ kind }) => kind === 'object' || kind === 'lambda'))
    return fail(call, 'it expects texts or arrays')
  return joinTexts(call, operands)
}

const join: ValueFunction = (call, array = NULL, separator = NULL) => {
  if (array.kind !== 'array' || separator.kind !== 'string')
    return otherwise(call, [array, separator], 'an array and a string')
  const texts = array.items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]))
  return joinTexts(call, texts)
}

/** Changes each known piece and keeps the holes, which then stand for the changed value. */
function changeCase(change: (text: string) => string): ValueFunction {
  return (call, value = NULL) => {
    if (value.kind !== 'string') return otherwise(call, [value], 'a string')
    const segments = value.segments.map((segment) =>
      segment.kind === 'text'
        ? { ...segment, text: change(segment.text) }
        : { ...segment, value: { ...segment.value, key: derivedKey(call.name.toLowerCase(), [segment.value]) } }
    )
    return { kind: 'string', segments }
  }
}

const trim: ValueFunction = (call, value = NULL) => {
  const text = value.kind === 'string' ? knownText(value) : null
  if (value.kind !== 'string' || text === null) return otherwise(call, [value], 'a string')
  const start = text.length - text.trimStart().length
  return sliceString(value, start, Math.max(start, text.trimEnd().length))
}

const substring: ValueFunction = (call, value = NULL, start = NULL, length) => {
  const text = value.kind === 'string' ? knownText(value) : null
  const isLengthKnown = length === undefined || length.kind === 'number'
  if (value.kind !== 'string' || text === null || start.kind !== 'number' || !isLengthKnown) {
    return otherwise(call, length ? [value, start, length] : [value, start], 'a string, a start and a length')
  }
  const end = length === undefined ? text.length : start.value + length.value
  if (start.value < 0 || end < start.value || end > text.length) {
    return fail(call, `${start.value} to ${end} is outside a text of ${text.length} characters`)
  }
  return sliceString(value, start.value, end)
}

const padLeft: ValueFunction = (call, value = NULL, width = NULL, padding = stringValue(' ')) => {
  const text = value.kind === 'number' ? String(value.value) : value.kind === 'string' ? knownText(value) : null
  const fill = padding.kind === 'string' ? knownText(padding) : null
  if (text === null || width.kind !== 'number' || fill?.length !== 1) {
    return otherwise(call, [value, width, padding], 'a text, a width and one character')
  }
  const missing = Math.max(0, width.value - text.length)
  if (missing > 65_536) return fail(call, 'the text becomes too long')
  return joinTexts(call, [stringValue(fill.repeat(missing)), value])
}

const endOf = (edge: 'start' | 'end'): ValueFunction => {
  return (call, value = NULL, part = NULL) => {
    const [text, affix] = [textOf(value), textOf(part)]
    if (text === null || affix === null) return otherwise(call, [value, part], 'two strings')
    return booleanValue(edge === 'start' ? text.startsWith(affix) : text.endsWith(affix))
  }
}

const indexOf = (direction: 'first' | 'last'): ValueFunction => {
  return (call, value = NULL, part = NULL) => {
    const [text, wanted] = [textOf(value), textOf(part)]
    if (text === null || wanted === null) return otherwise(call, [value, part], 'two strings')
    return numberValue(direction === 'first' ? text.indexOf(wanted) : text.lastIndexOf(wanted))
  }
}

/** These functions compare without regard to case. */
function textOf(value: Value): string | null {
  return value.kind === 'string' ? (knownText(value)?.toLowerCase() ?? null) : null
}

export const STRING_FUNCTIONS: Readonly<Record<string, ValueFunction>> = {
  concat,
  join,
  toLower: changeCase((text) => text.toLowerCase()),
  toUpper: changeCase((text) => text.toUpperCase()),
  trim,
  substring,
  padLeft,
  startsWith: endOf('start'),
  endsWith: endOf('end'),
  format: formatText,
  replace: replaceText,
  split: splitText
}

/** `indexOf` and `lastIndexOf` of a string; those of an array are in `arrays.ts`. */
export const INDEX_IN_TEXT: Readonly<Record<'first' | 'last', ValueFunction>> = {
  first: indexOf('first'),
  last: indexOf('last')
}
