import { type Access, accessIndex, accessProperty } from '../../values/access.js'
import { callFunction } from '../../values/functions/index.js'
import { unknownValue } from '../../values/unknown.js'
import { NULL, type Value } from '../../values/value.js'
import type { Expression, IndexExpression, MemberExpression, NestedResourceExpression } from '../expression.js'
import { type Environment, placeOf, textOf } from './environment.js'
import { evaluateExpression } from './evaluate-expression.js'
import { moduleMember, moduleOutput } from './module-members.js'
import { functionCall } from './operators.js'
import { findNamespace, type Reference, resolveReference, symbolValue } from './references.js'
import { resourceMember, resourceValue } from './resource-members.js'

/** `base.name`, `base[index]` or `base::name`, of a value, a resource, a module or an import. */
export function evaluateAccess(
  expression: MemberExpression | IndexExpression | NestedResourceExpression,
  environment: Environment
): Value {
  const own = resolveReference(expression, environment)
  if (own !== null) return referenceValue(own)
  if (expression.kind === 'nested')
    return settle({ failure: `there is no resource '${expression.name.name}'` }, expression, environment)
  const { base } = expression
  const safe = isSafe(expression)
  const index = expression.kind === 'index' ? evaluateExpression(expression.index, environment) : null
  if (expression.kind === 'member') {
    const found = memberOfSymbol(expression, environment)
    if (found !== null) return found
  }
  const target = evaluateExpression(base, environment)
  if (expression.kind === 'index' && expression.fromEnd) {
    const name = safe ? 'tryIndexFromEnd' : 'indexFromEnd'
    return callFunction(functionCall(name, expression, environment), [target, index ?? NULL]) ?? NULL
  }
  const access =
    expression.kind === 'member'
      ? accessProperty(target, expression.name.name, safe)
      : accessIndex(target, index ?? NULL, safe)
  return settle(access, expression, environment)
}

/** A safe access is safe to the end of its chain. */
function isSafe(expression: Expression): boolean {
  for (let link = expression; ; ) {
    if (link.kind === 'nonNull') link = link.operand
    else if (link.kind !== 'member' && link.kind !== 'index') return false
    else if (link.safe) return true
    else link = link.base
  }
}

function referenceValue(reference: Reference): Value {
  return reference.kind === 'resource' ? resourceValue(reference.instance) : moduleMember(reference.instance, null)
}

/** What a resource, a module or an import answers itself; null if the base is a value. */
function memberOfSymbol({ base, name, safe }: MemberExpression, environment: Environment): Value | null {
  const namespace = findNamespace(base, environment)
  if (namespace !== null) {
    return symbolValue({ ...name, kind: 'symbol' }, namespace.find(name.name), environment)
  }
  const reference = resolveReference(base, environment)
  if (reference?.kind === 'resource') return resourceMember(reference.instance, name.name)
  if (reference?.kind === 'module') return moduleMember(reference.instance, name.name)
  if (base.kind !== 'member' || base.name.name !== 'outputs') return null
  const module = resolveReference(base.base, environment)
  return module?.kind === 'module' ? moduleOutput(module.instance, name.name, safe || base.safe) : null
}

function settle(access: Access, expression: Expression, environment: Environment): Value {
  if ('value' in access) return access.value
  const message = `'${textOf(expression, environment)}' fails: ${access.failure}`
  environment.scope.context.evaluation.report({ message, place: placeOf(expression, environment) })
  return unknownValue({ name: 'missing', reason: message })
}
