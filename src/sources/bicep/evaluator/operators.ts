import type { FunctionCall } from '../../values/functions/call.js'
import { callFunction } from '../../values/functions/index.js'
import { choose, conjunction, disjunction, firstNonNull } from '../../values/functions/logical.js'
import { unknownValue } from '../../values/unknown.js'
import { numberValue, type Value } from '../../values/value.js'
import type { BinaryExpression, BinaryOperator, TernaryExpression, UnaryExpression } from '../expression.js'
import { type Environment, placeOf, textOf } from './environment.js'
import { evaluateExpression } from './evaluate-expression.js'

/** The functions that the operators stand for. */
const FUNCTIONS: Readonly<Record<Exclude<BinaryOperator, '&&' | '||' | '??' | '!=' | '=~' | '!~'>, string>> = {
  '*': 'mul',
  '/': 'div',
  '%': 'mod',
  '+': 'add',
  '-': 'sub',
  '<': 'less',
  '<=': 'lessOrEquals',
  '>': 'greater',
  '>=': 'greaterOrEquals',
  '==': 'equals'
}

/** Those that do not evaluate all of their operands. */
const LAZY_FUNCTIONS: Readonly<Partial<Record<BinaryOperator, string>>> = { '&&': 'and', '||': 'or', '??': 'coalesce' }

/** A call of a function of the table at the place of an expression. */
export function functionCall(
  name: string,
  expression: { readonly span: UnaryExpression['span'] },
  environment: Environment
): FunctionCall {
  const { context, target } = environment.scope
  return { name, place: placeOf(expression, environment), evaluation: context.evaluation, target }
}

function apply(call: FunctionCall, name: string, ...operands: readonly Value[]): Value {
  return callFunction({ ...call, name }, operands) ?? unknownValue({ name, reason: `there is no function '${name}'` })
}

export function evaluateUnary(expression: UnaryExpression, environment: Environment): Value {
  const call = functionCall(expression.operator, expression, environment)
  const operand = evaluateExpression(expression.operand, environment)
  return expression.operator === '!' ? apply(call, 'not', operand) : apply(call, 'sub', numberValue(0), operand)
}

export function evaluateBinary(expression: BinaryExpression, environment: Environment): Value {
  const { operator, left, right } = expression
  const call = functionCall(LAZY_FUNCTIONS[operator] ?? operator, expression, environment)
  const operands = [left, right].map((operand) => () => evaluateExpression(operand, environment))
  if (operator === '&&') return conjunction(call, operands)
  if (operator === '||') return disjunction(call, operands)
  if (operator === '??') return firstNonNull(call, operands)
  const values = operands.map((operand) => operand())
  switch (operator) {
    case '!=':
      return apply(call, 'not', apply(call, 'equals', ...values))
    case '=~':
      return equalInAnyCase(call, values)
    case '!~':
      return apply(call, 'not', equalInAnyCase(call, values))
    default:
      return apply(call, FUNCTIONS[operator], ...values)
  }
}

function equalInAnyCase(call: FunctionCall, values: readonly Value[]): Value {
  const [left, right] = values.map((value) => (value.kind === 'null' ? value : apply(call, 'toLower', value)))
  return apply(call, 'equals', ...(left && right ? [left, right] : []))
}

/** Both branches if the condition is not known. */
export function evaluateTernary(expression: TernaryExpression, environment: Environment): Value {
  const { condition, whenTrue, whenFalse } = expression
  const text = textOf(condition, environment)
  return choose(functionCall('if', expression, environment), {
    condition: evaluateExpression(condition, environment),
    whenTrue: text,
    whenFalse: `!(${text})`,
    onTrue: () => evaluateExpression(whenTrue, environment),
    onFalse: () => evaluateExpression(whenFalse, environment)
  })
}
