import { propertyValue } from '../values/object-value.js'
import type { Place } from '../values/place.js'
import { knownText } from '../values/string-value.js'
import { NULL, type ObjectValue, type Value } from '../values/value.js'
import type { Environment, UserFunction } from './environment.js'
import { evaluateValue } from './evaluate-value.js'

/** The functions that a template defines, by `namespace.name` in any case. */
export function declareFunctions(template: ObjectValue): (name: string) => UserFunction | null {
  const functions = new Map<string, UserFunction>()
  const namespaces = propertyValue(template, 'functions')
  for (const namespace of namespaces?.kind === 'array' ? namespaces.items : []) {
    const prefix = textOf(propertyValue(namespace, 'namespace'))
    const members = propertyValue(namespace, 'members')
    if (prefix === null || members?.kind !== 'object') continue
    for (const { name, value, place } of members.properties.values()) {
      const output = propertyValue(propertyValue(value, 'output'), 'value')
      if (output !== undefined && place !== null) {
        functions.set(`${prefix}.${name}`.toLowerCase(), { parameters: parameterNames(value), output, place })
      }
    }
  }
  return (name) => functions.get(name.toLowerCase()) ?? null
}

function parameterNames(member: Value): readonly string[] {
  const parameters = propertyValue(member, 'parameters')
  const items = parameters?.kind === 'array' ? parameters.items : []
  return items.map((item) => textOf(propertyValue(item, 'name'))?.toLowerCase() ?? '')
}

function textOf(value: Value | undefined): string | null {
  return value?.kind === 'string' ? knownText(value) : null
}

/** A function sees its operands and the template's functions, nothing else. */
export function callUserFunction(
  { parameters, output }: UserFunction,
  operands: readonly Value[],
  environment: Environment,
  place: Place
): Value {
  const within: Environment = {
    ...environment,
    parameter: (name) => {
      const index = parameters.indexOf(name.toLowerCase())
      return index === -1 ? null : (operands[index] ?? NULL)
    },
    variable: () => null,
    module: () => null,
    loops: [],
    lambdaVariables: new Map()
  }
  return environment.evaluation.deeper(place, () => evaluateValue(output, within))
}
