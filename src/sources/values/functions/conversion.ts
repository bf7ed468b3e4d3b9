import { readJsonString } from '../json-reader.js'
import { locationOf } from '../place.js'
import { joinSegments, knownText } from '../string-value.js'
import { textSegments } from '../to-text.js'
import { NULL, numberValue } from '../value.js'
import { fail, otherwise, undecided, type ValueFunction } from './call.js'

const int: ValueFunction = (call, value = NULL) => {
  if (value.kind === 'number') return numberValue(Math.trunc(value.value))
  const text = value.kind === 'string' ? knownText(value) : null
  if (text !== null && /^\s*[+-]?\d{1,15}\s*$/.test(text)) return numberValue(Number(text))
  return otherwise(call, [value], 'a whole number')
}

const float: ValueFunction = (call, value = NULL) => {
  if (value.kind === 'number') return value
  const text = value.kind === 'string' ? knownText(value)?.trim() : null
  const number = text ? Number(text) : Number.NaN
  return Number.isFinite(number) ? numberValue(number) : otherwise(call, [value], 'a number')
}

const string: ValueFunction = (call, value = NULL) => {
  if (value.kind === 'unknown') return undecided(call, [value])
  return joinSegments([textSegments(value, '"')]) ?? fail(call, 'the text becomes too long')
}

const json: ValueFunction = (call, value = NULL) => {
  if (value.kind !== 'string' || knownText(value) === null) return otherwise(call, [value], 'a string')
  const { value: read, problems } = readJsonString(value, locationOf(call.place))
  return read === null || problems.length > 0 ? fail(call, 'the text is no JSON') : read
}

export const CONVERSION_FUNCTIONS: Readonly<Record<string, ValueFunction>> = { int, float, string, json }
