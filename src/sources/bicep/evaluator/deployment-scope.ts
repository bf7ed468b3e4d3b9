import { accessProperty } from '../../values/access.js'
import type { DeploymentTarget } from '../../values/functions/call.js'
import type { Value } from '../../values/value.js'
import type { Expression } from '../expression.js'
import type { Environment } from './environment.js'
import { evaluateExpression } from './evaluate-expression.js'
import { resolveReference } from './references.js'
import type { ResourceInstance } from './resource-symbol.js'

/** Where something is deployed, and the resource that it extends. */
export interface DeploymentScope {
  readonly target: DeploymentTarget
  readonly extended: ResourceInstance | null
}

/** Reads the `scope` of a resource or module; without one it is that of the parent, else that of the file. */
export function resolveScope(
  expression: Expression | null,
  environment: Environment,
  parent: ResourceInstance | null
): DeploymentScope {
  const { target } = environment.scope
  if (expression === null) return { target: parent?.target() ?? target, extended: null }
  if (expression.kind === 'call') {
    const operands = expression.arguments.map((argument) => evaluateExpression(argument, environment))
    return { target: targetOfCall(expression.name.name, operands, target), extended: null }
  }
  const reference = resolveReference(expression, environment)
  if (reference?.kind === 'resource') return scopeOfResource(reference.instance, target)
  const access = accessProperty(evaluateExpression(expression, environment), 'name', true)
  return { target: 'value' in access ? { ...target, resourceGroup: access.value } : target, extended: null }
}

function targetOfCall(name: string, operands: readonly Value[], target: DeploymentTarget): DeploymentTarget {
  const [first, second] = operands
  if (first === undefined) return target
  if (name === 'subscription') return { ...target, subscription: first }
  if (name !== 'resourceGroup') return target
  return second === undefined
    ? { ...target, resourceGroup: first }
    : { ...target, subscription: first, resourceGroup: second }
}

function scopeOfResource(instance: ResourceInstance, target: DeploymentTarget): DeploymentScope {
  if (instance.type.toLowerCase() === 'microsoft.resources/resourcegroups') {
    return { target: { ...instance.target(), resourceGroup: instance.name() }, extended: null }
  }
  return { target: { ...target, ...instance.target() }, extended: instance }
}
