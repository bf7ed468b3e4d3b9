import { wholeFile } from '../../core/problem.js'
import type { SourceText } from '../../core/source-text.js'
import { objectValue } from '../values/object-value.js'
import { toSourceText } from '../values/source-of-string.js'
import { sliceString } from '../values/string-slice.js'
import { knownText, type StringValue } from '../values/string-value.js'
import { unknownValue } from '../values/unknown.js'
import { arrayValue, type ObjectValue, type Property, type Value } from '../values/value.js'
import type { Environment } from './environment.js'
import { evaluateExpression } from './evaluate-expression.js'
import { expandCopies } from './property-copies.js'
import {
  type Expression,
  type ExpressionProblem,
  isEscapedText,
  isExpressionText,
  parseTemplateExpression
} from './template-expression.js'

/** Evaluates a value as a template writes it; what comes out is never evaluated again. */
export function evaluateValue(value: Value, environment: Environment): Value {
  switch (value.kind) {
    case 'string':
      return evaluateString(value, environment)
    case 'array':
      return environment.evaluation.deeper(value.place ?? null, () =>
        arrayValue(value.items.map((item) => evaluateValue(item, environment)))
      )
    case 'object':
      return evaluateObject(value, environment)
    default:
      return value
  }
}

function evaluateObject(object: ObjectValue, environment: Environment): Value {
  const { evaluation } = environment
  const place = object.place ?? null
  return evaluation.deeper(place, () => {
    evaluation.spend(1 + object.properties.size, place)
    const properties: Property[] = []
    for (const property of object.properties.values()) {
      const copies = property.name === 'copy' ? expandCopies(property.value, environment) : null
      if (copies !== null) properties.push(...copies)
      else
        properties.push({
          ...property,
          name: evaluateKey(property, environment),
          value: evaluateValue(property.value, environment)
        })
    }
    const evaluated = objectValue(properties)
    return place === null ? evaluated : { ...evaluated, place }
  })
}

/** The key of an object may be an expression as well. */
function evaluateKey({ name, place }: Property, environment: Environment): string {
  if (place === null || !(isExpressionText(name) || isEscapedText(name))) return name
  const origin = { source: place.source, start: place.span.start, end: place.span.start }
  const key = evaluateString({ kind: 'string', segments: [{ kind: 'text', text: name, origin }] }, environment)
  return (key.kind === 'string' ? knownText(key) : null) ?? name
}

/** Evaluates a string of the template: an expression, a text that escapes its bracket, or any other text. */
export function evaluateString(value: StringValue, environment: Environment): Value {
  const first = value.segments[0]
  if (first?.kind !== 'text' || !first.text.startsWith('[')) return value
  const text = knownText(value)
  if (text === null) return value
  if (isEscapedText(text)) return sliceString(value, 1, text.length)
  if (!isExpressionText(text)) return value
  const { expression, source } = parse(value)
  if (expression.kind !== 'problem') return evaluateExpression(expression, environment, source)
  environment.evaluation.report({
    kind: 'unreadable',
    message: expression.message,
    place: { source, span: expression.span }
  })
  return unknownValue({ name: 'expression', reason: expression.message })
}

interface ParsedString {
  readonly expression: Expression | ExpressionProblem
  readonly source: SourceText
}

const parsed = new WeakMap<StringValue, ParsedString>()

/** A loop evaluates the same string many times. */
function parse(value: StringValue): ParsedString {
  const known = parsed.get(value)
  if (known !== undefined) return known
  const path = value.segments[0]?.origin?.source.path ?? ''
  const result = { expression: parseTemplateExpression(value), source: toSourceText(value, wholeFile(path)) }
  parsed.set(value, result)
  return result
}
