import type { SourceText } from '../../../core/source-text.js'
import { overAlternatives } from '../../values/alternatives.js'
import { asObject, mergeObjects, objectValue, openObject } from '../../values/object-value.js'
import {
  EMPTY_STRING,
  joinSegments,
  knownText,
  type Origin,
  type Segment,
  type StringValue
} from '../../values/string-value.js'
import { textSegments } from '../../values/to-text.js'
import { type UnknownValue, unknownValue } from '../../values/unknown.js'
import { arrayValue, NULL, type ObjectValue, type Property, type Value } from '../../values/value.js'
import type {
  ArrayExpression,
  Identifier,
  ObjectExpression,
  ObjectProperty,
  Spread,
  StringExpression,
  StringText
} from '../expression.js'
import { type Environment, placeOf } from './environment.js'
import { evaluateExpression } from './evaluate-expression.js'
import { literalText } from './literal-text.js'

/** The pieces of a string keep their places in the file; an expression inside it keeps that of its own text. */
export function evaluateString({ parts, span }: StringExpression, environment: Environment): Value {
  const { source } = environment.scope.file
  const holes: Value[] = []
  for (const part of parts) if (part.kind !== 'text') holes.push(evaluateExpression(part, environment))
  const join = (values: readonly Value[]): Value => {
    let hole = 0
    const segments = parts.map((part) => {
      const origin = originOf(part, source)
      if (part.kind === 'text') return [textSegment(part, origin)]
      return textSegments(values[hole++] ?? NULL).map((segment) => placeAt(segment, origin))
    })
    return joinSegments(segments) ?? tooLong(span, environment)
  }
  return holes.length === 0 ? join(holes) : overAlternatives(holes, join)
}

/** A string without escapes and interpolation, which most are; null for any other. */
export function plainString({ parts }: StringExpression, environment: Environment): StringValue | null {
  const [part, ...others] = parts
  if (part === undefined) return EMPTY_STRING
  if (others.length > 0 || part.kind !== 'text') return null
  return { kind: 'string', segments: [textSegment(part, originOf(part, environment.scope.file.source))] }
}

function textSegment({ text }: StringText, origin: Origin): Segment {
  return { kind: 'text', text, origin }
}

function originOf({ span }: { readonly span: StringExpression['span'] }, source: SourceText): Origin {
  return { source, start: span.start, end: span.end }
}

function placeAt(segment: Segment, origin: Origin): Segment {
  return segment.origin === null ? { ...segment, origin } : segment
}

function tooLong(span: StringExpression['span'], environment: Environment): UnknownValue {
  const message = 'The text becomes too long'
  environment.scope.context.evaluation.report({ message, place: placeOf({ span }, environment) })
  return unknownValue({ name: 'text', reason: message })
}

/** An array that is spread must be known; otherwise the whole is not. */
export function evaluateArray({ items, span }: ArrayExpression, environment: Environment): Value {
  const values: Value[] = []
  for (const item of items) {
    const value = evaluateExpression(item.kind === 'spread' ? item.value : item, environment)
    if (item.kind !== 'spread') values.push(value)
    else if (value.kind === 'array') {
      environment.scope.context.evaluation.spend(value.items.length, placeOf(item, environment))
      for (const inner of value.items) values.push(inner)
    } else return unknownValue({ name: 'array', reason: 'a part of the array is not known' })
  }
  return { ...arrayValue(values), place: placeOf({ span }, environment) }
}

/** Properties and spreads in the order in which they are written: later ones win. */
export function evaluateObject({ properties, span }: ObjectExpression, environment: Environment): Value {
  const parts: ObjectValue[] = []
  let plain: Property[] = []
  const closePart = (): void => {
    if (plain.length > 0) parts.push(objectValue(plain))
    plain = []
  }
  environment.scope.context.evaluation.spend(properties.length, placeOf({ span }, environment))
  for (const property of properties) {
    const evaluated =
      property.kind === 'spread' ? spread(property, environment) : evaluateProperty(property, environment)
    if (!('kind' in evaluated)) plain.push(evaluated)
    else if (evaluated.kind === 'unknown') return evaluated
    else {
      closePart()
      parts.push(evaluated)
    }
  }
  const place = placeOf({ span }, environment)
  if (parts.length === 0) return { ...objectValue(plain), place }
  closePart()
  return { ...mergeObjects(parts), place }
}

function spread({ value: spreadValue }: Spread, environment: Environment): ObjectValue | UnknownValue {
  const value = evaluateExpression(spreadValue, environment)
  return asObject(value) ?? unknownValue({ name: 'object', reason: 'what is spread into the object is no object' })
}

/** A key that is not known may be any: the object is open for it. */
function evaluateProperty({ key, value, span }: ObjectProperty, environment: Environment): Property | ObjectValue {
  const name = keyName(key, environment)
  const evaluated = evaluateExpression(value, environment)
  if (name !== null) return { name, value: evaluated, place: placeOf({ span }, environment) }
  return openObject(unknownValue({ name: 'property', reason: 'the name of a property is not known' }))
}

function keyName(key: Identifier | StringExpression, environment: Environment): string | null {
  if (key.kind === 'identifier') return key.name
  const literal = literalText(key)
  if (literal !== null) return literal
  const evaluated = evaluateString(key, environment)
  return evaluated.kind === 'string' ? knownText(evaluated) : null
}
