import type { Problem } from '../../../core/problem.js'
import { openTemplate, type TemplateScope } from '../../arm/template-scope.js'
import { UNKNOWN_TARGET } from '../../values/functions/call.js'
import { lazy } from '../../values/lazy.js'
import { NO_PARAMETERS } from '../../values/supplied-parameters.js'
import { unknownValue } from '../../values/unknown.js'
import type { Value } from '../../values/value.js'
import type { ImportedSymbol, ImportStatement } from '../syntax.js'
import type { BicepSymbol, DeclaredType, FileScope } from './environment.js'
import { type Declarations, openScope } from './file-scope.js'
import { literalText } from './literal-text.js'
import { isRegistryReference } from './module-reference.js'
import { resolvePath } from './repository-path.js'

/** What the symbols of another file are found by. */
interface Library {
  readonly find: (name: string) => BicepSymbol | null
  readonly findType: (name: string) => DeclaredType | null
}

/** Declares the names that an import brings; its file is opened when one of them is used. */
export function declareImport(statement: ImportStatement, scope: FileScope, { symbols, types }: Declarations): void {
  const library = lazy(
    () => openLibrary(statement, scope),
    () => unresolved('it imports itself', null, scope)
  )
  for (const symbol of statement.symbols ?? []) {
    const { name, alias } = names(symbol)
    symbols.set(alias, () => library().find(name))
    types.set(alias, () => library().findType(name))
  }
  const { namespace } = statement
  if (namespace === null) return
  const find = (name: string): BicepSymbol | null => library().find(name)
  symbols.set(namespace.name, () => ({ kind: 'namespace', name: namespace.name, find }))
}

function names({ name, alias }: ImportedSymbol): { readonly name: string; readonly alias: string } {
  const text = name.kind === 'identifier' ? name.name : (literalText(name) ?? '')
  return { name: text, alias: alias?.name ?? text }
}

function openLibrary({ path: written }: ImportStatement, scope: FileScope): Library {
  const { context, file } = scope
  const text = written === null ? null : literalText(written)
  if (written === null || text === null) return unresolved('its file cannot be read', null, scope)
  const location = file.source.locate(written.span)
  if (isRegistryReference(text)) {
    return unresolved(
      `'${text}' is not in the repository`,
      { location, message: `'${text}' is not in the repository` },
      scope
    )
  }
  const resolved = resolvePath(file.path, text)
  if ('refused' in resolved) {
    const message = `The path '${text}' ${resolved.refused}`
    return unresolved(message, { location, message }, scope)
  }
  context.imported.add(resolved.path)
  const library = resolved.path.toLowerCase().endsWith('.json')
    ? openCompiled(resolved.path, location, scope)
    : openSource(resolved.path, location, scope)
  return library ?? unresolved(`'${text}' cannot be read`, null, scope)
}

function openSource(path: string, location: Problem['location'], { context }: FileScope): Library | null {
  const known = context.libraries.get(path)
  if (known !== undefined) return known
  const file = context.openFile(path, location)
  if (file === null) return null
  const library = openScope(
    { context, file, target: UNKNOWN_TARGET, around: [path], keyPrefix: `${path} ` },
    NO_PARAMETERS
  )
  context.libraries.set(path, library)
  return library
}

/** Of a compiled file only the variables are read. */
function openCompiled(path: string, location: Problem['location'], { context }: FileScope): Library | null {
  const file = context.openTemplate(path, location)
  if (file === null) return null
  const template: TemplateScope = openTemplate({ context, file, around: [path] }, NO_PARAMETERS, UNKNOWN_TARGET)
  const find = (name: string): BicepSymbol => ({
    kind: 'value',
    read: () => template.environment.variable(name) ?? unknownImport(name, `'${path}' is compiled`)
  })
  return { find, findType: () => null }
}

/** Most imports that cannot be resolved bring types, which do not matter: a problem only if a value is used. */
function unresolved(
  reason: string,
  problem: Pick<Problem, 'location' | 'message'> | null,
  { context }: FileScope
): Library {
  const read = (name: string): Value => {
    if (problem !== null) context.report({ kind: 'unresolved', ...problem })
    return unknownImport(name, reason)
  }
  return { find: (name) => ({ kind: 'value', read: () => read(name) }), findType: () => null }
}

function unknownImport(name: string, reason: string): Value {
  return unknownValue({ name, reason: `'${name}' is imported, and ${reason}` })
}
