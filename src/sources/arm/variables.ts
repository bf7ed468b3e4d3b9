import { lazy } from '../values/lazy.js'
import { propertyValue } from '../values/object-value.js'
import type { Place } from '../values/place.js'
import { unknownValue } from '../values/unknown.js'
import type { ObjectValue, Value } from '../values/value.js'
import type { Environment } from './environment.js'
import { evaluateValue } from './evaluate-value.js'
import { evaluateCopy, readCopies } from './property-copies.js'

/** The variables that a template declares, those of its `copy` loops included, each evaluated when it is first used. */
export function declareVariables(
  template: ObjectValue,
  environment: () => Environment
): (name: string) => Value | null {
  const declared = propertyValue(template, 'variables')
  const variables = new Map<string, () => Value>()
  const declare = (name: string, place: Place | null, compute: () => Value): void => {
    const onCycle = (): Value => {
      const message = `The variable '${name}' depends on itself`
      if (place !== null) environment().evaluation.report({ message, place })
      return unknownValue({ name, reason: message })
    }
    variables.set(name.toLowerCase(), lazy(compute, onCycle))
  }
  for (const { name, value, place } of declared?.kind === 'object' ? declared.properties.values() : []) {
    const copies = name === 'copy' ? readCopies(value) : null
    if (copies === null) declare(name, place, () => evaluateValue(value, environment()))
    for (const copy of copies ?? []) declare(copy.name, copy.place, () => evaluateCopy(copy, environment()))
  }
  return (name) => variables.get(name.toLowerCase())?.() ?? null
}
