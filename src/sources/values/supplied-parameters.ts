import { overAlternatives } from './alternatives.js'
import { unknownValue } from './unknown.js'
import { NULL, type Value } from './value.js'

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

interface ParameterDefinition {
  readonly name: string
  readonly secret: boolean
  /** The default, or null as a value if the parameter may be left out; null without either. */
  readonly whenMissing: () => Value | null
}

/** The value of a parameter: what is supplied, else its default, else unknown. */
export function parameterValue(
  { name, secret, whenMissing }: ParameterDefinition,
  { value, allUnknown, keyPrefix }: SuppliedParameters
): Value {
  const unknown = unknownValue({
    name,
    reason: `the parameter '${name}' is given at deployment`,
    key: `${keyPrefix}parameter ${name.toLowerCase()}`,
    secret
  })
  if (allUnknown) return unknown
  const supplied = value(name)
  if (supplied === undefined) return whenMissing() ?? unknown
  // Null means: not supplied. @see https://github.com/Azure/bicep/issues/11887
  return overAlternatives([supplied], ([given = NULL]) => (given.kind === 'null' ? (whenMissing() ?? NULL) : given))
}
