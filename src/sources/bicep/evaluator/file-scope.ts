import { lazy } from '../../values/lazy.js'
import { locationOf } from '../../values/place.js'
import type { SuppliedParameters } from '../../values/supplied-parameters.js'
import { unknownValue } from '../../values/unknown.js'
import type { Value } from '../../values/value.js'
import type { ModuleStatement, OutputStatement, Statement } from '../syntax.js'
import {
  type BicepSymbol,
  type DeclaredType,
  type Environment,
  type FileScope,
  placeOf,
  type ValueSymbol
} from './environment.js'
import { evaluateExpression } from './evaluate-expression.js'
import { declareImport } from './imports.js'
import { literalText } from './literal-text.js'
import { isRegistryReference } from './module-reference.js'
import { declareModule } from './module-symbol.js'
import { evaluateParameter } from './parameters.js'
import { resolvePath } from './repository-path.js'
import { declareResource } from './resource-symbol.js'

type ScopeParts = Pick<FileScope, 'context' | 'file' | 'target' | 'around' | 'keyPrefix'>

/** Finds a name that may be that of an import, whose file is opened for it. */
type Find<T> = () => T | null

export interface Declarations {
  readonly symbols: Map<string, Find<BicepSymbol>>
  readonly types: Map<string, Find<DeclaredType>>
}

/** Declares what a file declares; nothing is evaluated before it is asked for. `builtIn` are names that need no declaration. */
export function openScope(
  parts: ScopeParts,
  supplied: SuppliedParameters,
  builtIn: ReadonlyMap<string, BicepSymbol> = new Map()
): FileScope {
  const declarations: Declarations = { symbols: new Map(), types: new Map() }
  const { statements } = parts.file.syntax
  const outputs = new Map<string, Find<Value>>()
  const deployments: FileScope['deployments'][number][] = []
  const scope: FileScope = {
    ...parts,
    find: (name) => declarations.symbols.get(name)?.() ?? builtIn.get(name) ?? null,
    findType: (name) => declarations.types.get(name)?.() ?? null,
    deployments,
    output: (name) => outputs.get(name.toLowerCase())?.() ?? null,
    outputNames: statements.filter((statement) => statement.kind === 'output').map(({ name }) => name.name)
  }
  const environment: Environment = { scope, locals: null }
  for (const statement of statements) {
    if (statement.kind === 'output')
      outputs.set(statement.name.name.toLowerCase(), declareOutput(statement, environment))
    else if (statement.kind === 'import') declareImport(statement, scope, declarations)
    else if (statement.kind === 'type')
      declarations.types.set(statement.name.name, () => ({ type: statement.type, scope }))
    else {
      const symbol = declare(statement, environment, supplied)
      if (symbol === null || !('name' in statement)) continue
      declarations.symbols.set(statement.name.name, () => symbol)
      if (symbol.kind === 'resource' || symbol.kind === 'module') deployments.push(symbol)
    }
  }
  return scope
}

function declare(statement: Statement, environment: Environment, supplied: SuppliedParameters): BicepSymbol | null {
  switch (statement.kind) {
    case 'parameter': {
      const read = (): Value => evaluateParameter(statement, supplied, environment)
      return declareValue(`parameter '${statement.name.name}'`, statement, environment, read)
    }
    case 'variable': {
      const read = (): Value => evaluateExpression(statement.value, environment)
      return declareValue(`variable '${statement.name.name}'`, statement, environment, read)
    }
    case 'function':
      return { kind: 'function', statement, scope: environment.scope }
    case 'resource':
      return declareResource(statement, environment, null)
    case 'module':
      noteModule(statement, environment.scope)
      return declareModule(statement, environment)
    default:
      return null
  }
}

/** A file that is used as a module is no root, whatever the condition says. */
function noteModule({ path }: ModuleStatement, { file, context }: FileScope): void {
  const text = literalText(path)
  const resolved = text === null || isRegistryReference(text) ? null : resolvePath(file.path, text)
  if (resolved !== null && 'path' in resolved) context.modules.add(resolved.path)
}

function declareValue(
  what: string,
  statement: Statement & { kind: 'parameter' | 'variable' },
  environment: Environment,
  compute: () => Value
): ValueSymbol {
  const onCycle = (): Value => {
    const message = `The ${what} depends on itself`
    const location = locationOf(placeOf(statement, environment))
    environment.scope.context.report({ kind: 'unresolved', location, message })
    return unknownValue({ name: statement.name.name, reason: message })
  }
  return { kind: 'value', read: lazy(compute, onCycle) }
}

function declareOutput({ name, value }: OutputStatement, environment: Environment): () => Value {
  return lazy(
    () => evaluateExpression(value, environment),
    () => unknownValue({ name: name.name, reason: `the output '${name.name}' depends on itself` })
  )
}
