import { overAlternatives } from '../alternatives.js'
import { knownLength, type StringValue } from '../string-value.js'
import type { Value } from '../value.js'
import { ARRAY_FUNCTIONS } from './arrays.js'
import { type FunctionCall, runTime, undecided, type ValueFunction } from './call.js'
import { CONVERSION_FUNCTIONS } from './conversion.js'
import { DATE_FUNCTIONS } from './dates.js'
import { DEPLOYMENT_FUNCTIONS } from './deployment.js'
import { ENCODING_FUNCTIONS } from './encoding.js'
import { LAMBDA_FUNCTIONS } from './lambdas.js'
import { LOGICAL_FUNCTIONS } from './logical.js'
import { NUMBER_FUNCTIONS } from './numbers.js'
import { OBJECT_FUNCTIONS } from './objects.js'
import { RESOURCE_ID_FUNCTIONS } from './resource-ids.js'
import { RUN_TIME_FUNCTIONS } from './run-time.js'
import { SET_FUNCTIONS } from './sets.js'
import { STRING_FUNCTIONS } from './strings.js'

/** Functions that both deployment languages know, by lower-case name. */
const FUNCTIONS: ReadonlyMap<string, { readonly name: string; readonly apply: ValueFunction }> = new Map(
  Object.entries({
    ...ARRAY_FUNCTIONS,
    ...CONVERSION_FUNCTIONS,
    ...DATE_FUNCTIONS,
    ...DEPLOYMENT_FUNCTIONS,
    ...ENCODING_FUNCTIONS,
    ...LAMBDA_FUNCTIONS,
    ...LOGICAL_FUNCTIONS,
    ...NUMBER_FUNCTIONS,
    ...OBJECT_FUNCTIONS,
    ...RESOURCE_ID_FUNCTIONS,
    ...RUN_TIME_FUNCTIONS,
    ...SET_FUNCTIONS,
    ...STRING_FUNCTIONS
  }).map(([name, apply]) => [name.toLowerCase(), { name, apply }])
)

/** Functions that look at unknown operands themselves. */
const SEES_ALTERNATIVES: ReadonlySet<string> = new Set(['if', 'and', 'or', 'coalesce', 'any'])

/**
 * Calls a function of the table by its name in any case. A text that the function made stands at the place of the call.
 * Null: there is no such function.
 */
export function callFunction(call: FunctionCall, operands: readonly Value[]): Value | null {
  const found = FUNCTIONS.get(call.name.toLowerCase())
  if (found === undefined) return isListFunction(call.name) ? runTime(call, ...operands) : null
  const named = { ...call, name: found.name }
  const cost = operands.reduce((sum, operand) => sum + sizeOf(operand), 0)
  if (!call.evaluation.spend(cost, call.place)) return undecided(named, operands)
  const result = SEES_ALTERNATIVES.has(found.name)
    ? found.apply(named, ...operands)
    : overAlternatives(operands, (values) => found.apply(named, ...values))
  call.evaluation.spend(sizeOf(result), call.place)
  return result.kind === 'string' ? placeText(result, call) : result
}

function isListFunction(name: string): boolean {
  return /^list[a-z]*$/i.test(name)
}

function sizeOf(value: Value): number {
  switch (value.kind) {
    case 'string':
      return 1 + value.segments.length + Math.trunc(knownLength(value) / 1024)
    case 'array':
      return 1 + Math.trunc(value.items.length / 4)
    case 'object':
      return 1 + Math.trunc(value.properties.size / 4)
    default:
      return 1
  }
}

function placeText(value: StringValue, { place }: FunctionCall): StringValue {
  if (value.segments.every(({ origin }) => origin !== null)) return value
  const origin = { source: place.source, start: place.span.start, end: place.span.end }
  return {
    kind: 'string',
    segments: value.segments.map((segment) => (segment.origin ? segment : { ...segment, origin }))
  }
}
