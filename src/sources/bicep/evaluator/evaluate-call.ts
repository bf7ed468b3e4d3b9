import { fail, otherwise, runTime } from '../../values/functions/call.js'
import { callFunction } from '../../values/functions/index.js'
import { knownText, stringValue } from '../../values/string-value.js'
import { unknownValue } from '../../values/unknown.js'
import { NULL, type Value } from '../../values/value.js'
import type { CallExpression, Expression } from '../expression.js'
import {
  type BicepSymbol,
  type Environment,
  type FunctionSymbol,
  findSymbol,
  placeOf,
  withValues
} from './environment.js'
import { evaluateExpression } from './evaluate-expression.js'
import { LOAD_FUNCTIONS } from './load-functions.js'
import { functionCall } from './operators.js'
import { findNamespace, resolveReference } from './references.js'
import { resourceMember } from './resource-members.js'

/** Names of the built-in functions; a file may use them for its own symbols. */
const SYSTEM_NAMESPACES: ReadonlySet<string> = new Set(['sys', 'az'])

/** Functions whose result is never to be shown. */
const SECRET_FUNCTIONS: ReadonlySet<string> = new Set(['getsecret', 'externalinput'])

/** `name(…)` or `base.name(…)` */
export function evaluateCall(call: CallExpression, environment: Environment): Value {
  const { base, name } = call
  if (base === null) {
    const symbol = findSymbol(name.name, environment)
    return symbol === null ? callBuiltIn(call, environment) : callSymbol(symbol, call, environment)
  }
  const namespace = findNamespace(base, environment)
  if (namespace !== null) {
    const symbol = namespace.find(name.name)
    return symbol === null ? missingFunction(call, environment) : callSymbol(symbol, call, environment)
  }
  if (base.kind === 'symbol' && SYSTEM_NAMESPACES.has(base.name) && findSymbol(base.name, environment) === null) {
    return callBuiltIn(call, environment)
  }
  return callMethod(call, base, environment)
}

function callSymbol(symbol: BicepSymbol, call: CallExpression, environment: Environment): Value {
  if (symbol.kind === 'function') return callUserFunction(symbol, call, environment)
  // What is imported from a file that cannot be read is a value that is not known, and so is what it gives.
  const value = symbol.kind === 'value' ? symbol.read() : null
  return value?.kind === 'unknown' ? value : callBuiltIn(call, environment)
}

/** A function sees its operands and what its own file declares. */
function callUserFunction({ statement, scope }: FunctionSymbol, call: CallExpression, environment: Environment): Value {
  const operands = call.arguments.map((argument) => evaluateExpression(argument, environment))
  const values = statement.parameters.map(({ name }, index) => [name.name, operands[index] ?? NULL] as const)
  return evaluateExpression(statement.body, withValues({ scope, locals: null }, values))
}

function callBuiltIn(expression: CallExpression, environment: Environment): Value {
  const name = expression.name.name
  const call = functionCall(name, expression, environment)
  if (name === 'nameof') return nameOf(expression, environment)
  const operands = expression.arguments.map((argument) => evaluateExpression(argument, environment))
  const load = LOAD_FUNCTIONS.get(name.toLowerCase())
  if (load !== undefined) return load({ call, operands, environment })
  if (name === 'readEnvironmentVariable') return environmentVariable(operands[0] ?? NULL)
  const result = callFunction(call, operands)
  if (result === null) return missingFunction(expression, environment)
  return result.kind === 'unknown' && SECRET_FUNCTIONS.has(name.toLowerCase()) ? { ...result, secret: true } : result
}

/** The value that the deployment finds; the default is what it takes where it finds none. */
function environmentVariable(operand: Value): Value {
  const name = (operand.kind === 'string' ? knownText(operand) : null) ?? 'environment variable'
  const reason = `the environment variable '${name}' is set at deployment`
  return unknownValue({ name, reason, key: `environment ${name}` })
}

/** `resource.listKeys()`, `vault.getSecret('name')`: answered by the deployment. */
function callMethod(expression: CallExpression, base: Expression, environment: Environment): Value {
  const reference = resolveReference(base, environment)
  const name = expression.name.name
  const operands = expression.arguments.map((argument) => evaluateExpression(argument, environment))
  const call = functionCall(name, expression, environment)
  if (reference?.kind !== 'resource') {
    const target = evaluateExpression(base, environment)
    return target.kind === 'unknown' ? runTime(call, target, ...operands) : fail(call, 'only a resource has functions')
  }
  return { ...runTime(call, resourceMember(reference.instance, 'id'), ...operands), secret: true }
}

/** The last name of what is written; nothing is evaluated. */
function nameOf(expression: CallExpression, environment: Environment): Value {
  const [operand] = expression.arguments
  switch (operand?.kind) {
    case 'symbol':
      return stringValue(operand.name, { source: environment.scope.file.source, ...operand.span })
    case 'member':
    case 'nested':
      return stringValue(operand.name.name, { source: environment.scope.file.source, ...operand.name.span })
    default:
      return otherwise(functionCall('nameof', expression, environment), [], 'a name')
  }
}

function missingFunction(expression: CallExpression, environment: Environment): Value {
  const message = `There is no function '${expression.name.name}'`
  environment.scope.context.evaluation.report({ message, place: placeOf(expression, environment) })
  return unknownValue({ name: expression.name.name, reason: message })
}
