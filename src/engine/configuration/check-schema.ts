import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import schema from '../../../schemas/config.v1.json' with { type: 'json' }
import { nearest } from '../../core/nearest.js'
import type { Fault } from './fault.js'
import { FORMATS } from './formats.js'
import type { ValuePath, YamlSource } from './yaml-source.js'

let compiled: ValidateFunction | undefined

/** Everything in which a configuration departs from its schema. */
export function schemaFaults(source: YamlSource): readonly Fault[] {
  compiled ??= compile()
  compiled(source.value)
  const errors = compiled.errors ?? []
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath))
  return errors.filter((error) => !isRepetition(error, mistyped)).map((error) => fault(error, source))
}

/** Takes as long as the rest of the reading, so it is only done where there is a configuration. */
function compile(): ValidateFunction {
  const validator = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictTypes: false })
  for (const [name, faultOf] of Object.entries(FORMATS)) validator.addFormat(name, (text) => faultOf(text) === null)
  return validator.compile(schema)
}

/** What is wrong with a key is told by the error about the key itself, and a value of another type is none of the listed ones either. */
function isRepetition({ keyword, instancePath }: ErrorObject, mistyped: ReadonlySet<string>): boolean {
  return keyword === 'propertyNames' || (keyword !== 'type' && mistyped.has(instancePath))
}

function fault(error: ErrorObject, source: YamlSource): Fault {
  const path = pathOf(error)
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params['additionalProperty'])
    return { at: source.locateKey([...path, key]), message: unknownKey(key, error) }
  }
  if (error.propertyName !== undefined) {
    const name = nameOf([...path, error.propertyName])
    return { at: source.locateKey([...path, error.propertyName]), message: sentence(name, error, error.propertyName) }
  }
  return { at: source.locate(path), message: sentence(nameOf(path), error, error.data) }
}

function unknownKey(key: string, { parentSchema }: ErrorObject): string {
  const known = Object.keys(parentSchema?.['properties'] ?? {})
  const near = nearest(key, known)
  const owner = parentSchema?.['title'] === 'configuration' ? 'the configuration' : `a ${parentSchema?.['title']}`
  return `${owner} has no key ${key}: ${near ? `did you mean ${near}?` : `it has ${known.join(', ')}`}`
}

function sentence(name: string, { keyword, params, parentSchema }: ErrorObject, value: unknown): string {
  switch (keyword) {
    case 'required':
      return `${name} lacks the key ${params['missingProperty']}`
    case 'type':
      return `${name} must be ${TYPES[String(params['type'])]}, not ${described(value)}`
    case 'enum':
      return notListed(name, params['allowedValues'], value)
    case 'const':
      return `${name} must be ${params['allowedValue']}, not ${described(value)}`
    case 'format':
      return `${name} ${FORMATS[String(parentSchema?.['format'])]?.(String(value))}`
    case 'minItems':
    case 'minLength':
      return `${name} must not be empty`
    default:
      return `${name} is too long`
  }
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'a mapping of keys and values',
  array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  integer: 'a number'
}

function notListed(name: string, allowed: readonly string[], value: unknown): string {
  const list = allowed.length < 2 ? allowed.join('') : `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}`
  const near = typeof value === 'string' ? nearest(value, allowed) : null
  return `${name} must be ${list}, not ${described(value)}${near && allowed.length > 1 ? `: did you mean ${near}?` : ''}`
}

function described(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a mapping' : String(value).slice(0, 80)
}

/** `clients[0].origin`, or `the configuration` for all of it. */
function nameOf(path: ValuePath): string {
  const name = path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`
      return /^[\w-]+$/.test(step) ? `.${step}` : `["${step}"]`
    })
    .join('')
  return name === '' ? 'the configuration' : name.replace(/^\./, '')
}

/** From a JSON pointer: https://www.rfc-editor.org/rfc/rfc6901 */
function pathOf({ instancePath }: ErrorObject): ValuePath {
  const steps = instancePath.split('/').slice(1)
  return steps.map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))
}
