import { unknownValue } from '../../values/unknown.js'
import { booleanValue, NULL, numberValue, type Value } from '../../values/value.js'
import type { Expression, LambdaExpression } from '../expression.js'
import { type Environment, findSymbol, placeOf, withValues } from './environment.js'
import { evaluateAccess } from './evaluate-access.js'
import { evaluateCall } from './evaluate-call.js'
import { evaluateArray, evaluateObject, evaluateString, plainString } from './evaluate-literal.js'
import { evaluateFor } from './loops.js'
import { evaluateBinary, evaluateTernary, evaluateUnary } from './operators.js'
import { symbolValue } from './references.js'

/** What an expression means; it never throws, and what only the deployment knows is unknown. */
export function evaluateExpression(expression: Expression, environment: Environment): Value {
  switch (expression.kind) {
    case 'integer':
      return numberValue(expression.value)
    case 'boolean':
      return booleanValue(expression.value)
    case 'null':
      return NULL
    case 'missing':
      return unknownValue({ name: 'expression', reason: 'the expression cannot be read' })
    default: {
      const plain = expression.kind === 'string' ? plainString(expression, environment) : null
      if (plain !== null) return plain
      const { evaluation } = environment.scope.context
      const place = placeOf(expression, environment)
      return evaluation.deeper(place, () => {
        evaluation.spend(1, place)
        return evaluate(expression, environment)
      })
    }
  }
}

type Composite = Exclude<Expression, { kind: 'integer' | 'boolean' | 'null' | 'missing' }>

function evaluate(expression: Composite, environment: Environment): Value {
  switch (expression.kind) {
    case 'string':
      return evaluateString(expression, environment)
    case 'object':
      return evaluateObject(expression, environment)
    case 'array':
      return evaluateArray(expression, environment)
    case 'for':
      return evaluateFor(expression, environment)
    case 'symbol':
      return symbolValue(expression, findSymbol(expression.name, environment), environment)
    case 'call':
      return evaluateCall(expression, environment)
    case 'member':
    case 'index':
    case 'nested':
      return evaluateAccess(expression, environment)
    case 'nonNull':
      return evaluateExpression(expression.operand, environment)
    case 'unary':
      return evaluateUnary(expression, environment)
    case 'binary':
      return evaluateBinary(expression, environment)
    case 'ternary':
      return evaluateTernary(expression, environment)
    case 'lambda':
      return toFunction(expression, environment)
  }
}

function toFunction({ parameters, body }: LambdaExpression, environment: Environment): Value {
  return {
    kind: 'lambda',
    arity: parameters.length,
    call: (...values) => {
      const entries = parameters.map(({ name }, index) => [name, values[index] ?? NULL] as const)
      return evaluateExpression(body, withValues(environment, entries))
    }
  }
}
