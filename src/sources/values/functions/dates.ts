import { knownText, stringValue } from '../string-value.js'
import { NULL, numberValue } from '../value.js'
import { fail, otherwise, runTime, type ValueFunction } from './call.js'

const dateTimeFromEpoch: ValueFunction = (call, seconds = NULL) => {
  if (seconds.kind !== 'number') return otherwise(call, [seconds], 'seconds')
  const date = new Date(seconds.value * 1000)
  if (Number.isNaN(date.getTime())) return fail(call, 'the time is out of range')
  return stringValue(date.toISOString().replace('.000', ''))
}

const dateTimeToEpoch: ValueFunction = (call, value = NULL) => {
  const text = value.kind === 'string' ? knownText(value) : null
  if (text === null) return otherwise(call, [value], 'a date')
  const time = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? runTime(call, value) : numberValue(Math.trunc(time / 1000))
}

export const DATE_FUNCTIONS: Readonly<Record<string, ValueFunction>> = {
  dateTimeFromEpoch,
  dateTimeToEpoch,
  dateTimeAdd: runTime,
  utcNow: runTime
}
