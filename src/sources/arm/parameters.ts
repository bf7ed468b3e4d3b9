import { lazy } from '../values/lazy.js'
import { findProperty, propertyValue } from '../values/object-value.js'
import { knownText } from '../values/string-value.js'
import { parameterValue, type SuppliedParameters } from '../values/supplied-parameters.js'
import { unknownValue } from '../values/unknown.js'
import { NULL, type ObjectValue, type Value } from '../values/value.js'
import type { Environment } from './environment.js'
import { evaluateValue } from './evaluate-value.js'

/** The parameters that a template declares, each evaluated when it is first used. */
export function declareParameters(
  template: ObjectValue,
  supplied: SuppliedParameters,
  environment: () => Environment
): (name: string) => Value | null {
  const declared = propertyValue(template, 'parameters')
  const parameters = new Map<string, () => Value>()
  for (const { name, value: definition, place } of declared?.kind === 'object' ? declared.properties.values() : []) {
    const onCycle = (): Value => {
      const message = `The parameter '${name}' depends on itself`
      if (place !== null) environment().evaluation.report({ message, place })
      return unknownValue({ name, reason: message })
    }
    const compute = (): Value => evaluateParameter(name, definition, template, supplied, environment())
    parameters.set(name.toLowerCase(), lazy(compute, onCycle))
  }
  return (name) => parameters.get(name.toLowerCase())?.() ?? null
}

/** Whether a parameter has no default, and may not be left out. */
export function needsParameters(template: ObjectValue): boolean {
  const declared = propertyValue(template, 'parameters')
  if (declared?.kind !== 'object') return false
  return [...declared.properties.values()].some(
    ({ value }) => propertyValue(value, 'defaultValue') === undefined && !isNullable(value, template)
  )
}

function evaluateParameter(
  name: string,
  definition: Value,
  template: ObjectValue,
  supplied: SuppliedParameters,
  environment: Environment
): Value {
  const defaultValue = propertyValue(definition, 'defaultValue')
  const whenMissing = (): Value | null => {
    if (defaultValue !== undefined) return evaluateValue(defaultValue, environment)
    return isNullable(definition, template) ? NULL : null
  }
  return parameterValue({ name, secret: isSecure(definition), whenMissing }, supplied)
}

function isSecure(definition: Value): boolean {
  const type = propertyValue(definition, 'type')
  return type?.kind === 'string' && (knownText(type)?.toLowerCase().startsWith('secure') ?? false)
}

/** `nullable: true` stands at the parameter or at the type that it refers to. */
function isNullable(definition: Value, template: ObjectValue): boolean {
  const nullable = propertyValue(definition, 'nullable')
  if (nullable?.kind === 'boolean') return nullable.value
  const reference = propertyValue(definition, '$ref')
  const path = reference?.kind === 'string' ? knownText(reference) : null
  const definitions = propertyValue(template, 'definitions')
  if (!path?.startsWith('#/definitions/') || definitions?.kind !== 'object') return false
  const target = findProperty(definitions, path.slice('#/definitions/'.length))?.value
  const targetNullable = propertyValue(target, 'nullable')
  return targetNullable?.kind === 'boolean' && targetNullable.value
}
