import { parameterValue, type SuppliedParameters } from '../../values/supplied-parameters.js'
import { NULL, type Value } from '../../values/value.js'
import type { ParameterStatement } from '../syntax.js'
import type { Decorator } from '../type-expression.js'
import type { Environment } from './environment.js'
import { evaluateExpression } from './evaluate-expression.js'
import { isNullable } from './nullable.js'

export function evaluateParameter(
  { name, type, value, decorators }: ParameterStatement,
  supplied: SuppliedParameters,
  environment: Environment
): Value {
  const whenMissing = (): Value | null => {
    if (value !== null) return evaluateExpression(value, environment)
    return type !== null && isNullable(type, environment.scope) ? NULL : null
  }
  return parameterValue({ name: name.name, secret: decorators.some(isSecure), whenMissing }, supplied)
}

/** `@secure()` or `@sys.secure()` */
function isSecure({ call }: Decorator): boolean {
  return call.kind === 'call' && call.name.name === 'secure'
}
