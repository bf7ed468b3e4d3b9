import type { Problem } from '../../core/problem.js'
import { fileText } from '../../core/source-text.js'
import { readJson } from '../values/json-reader.js'
import { MAX_TEMPLATE_LENGTH } from '../values/limits.js'
import { objectValue, property, propertyValue } from '../values/object-value.js'
import { locationOf } from '../values/place.js'
import { createSlicer } from '../values/string-slice.js'
import { holeSegment, joinSegments, knownText, type Segment, type StringValue } from '../values/string-value.js'
import { unknownValue } from '../values/unknown.js'
import { arrayValue, type ObjectValue, type Property, type Value } from '../values/value.js'
import { tooLarge } from './template-file.js'

/** The values that a parameters file supplies, by parameter. */
export interface ParametersFile {
  readonly values: ObjectValue
  readonly problems: readonly Problem[]
}

/**
 * Reads `*.parameters.json`. A reference to a Key Vault is a secret that stays unknown; `${NAME}`, which the Azure
 * Developer CLI replaces by an environment variable, is a hole.
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
  return property(name, suppliedValue(name, entry, replaceVariables), place)
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

function replaceVariables(value: Value): Value {
  switch (value.kind) {
    case 'string':
      return replaceInText(value)
    case 'array':
      return arrayValue(value.items.map(replaceVariables))
    case 'object': {
      const properties = [...value.properties.values()].map((entry) => ({
        ...entry,
        value: replaceVariables(entry.value)
      }))
      return objectValue(properties)
    }
    default:
      return value
  }
}

/** `${NAME}` or `${NAME=default}` */
function replaceInText(value: StringValue): Value {
  const text = knownText(value) ?? ''
  if (!text.includes('${')) return value
  const slice = createSlicer(value)
  const parts: (readonly Segment[])[] = []
  let copied = 0
  for (const { 0: token, 1: name = '', index } of text.matchAll(/\$\{([A-Za-z_]\w*)(?:=[^{}]*)?\}/g)) {
    parts.push(slice(copied, index))
    const origin = slice(index, index + 1)[0]?.origin ?? null
    const reason = `the environment variable '${name}' is set at deployment`
    parts.push([holeSegment(unknownValue({ name, reason, key: `environment ${name}` }), origin)])
    copied = index + token.length
  }
  parts.push(slice(copied, text.length))
  return joinSegments(parts) ?? value
}
