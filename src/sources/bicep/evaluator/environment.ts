import type { SourceText } from '../../../core/source-text.js'
import type { DeploymentTarget } from '../../values/functions/call.js'
import type { Place } from '../../values/place.js'
import type { Value } from '../../values/value.js'
import type { BicepFile, FunctionStatement } from '../syntax.js'
import type { TypeExpression } from '../type-expression.js'
import type { BicepContext } from './context.js'
import type { ModuleSymbol } from './module-symbol.js'
import type { ResourceSymbol } from './resource-symbol.js'

/** A parsed `.bicep` or `.bicepparam` file. */
export interface SourceFile {
  readonly path: string
  readonly source: SourceText
  readonly syntax: BicepFile
}

/** What an expression can see. */
export interface Environment {
  readonly scope: FileScope
  /** Loop variables, operands of functions and nested resources, the innermost first. */
  readonly locals: Locals | null
}

export interface Locals {
  readonly symbols: ReadonlyMap<string, BicepSymbol>
  readonly next: Locals | null
}

/** A file with its parameters: one use of it as a root, a module or an import. */
export interface FileScope {
  readonly context: BicepContext
  readonly file: SourceFile
  readonly target: DeploymentTarget
  /** The paths of the files that use it as a module, outermost first, its own included. */
  readonly around: readonly string[]
  /** Begins the keys of what only this use of the file makes unknown. */
  readonly keyPrefix: string
  readonly find: (name: string) => BicepSymbol | null
  readonly findType: (name: string) => DeclaredType | null
  /** Resources and modules in the order in which they are written. */
  readonly deployments: readonly (ResourceSymbol | ModuleSymbol)[]
  readonly output: (name: string) => Value | null
  readonly outputNames: readonly string[]
}

export interface DeclaredType {
  readonly type: TypeExpression
  readonly scope: FileScope
}

export type BicepSymbol = ValueSymbol | FunctionSymbol | NamespaceSymbol | ResourceSymbol | ModuleSymbol

/** A parameter, a variable or a local. */
export interface ValueSymbol {
  readonly kind: 'value'
  readonly read: () => Value
}

export interface FunctionSymbol {
  readonly kind: 'function'
  readonly statement: FunctionStatement
  readonly scope: FileScope
}

/** What `import * as name` brings. */
export interface NamespaceSymbol {
  readonly kind: 'namespace'
  readonly name: string
  readonly find: (name: string) => BicepSymbol | null
}

export function findSymbol(name: string, { scope, locals }: Environment): BicepSymbol | null {
  for (let frame = locals; frame !== null; frame = frame.next) {
    const symbol = frame.symbols.get(name)
    if (symbol !== undefined) return symbol
  }
  return scope.find(name)
}

export function withSymbols(environment: Environment, symbols: ReadonlyMap<string, BicepSymbol>): Environment {
  return { ...environment, locals: { symbols, next: environment.locals } }
}

/** The names of a loop, a lambda or a function with their values. */
export function withValues(environment: Environment, values: Iterable<readonly [string, Value]>): Environment {
  const symbols = new Map<string, BicepSymbol>()
  for (const [name, value] of values) symbols.set(name, { kind: 'value', read: () => value })
  return withSymbols(environment, symbols)
}

export function placeOf({ span }: { readonly span: Place['span'] }, { scope }: Environment): Place {
  return { source: scope.file.source, span }
}

/** A piece of the file as written, shortened. */
export function textOf({ span }: { readonly span: Place['span'] }, { scope }: Environment): string {
  const text = scope.file.source.text.slice(span.start, span.end)
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`
}
