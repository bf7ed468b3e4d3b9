import { oneOf, overAlternatives } from '../alternatives.js'
import { isEqual } from '../equality.js'
import { hasHoles, knownText } from '../string-value.js'
import { derivedKey } from '../symbolic-key.js'
import { type BooleanValue, booleanValue, FALSE, NULL, TRUE, type Value } from '../value.js'
import { type FunctionCall, fail, otherwise, undecided, type ValueFunction } from './call.js'

/** An operand that is evaluated only if it decides something. */
export type LazyValue = () => Value

/** Three-valued: one false decides. */
export function conjunction(call: FunctionCall, operands: readonly LazyValue[]): Value {
  return decideBy(call, operands, FALSE)
}

/** Three-valued: one true decides. */
export function disjunction(call: FunctionCall, operands: readonly LazyValue[]): Value {
  return decideBy(call, operands, TRUE)
}

function decideBy(call: FunctionCall, operands: readonly LazyValue[], decisive: BooleanValue): Value {
  const open: Value[] = []
  for (const operand of operands) {
    const value = open.length === 0 ? operand() : call.evaluation.speculate(operand)
    if (value.kind === 'boolean') {
      if (value.value === decisive.value) return decisive
    } else if (value.kind === 'unknown') open.push(value)
    else return fail(call, 'it expects true or false')
  }
  return open.length === 0 ? booleanValue(!decisive.value) : undecided(call, open)
}

/** The branches of a choice, with their conditions as written. */
export interface Choice {
  readonly condition: Value
  readonly whenTrue: string
  readonly whenFalse: string
  readonly onTrue: LazyValue
  readonly onFalse: LazyValue
}

/** Evaluates one branch; if the condition is not known both, and the result lists them as alternatives. */
export function choose(call: FunctionCall, { condition, whenTrue, whenFalse, onTrue, onFalse }: Choice): Value {
  if (condition.kind === 'boolean') return condition.value ? onTrue() : onFalse()
  if (condition.kind !== 'unknown') return fail(call, 'its condition is neither true nor false')
  const branches = [
    { when: whenTrue, value: call.evaluation.speculate(onTrue) },
    { when: whenFalse, value: call.evaluation.speculate(onFalse) }
  ]
  return oneOf(branches, `the condition ${whenTrue} is not known`)
}

/** The first operand that is not null. */
export function firstNonNull(call: FunctionCall, operands: readonly LazyValue[]): Value {
  const [first, ...rest] = operands
  if (first === undefined) return NULL
  const value = first()
  if (value.kind !== 'unknown') return value.kind === 'null' ? firstNonNull(call, rest) : value
  const fallback = call.evaluation.speculate(() => firstNonNull(call, rest))
  return overAlternatives([value], ([candidate = NULL]) => {
    if (candidate.kind !== 'unknown') return candidate.kind === 'null' ? fallback : candidate
    return { ...candidate, key: derivedKey('coalesce', [candidate, fallback]) }
  })
}

const lazily = (operands: readonly Value[]): readonly LazyValue[] => operands.map((operand) => () => operand)

const equals: ValueFunction = (call, left = NULL, right = NULL) => {
  const equal = isEqual(left, right)
  return equal === null ? undecided(call, [left, right]) : booleanValue(equal)
}

const bool: ValueFunction = (call, value = NULL) => {
  if (value.kind === 'boolean') return value
  if (value.kind === 'number') return booleanValue(value.value !== 0)
  const text = value.kind === 'string' && !hasHoles(value) ? knownText(value)?.toLowerCase() : undefined
  if (text === 'true' || text === '1') return TRUE
  if (text === 'false' || text === '0') return FALSE
  return otherwise(call, [value], "'true', 'false' or a number")
}

const not: ValueFunction = (call, value = NULL) =>
  value.kind === 'boolean' ? booleanValue(!value.value) : otherwise(call, [value], 'true or false')

export const LOGICAL_FUNCTIONS: Readonly<Record<string, ValueFunction>> = {
  and: (call, ...operands) => conjunction(call, lazily(operands)),
  or: (call, ...operands) => disjunction(call, lazily(operands)),
  if: (call, condition = NULL, onTrue = NULL, onFalse = NULL) =>
    choose(call, {
      condition,
      whenTrue: 'the condition of if() holds',
      whenFalse: 'the condition of if() does not hold',
      onTrue: () => onTrue,
      onFalse: () => onFalse
    }),
  coalesce: (call, ...operands) => firstNonNull(call, lazily(operands)),
  equals,
  bool,
  not,
  true: () => TRUE,
  false: () => FALSE,
  null: () => NULL,
  any: (_, value = NULL) => value
}
