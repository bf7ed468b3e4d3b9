import type { Span } from '../../core/location.js'
import type { Expression, Identifier, Loop, ObjectExpression, StringExpression } from './expression.js'
import type { Decorator, TypeExpression } from './type-expression.js'

/** A `.bicep` or `.bicepparam` file. Every span holds offsets in the text that was parsed. */
export interface BicepFile {
  readonly statements: readonly Statement[]
  readonly problems: readonly BicepProblem[]
}

/** Something that could not be read; the statements around it, and most often the rest of its own, are in the file. */
export interface BicepProblem {
  readonly span: Span
  readonly message: string
}

/** What all statements have. The span runs from the keyword to the end; decorators stand before it. */
interface Declared {
  readonly span: Span
  readonly decorators: readonly Decorator[]
}

interface Named extends Declared {
  readonly name: Identifier
}

export interface TargetScopeStatement extends Declared {
  readonly kind: 'targetScope'
  readonly value: Expression
}

export interface MetadataStatement extends Named {
  readonly kind: 'metadata'
  readonly value: Expression
}

/** `param name type = default`, or in a parameters file `param name = value`, or there with `@inline()` the name alone. */
export interface ParameterStatement extends Named {
  readonly kind: 'parameter'
  readonly type: TypeExpression | null
  readonly value: Expression | null
}

export interface VariableStatement extends Named {
  readonly kind: 'variable'
  readonly type: TypeExpression | null
  readonly value: Expression
}

export interface OutputStatement extends Named {
  readonly kind: 'output'
  readonly type: TypeExpression
  readonly value: Expression
}

export interface TypeStatement extends Named {
  readonly kind: 'type'
  readonly type: TypeExpression
}

export interface TypedParameter {
  readonly kind: 'typedParameter'
  readonly name: Identifier
  readonly type: TypeExpression
  readonly span: Span
}

/** `func name(a string) string => body`. */
export interface FunctionStatement extends Named {
  readonly kind: 'function'
  readonly parameters: readonly TypedParameter[]
  readonly returnType: TypeExpression
  readonly body: Expression
}

/** `name`, `name as alias` or `'any name' as alias`. */
export interface ImportedSymbol {
  readonly kind: 'importedSymbol'
  readonly name: Identifier | StringExpression
  readonly alias: Identifier | null
  readonly span: Span
}

/** `import {a, b as c} from 'path'`, or `import * as namespace from 'path'`; one of the two is null. */
export interface ImportStatement extends Declared {
  readonly kind: 'import'
  readonly symbols: readonly ImportedSymbol[] | null
  readonly namespace: Identifier | null
  readonly path: StringExpression | null
}

/** `extension name with {…} as alias`, and the older words for it, `provider '…'` and `import '…'`. */
export interface ExtensionStatement extends Declared {
  readonly kind: 'extension'
  readonly specification: Identifier | StringExpression
  readonly configuration: ObjectExpression | null
  readonly alias: Identifier | null
}

/** `extensionConfig alias with {…}` of a parameters file. */
export interface ExtensionConfigStatement extends Named {
  readonly kind: 'extensionConfig'
  readonly configuration: ObjectExpression | null
}

/** What a resource and a module deploy: `{…}`, `if (condition) {…}`, `[for …: {…}]` or `[for …: if (condition) {…}]`. */
interface Deployed extends Named {
  readonly loop: Loop | null
  readonly condition: Expression | null
  readonly body: ObjectExpression
}

export interface ResourceStatement extends Deployed {
  readonly kind: 'resource'
  readonly type: StringExpression
  readonly existing: boolean
  /** Declared inside the body, in order. */
  readonly resources: readonly ResourceStatement[]
}

export interface ModuleStatement extends Deployed {
  readonly kind: 'module'
  readonly path: StringExpression
}

export interface AssertStatement extends Named {
  readonly kind: 'assert'
  readonly value: Expression
}

export interface TestStatement extends Named {
  readonly kind: 'test'
  readonly path: StringExpression
  readonly body: ObjectExpression
}

/** `using 'path'` of a parameters file; null for `using none`. */
export interface UsingStatement extends Declared {
  readonly kind: 'using'
  readonly path: StringExpression | null
  readonly configuration: ObjectExpression | null
}

export interface ExtendsStatement extends Declared {
  readonly kind: 'extends'
  readonly path: StringExpression
}

export type Statement =
  | TargetScopeStatement
  | MetadataStatement
  | ParameterStatement
  | VariableStatement
  | OutputStatement
  | TypeStatement
  | FunctionStatement
  | ImportStatement
  | ExtensionStatement
  | ExtensionConfigStatement
  | ResourceStatement
  | ModuleStatement
  | AssertStatement
  | TestStatement
  | UsingStatement
  | ExtendsStatement
