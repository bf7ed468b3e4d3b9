import type { Span } from '../../core/location.js'
import type {
  BooleanExpression,
  Expression,
  Identifier,
  IntegerExpression,
  NullExpression,
  StringExpression,
  UnaryExpression
} from './expression.js'

/** `@name(…)` or `@namespace.name(…)`. */
export interface Decorator {
  readonly kind: 'decorator'
  readonly call: Expression
  readonly span: Span
}

/** `string`, `myType`, or with arguments `resourceInput<'type@version'>`. */
export interface NamedType {
  readonly kind: 'namedType'
  readonly name: Identifier
  readonly arguments: readonly TypeExpression[]
  readonly span: Span
}

/** `base.name` of a namespace, an import or an object type, with arguments as in `sys.resourceInput<'…'>`. */
export interface MemberType {
  readonly kind: 'memberType'
  readonly base: TypeExpression
  readonly name: Identifier
  readonly arguments: readonly TypeExpression[]
  readonly span: Span
}

/** A value that is a type of its own, such as `'GET'`, `-1`, `true` or `null`. */
export interface LiteralType {
  readonly kind: 'literalType'
  readonly value: StringExpression | IntegerExpression | BooleanExpression | NullExpression | UnaryExpression
  readonly span: Span
}

export interface TypeProperty {
  readonly kind: 'typeProperty'
  readonly decorators: readonly Decorator[]
  /** Null for `*`, every other property. */
  readonly key: Identifier | StringExpression | null
  readonly type: TypeExpression
  readonly span: Span
}

export interface ObjectType {
  readonly kind: 'objectType'
  readonly properties: readonly TypeProperty[]
  readonly span: Span
}

export interface TupleItem {
  readonly kind: 'tupleItem'
  readonly decorators: readonly Decorator[]
  readonly type: TypeExpression
  readonly span: Span
}

export interface TupleType {
  readonly kind: 'tupleType'
  readonly items: readonly TupleItem[]
  readonly span: Span
}

/** `element[]`. */
export interface ArrayType {
  readonly kind: 'arrayType'
  readonly element: TypeExpression
  readonly span: Span
}

/** `base[0]`: the type of a tuple's item. */
export interface IndexedType {
  readonly kind: 'indexedType'
  readonly base: TypeExpression
  readonly index: Expression
  readonly span: Span
}

/** `base[*]`, the type of an array's items, or `base.*`, of an object's other properties. */
export interface AnyMemberType {
  readonly kind: 'itemsType' | 'otherPropertiesType'
  readonly base: TypeExpression
  readonly span: Span
}

export interface UnionType {
  readonly kind: 'unionType'
  readonly members: readonly TypeExpression[]
  readonly span: Span
}

/** `operand?`, or `operand!`, which takes the null away. */
export interface NullableType {
  readonly kind: 'nullableType' | 'nonNullType'
  readonly operand: TypeExpression
  readonly span: Span
}

/** `resource 'type@version'`, or in an output `resource` alone. */
export interface ResourceType {
  readonly kind: 'resourceType'
  readonly type: StringExpression | null
  readonly span: Span
}

/** Stands where a type could not be read; a problem says why. */
export interface MissingType {
  readonly kind: 'missingType'
  readonly span: Span
}

export type TypeExpression =
  | NamedType
  | MemberType
  | LiteralType
  | ObjectType
  | TupleType
  | ArrayType
  | IndexedType
  | AnyMemberType
  | UnionType
  | NullableType
  | ResourceType
  | MissingType
