import type { Problem } from '../../../core/problem.js'
import type { FileContent } from '../../file-tree.js'
import { UNKNOWN_TARGET } from '../../values/functions/call.js'
import { mergeObjects, objectValue, property } from '../../values/object-value.js'
import { withoutTokens } from '../../values/pipeline-tokens.js'
import { NO_PARAMETERS } from '../../values/supplied-parameters.js'
import type { ObjectValue } from '../../values/value.js'
import type { StringExpression } from '../expression.js'
import { type BicepContext, createContext, parseFile } from './context.js'
import { type Environment, placeOf, type SourceFile } from './environment.js'
import { openScope } from './file-scope.js'
import { literalText } from './literal-text.js'
import { resolvePath } from './repository-path.js'

/** What a `.bicepparam` file supplies. */
export interface BicepParameters {
  /** The file that it is for; null if it names none in the repository. */
  readonly using: string | null
  readonly values: ObjectValue
  /** The files whose content became a value. */
  readonly loaded: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/** Evaluates a `.bicepparam` file and those that it extends. */
export function evaluateBicepParameters(
  file: { readonly path: string; readonly text: string },
  { readFile }: { readonly readFile: (path: string) => FileContent }
): BicepParameters {
  const context = createContext({ readFile })
  const source = parseFile(file.path, file.text, context.report)
  const using = source === null ? null : readUsing(source, context)
  const values = source === null ? objectValue([]) : readValues(source, context, [file.path])
  return { using, values, loaded: context.loaded, problems: context.problems() }
}

function readUsing(file: SourceFile, context: BicepContext): string | null {
  const statement = file.syntax.statements.find(({ kind }) => kind === 'using')
  return statement?.kind === 'using' && statement.path !== null ? findFile(file, statement.path, context) : null
}

/** The path that a string of the file means; a registry is no path, and no problem. */
function findFile(file: SourceFile, expression: StringExpression, context: BicepContext): string | null {
  const text = literalText(expression)
  if (text === null || /^(?:br|ts)[:/]/.test(text)) return null
  const resolved = resolvePath(file.path, text)
  if ('path' in resolved) return resolved.path
  const message = `The path '${text}' ${resolved.refused}`
  context.report({ kind: 'unresolved', location: file.source.locate(expression.span), message })
  return null
}

/** What the file says itself wins over what it extends, which it sees as `base`. */
function readValues(file: SourceFile, context: BicepContext, around: readonly string[]): ObjectValue {
  const base = readBase(file, context, around)
  const parts = { context, file, target: UNKNOWN_TARGET, around: [...around], keyPrefix: '' }
  const seen = new Map([['base', { kind: 'value' as const, read: () => base }]])
  const scope = openScope(parts, NO_PARAMETERS, seen)
  const environment: Environment = { scope, locals: null }
  const own = file.syntax.statements.flatMap((statement) => {
    const symbol = statement.kind === 'parameter' ? scope.find(statement.name.name) : null
    if (statement.kind !== 'parameter' || symbol?.kind !== 'value') return []
    const value = withoutTokens(symbol.read(), { variables: false })
    return [property(statement.name.name, value, placeOf(statement, environment))]
  })
  return mergeObjects([base, objectValue(own)])
}

function readBase(file: SourceFile, context: BicepContext, around: readonly string[]): ObjectValue {
  const statement = file.syntax.statements.find(({ kind }) => kind === 'extends')
  const path = statement?.kind === 'extends' ? findFile(file, statement.path, context) : null
  if (statement?.kind !== 'extends' || path === null) return objectValue([])
  const location = file.source.locate(statement.path.span)
  if (around.includes(path)) {
    context.report({ kind: 'unresolved', location, message: `The parameters file '${path}' extends itself` })
    return objectValue([])
  }
  const base = context.openFile(path, location)
  return base === null ? objectValue([]) : readValues(base, context, [...around, path])
}
