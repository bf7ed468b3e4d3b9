import { overAlternatives } from '../values/alternatives.js'
import { lazy } from '../values/lazy.js'
import { findProperty, propertyValue } from '../values/object-value.js'
import { knownText } from '../values/string-value.js'
import { unknownValue } from '../values/unknown.js'
import { NULL, type ObjectValue, type Value } from '../values/value.js'
import type { Environment } from './environment.js'
import { evaluateValue } from './evaluate-value.js'

/** Where the values of a template's parameters come from. */
export interface SuppliedParameters {
  /** Undefined: not supplied. */
  readonly value: (name: string) => Value | undefined
  /** Defaults do not count: every parameter is unknown. */
  readonly allUnknown: boolean
  /** Begins the keys of unknown parameters, so that those of different modules are different. */
  readonly keyPrefix: string
}

export const NO_PARAMETERS: SuppliedParameters = { value: () => undefined, allUnknown: false, keyPrefix: '' }

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

function evaluateParameter(
  name: string,
  definition: Value,
  template: ObjectValue,
  supplied: SuppliedParameters,
  environment: Environment
): Value {
  const unknown = unknownValue({
    name,
    reason: `the parameter '${name}' is given at deployment`,
    key: `${supplied.keyPrefix}parameter ${name.toLowerCase()}`,
    secret: isSecure(definition)
  })
  if (supplied.allUnknown) return unknown
  const defaultValue = propertyValue(definition, 'defaultValue')
  const whenMissing = (): Value | null => {
    if (defaultValue !== undefined) return evaluateValue(defaultValue, environment)
    return isNullable(definition, template) ? NULL : null
  }
  const value = supplied.value(name)
  if (value === undefined) return whenMissing() ?? unknown
  // Null means: not supplied. @see https://github.com/Azure/bicep/issues/11887
  return overAlternatives([value], ([given = NULL]) => (given.kind === 'null' ? (whenMissing() ?? NULL) : given))
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
