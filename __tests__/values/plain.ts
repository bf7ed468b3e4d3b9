import { fileText } from '../../src/core/source-text.js'
import { startEvaluation } from '../../src/sources/values/evaluation.js'
import { UNKNOWN_TARGET } from '../../src/sources/values/functions/call.js'
import { callFunction } from '../../src/sources/values/functions/index.js'
import { objectValue, property } from '../../src/sources/values/object-value.js'
import { holeToken } from '../../src/sources/values/source-of-string.js'
import { holeSegment, type StringValue, stringValue } from '../../src/sources/values/string-value.js'
import { type UnknownValue, unknownValue } from '../../src/sources/values/unknown.js'
import { arrayValue, booleanValue, NULL, numberValue, type Value } from '../../src/sources/values/value.js'

/** A value as a test writes it: JavaScript's own, or a value that JavaScript has no word for. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain } | Value

/** A value that the deployment gives. */
export function unknown(name: string): UnknownValue {
  return unknownValue({ name, reason: `'${name}' is given at deployment`, key: name })
}

/** A text in which the values that the deployment gives are holes. */
export function textWithHoles(...parts: readonly (string | UnknownValue)[]): StringValue {
  const segments = parts.flatMap((part) =>
    typeof part === 'string' ? stringValue(part).segments : [holeSegment(part)]
  )
  return { kind: 'string', segments }
}

export function toValue(plain: Plain): Value {
  if (plain === null) return NULL
  if (typeof plain === 'string') return stringValue(plain)
  if (typeof plain === 'number') return numberValue(plain)
  if (typeof plain === 'boolean') return booleanValue(plain)
  if (Array.isArray(plain)) return arrayValue(plain.map(toValue))
  if ('kind' in plain) return plain as Value
  return objectValue(Object.entries(plain).map(([name, value]) => property(name, toValue(value as Plain))))
}

/** Holes read `#{name}#` in a text, and an unknown value is `?name`. */
export function toPlain(value: Value): unknown {
  switch (value.kind) {
    case 'null':
      return null
    case 'boolean':
    case 'number':
      return value.value
    case 'string':
      return value.segments
        .map((segment) => (segment.kind === 'text' ? segment.text : holeToken(segment.value.name)))
        .join('')
    case 'array':
      return value.items.map(toPlain)
    case 'object': {
      const entries = [...value.properties.values()].map(({ name, value: item }) => [name, toPlain(item)])
      return Object.fromEntries(value.open === null ? entries : [...entries, ['…', `?${value.open.name}`]])
    }
    case 'lambda':
      return `lambda of ${value.arity}`
    case 'unknown':
      return `?${value.name}`
  }
}

const EXPRESSION = fileText('main.template', '[f()]')

/** Calls a function of the table: what it gives, and what it reports. */
export function call(
  name: string,
  ...operands: readonly Plain[]
): { value: Value; result: unknown; problems: string[] } {
  const evaluation = startEvaluation()
  const place = { source: EXPRESSION, span: { start: 1, end: 4 } }
  const value = callFunction({ name, place, evaluation, target: UNKNOWN_TARGET }, operands.map(toValue))
  if (value === null) throw new Error(`There is no function ${name}`)
  return { value, result: toPlain(value), problems: evaluation.problems.map(({ message }) => message) }
}
