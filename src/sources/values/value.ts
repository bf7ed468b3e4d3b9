import type { Place } from './place.js'
import type { StringValue } from './string-value.js'
import type { UnknownValue } from './unknown.js'

/** What an expression of a deployment language means: known, a string with holes, or unknown with a reason. */
export type Value =
  | NullValue
  | BooleanValue
  | NumberValue
  | StringValue
  | ArrayValue
  | ObjectValue
  | LambdaValue
  | UnknownValue

export interface NullValue {
  readonly kind: 'null'
}

export interface BooleanValue {
  readonly kind: 'boolean'
  readonly value: boolean
}

export interface NumberValue {
  readonly kind: 'number'
  readonly value: number
}

export interface ArrayValue {
  readonly kind: 'array'
  readonly items: readonly Value[]
  /** All of it, if a file writes it out. */
  readonly place?: Place
}

/** Keys are found without regard to case and kept in the order of their first mention. */
export interface ObjectValue {
  readonly kind: 'object'
  /** By lower-case name. */
  readonly properties: ReadonlyMap<string, Property>
  /** Set if the object may have further properties: the value that stands for each of them. */
  readonly open: UnknownValue | null
  /** All of it, if a file writes it out. */
  readonly place?: Place
}

export interface Property {
  /** As written. */
  readonly name: string
  readonly value: Value
  /** The key and its value in the file that declares them. */
  readonly place: Place | null
}

/** A function that is passed to `map`, `filter` and their kin. */
export interface LambdaValue {
  readonly kind: 'lambda'
  /** How many arguments it takes: a second one is the index. */
  readonly arity: number
  readonly call: (...values: readonly Value[]) => Value
}

export const NULL: NullValue = { kind: 'null' }
export const TRUE: BooleanValue = { kind: 'boolean', value: true }
export const FALSE: BooleanValue = { kind: 'boolean', value: false }

export function booleanValue(value: boolean): BooleanValue {
  return value ? TRUE : FALSE
}

export function numberValue(value: number): NumberValue {
  return { kind: 'number', value }
}

export function arrayValue(items: readonly Value[]): ArrayValue {
  return { kind: 'array', items }
}
