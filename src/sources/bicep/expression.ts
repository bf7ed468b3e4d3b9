import type { Span } from '../../core/location.js'

/** A name as it is written; the empty name stands for one that could not be read. */
export interface Identifier {
  readonly kind: 'identifier'
  readonly name: string
  readonly span: Span
}

/** A stretch of a string: characters as they are written, or exactly one escape, whose span is longer than its text. */
export interface StringText {
  readonly kind: 'text'
  /** The decoded characters. */
  readonly text: string
  readonly span: Span
}

/** `'…'`, `'''…'''` or `$'''…'''`: an expression among the parts is the content of a `${…}`. */
export interface StringExpression {
  readonly kind: 'string'
  readonly parts: readonly (StringText | Expression)[]
  readonly span: Span
}

export interface IntegerExpression {
  readonly kind: 'integer'
  readonly value: number
  readonly span: Span
}

export interface BooleanExpression {
  readonly kind: 'boolean'
  readonly value: boolean
  readonly span: Span
}

export interface NullExpression {
  readonly kind: 'null'
  readonly span: Span
}

export interface ObjectProperty {
  readonly kind: 'property'
  readonly key: Identifier | StringExpression
  readonly value: Expression
  readonly span: Span
}

/** `...value` inside an object or an array. */
export interface Spread {
  readonly kind: 'spread'
  readonly value: Expression
  readonly span: Span
}

export interface ObjectExpression {
  readonly kind: 'object'
  readonly properties: readonly (ObjectProperty | Spread)[]
  readonly span: Span
}

export interface ArrayExpression {
  readonly kind: 'array'
  readonly items: readonly (Expression | Spread)[]
  readonly span: Span
}

/** `for item in source` or `for (item, index) in source`. */
export interface Loop {
  readonly kind: 'loop'
  readonly item: Identifier
  readonly index: Identifier | null
  readonly source: Expression
  readonly span: Span
}

/** `[for item in source: body]` where a value is expected. */
export interface ForExpression {
  readonly kind: 'for'
  readonly loop: Loop
  readonly body: Expression
  readonly span: Span
}

/** A parameter, variable, resource, module, namespace or local variable by its name. */
export interface SymbolExpression {
  readonly kind: 'symbol'
  readonly name: string
  readonly span: Span
}

/** `name(…)`, or `base.name(…)` of a namespace, an import or a resource. */
export interface CallExpression {
  readonly kind: 'call'
  readonly base: Expression | null
  readonly name: Identifier
  readonly arguments: readonly Expression[]
  readonly span: Span
}

/** `base.name`, or with `safe` `base.?name`. */
export interface MemberExpression {
  readonly kind: 'member'
  readonly base: Expression
  readonly name: Identifier
  readonly safe: boolean
  readonly span: Span
}

/** `base[index]`, with `safe` `base[?index]`, with `fromEnd` `base[^index]`. */
export interface IndexExpression {
  readonly kind: 'index'
  readonly base: Expression
  readonly index: Expression
  readonly safe: boolean
  readonly fromEnd: boolean
  readonly span: Span
}

/** `base::name`: a resource that is nested in another. */
export interface NestedResourceExpression {
  readonly kind: 'nested'
  readonly base: Expression
  readonly name: Identifier
  readonly span: Span
}

/** `operand!`: the author vouches that it is not null. */
export interface NonNullExpression {
  readonly kind: 'nonNull'
  readonly operand: Expression
  readonly span: Span
}

export interface UnaryExpression {
  readonly kind: 'unary'
  readonly operator: '!' | '-'
  readonly operand: Expression
  readonly span: Span
}

export type BinaryOperator =
  | '*'
  | '/'
  | '%'
  | '+'
  | '-'
  | '<'
  | '<='
  | '>'
  | '>='
  | '=='
  | '!='
  | '=~'
  | '!~'
  | '&&'
  | '||'
  | '??'

export interface BinaryExpression {
  readonly kind: 'binary'
  readonly operator: BinaryOperator
  readonly left: Expression
  readonly right: Expression
  readonly span: Span
}

export interface TernaryExpression {
  readonly kind: 'ternary'
  readonly condition: Expression
  readonly whenTrue: Expression
  readonly whenFalse: Expression
  readonly span: Span
}

export interface LambdaExpression {
  readonly kind: 'lambda'
  readonly parameters: readonly Identifier[]
  readonly body: Expression
  readonly span: Span
}

/** Stands where an expression could not be read; a problem says why. */
export interface MissingExpression {
  readonly kind: 'missing'
  readonly span: Span
}

/** Parentheses leave no node of their own: the span of `(a + b)` is that of `a + b`. */
export type Expression =
  | StringExpression
  | IntegerExpression
  | BooleanExpression
  | NullExpression
  | ObjectExpression
  | ArrayExpression
  | ForExpression
  | SymbolExpression
  | CallExpression
  | MemberExpression
  | IndexExpression
  | NestedResourceExpression
  | NonNullExpression
  | UnaryExpression
  | BinaryExpression
  | TernaryExpression
  | LambdaExpression
  | MissingExpression
