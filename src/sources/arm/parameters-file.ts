import type { Problem } from '../../core/problem.js'
import { fileText } from '../../core/source-text.js'
import { readJson } from '../values/json-reader.js'
import { MAX_TEMPLATE_LENGTH } from '../values/limits.js'
import { objectValue, property, propertyValue } from '../values/object-value.js'
import { withoutTokens } from '../values/pipeline-tokens.js'
import { locationOf } from '../values/place.js'
import { unknownValue } from '../values/unknown.js'
import type { ObjectValue, Property, Value } from '../values/value.js'
import { tooLarge } from './template-file.js'

/** The values that a parameters file supplies, by parameter. */
export interface ParametersFile {
  readonly values: ObjectValue
  readonly problems: readonly Problem[]
}

/**
 * Reads `*.parameters.json`. A reference to a Key Vault is a secret that stays unknown, and what a pipeline or the Azure Developer CLI
 * replaces is a hole.
 */
export function readParametersFile(path: string, text: string): ParametersFile {
  const empty = objectValue([])
  if (text.length > MAX_TEMPLATE_LENGTH) return { values: empty, problems: [tooLarge(path)] }
  const { value, problems } = readJson(fileText(path, text.replace(/^\uFEFF/, '')))
  const parameters = propertyValue(value ?? undefined, 'parameters')
  return {
    values: parameters?.kind === 'object' ? objectValue([...parameters.properties.values()].map(readEntry)) : empty,
    problems: problems.map(({ place, message }) => ({ kind: 'unreadable', location: locationOf(place), message }))
  }
}

function readEntry({ name, value: entry, place }: Property): Property {
  return property(
    name,
    suppliedValue(name, entry, (value) => withoutTokens(value, { variables: true })),
    place
  )
}

/** The value of one entry `{ "value": … }` or `{ "reference": … }`. */
export function suppliedValue(name: string, entry: Value, read: (value: Value) => Value = (value) => value): Value {
  const value = propertyValue(entry, 'value')
  if (value !== undefined) return read(value)
  return unknownValue({
    name,
    reason: `the parameter '${name}' comes from a Key Vault`,
    key: `secret ${name.toLowerCase()}`,
    secret: true
  })
}
