import type { SourceText } from '../../core/source-text.js'
import { type Access, accessIndex, accessProperty } from '../values/access.js'
import { callFunction } from '../values/functions/index.js'
import { unknownValue } from '../values/unknown.js'
import type { Value } from '../values/value.js'
import type { Environment } from './environment.js'
import { SPECIAL_FUNCTIONS } from './special-functions.js'
import type { CallExpression, Expression } from './template-expression.js'
import { callUserFunction } from './user-functions.js'

/** Evaluates an expression of a template; `source` is the string that holds it. */
export function evaluateExpression(expression: Expression, environment: Environment, source: SourceText): Value {
  if (expression.kind === 'literal') return expression.value
  const { evaluation } = environment
  const place = { source, span: expression.span }
  return evaluation.deeper(place, () => {
    evaluation.spend(1, place)
    if (expression.kind === 'call') return evaluateCall(expression, environment, source)
    const target = evaluateExpression(expression.target, environment, source)
    const access =
      expression.kind === 'property'
        ? accessProperty(target, expression.name)
        : accessIndex(target, evaluateExpression(expression.index, environment, source))
    return settle(access, expression, environment, source)
  })
}

function settle(access: Access, expression: Expression, { evaluation }: Environment, source: SourceText): Value {
  if ('value' in access) return access.value
  const message = `'${textOf(expression, source)}' fails: ${access.failure}`
  evaluation.report({ message, place: { source, span: expression.span } })
  return unknownValue({ name: 'missing', reason: message })
}

function evaluateCall(call: CallExpression, environment: Environment, source: SourceText): Value {
  const special = SPECIAL_FUNCTIONS.get(call.name.toLowerCase())
  const evaluate = (operand: Expression, within = environment): Value => evaluateExpression(operand, within, source)
  const { evaluation, target } = environment
  const functionCall = { name: call.name, place: { source, span: call.span }, evaluation, target }
  if (special !== undefined)
    return special({ call: functionCall, operands: call.operands, environment, source, evaluate })
  const userFunction = environment.userFunction(call.name)
  const operands = call.operands.map((operand) => evaluate(operand))
  if (userFunction !== null) return callUserFunction(userFunction, operands, environment, functionCall.place)
  const result = callFunction(functionCall, operands)
  if (result !== null) return result
  const message = `There is no function '${call.name}'`
  evaluation.report({ message, place: functionCall.place })
  return unknownValue({ name: call.name, reason: message })
}

/** An expression as written, shortened. */
export function textOf({ span }: Expression, source: SourceText): string {
  const text = source.text.slice(span.start, span.end)
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`
}
