import { booleanValue, NULL, type NumberValue, numberValue, type Value } from '../value.js'
import { type FunctionCall, fail, otherwise, undecided, type ValueFunction } from './call.js'
import { isLess } from './order.js'

type Calculation = (call: FunctionCall, left: number, right: number) => number | string

function calculation(calculate: Calculation): ValueFunction {
  return (call, left = NULL, right = NULL) => {
    if (left.kind !== 'number' || right.kind !== 'number') return otherwise(call, [left, right], 'two numbers')
    const result = calculate(call, left.value, right.value)
    if (typeof result === 'string') return fail(call, result)
    // 64-bit integers beyond the exact range of a double: rather unknown than wrong.
    return Number.isSafeInteger(result) ? numberValue(result + 0) : undecided(call, [left, right])
  }
}

function comparison(holds: (less: boolean, greater: boolean) => boolean): ValueFunction {
  return (call, left = NULL, right = NULL) => {
    const [less, greater] = [isLess(left, right), isLess(right, left)]
    if (less === null || greater === null) return otherwise(call, [left, right], 'two numbers or two strings')
    return booleanValue(holds(less, greater))
  }
}

/** Of numbers, or of one array of numbers. */
function extreme(better: (candidate: number, best: number) => boolean): ValueFunction {
  return (call, ...operands) => {
    const first = operands[0]
    const items: readonly Value[] = operands.length === 1 && first?.kind === 'array' ? first.items : operands
    const numbers = items.filter((item): item is NumberValue => item.kind === 'number')
    if (numbers.length < items.length || numbers.length === 0) return otherwise(call, items, 'numbers')
    return numbers.reduce((best, item) => (better(item.value, best.value) ? item : best))
  }
}

const DIVISION_BY_ZERO = 'the divisor is 0'

export const NUMBER_FUNCTIONS: Readonly<Record<string, ValueFunction>> = {
  add: calculation((_, left, right) => left + right),
  sub: calculation((_, left, right) => left - right),
  mul: calculation((_, left, right) => left * right),
  div: calculation((_, left, right) => (right === 0 ? DIVISION_BY_ZERO : Math.trunc(left / right))),
  mod: calculation((_, left, right) => (right === 0 ? DIVISION_BY_ZERO : left % right)),
  min: extreme((candidate, best) => candidate < best),
  max: extreme((candidate, best) => candidate > best),
  less: comparison((less) => less),
  lessOrEquals: comparison((_, greater) => !greater),
  greater: comparison((_, greater) => greater),
  greaterOrEquals: comparison((less) => !less)
}
