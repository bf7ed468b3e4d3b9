import type { Problem } from '../../../core/problem.js'
import type { ResolveFile } from '../../arm/linked-template.js'
import type { FileContent } from '../../file-tree.js'
import type { Evaluation } from '../../values/evaluation.js'
import { UNKNOWN_TARGET } from '../../values/functions/call.js'
import { findProperty } from '../../values/object-value.js'
import type { EvaluatedResource } from '../../values/resource.js'
import { NO_PARAMETERS } from '../../values/supplied-parameters.js'
import type { ObjectValue, Value } from '../../values/value.js'
import type { Statement } from '../syntax.js'
import { collectResources } from './collect-resources.js'
import { createContext, parseFile } from './context.js'
import type { FileScope } from './environment.js'
import { openScope } from './file-scope.js'
import { isNullable } from './nullable.js'
import type { UnresolvedModule } from './unresolved-module.js'

export interface BicepOptions {
  /** The values of parameters; one that is missing has its default. */
  readonly parameters?: ObjectValue
  /** Defaults do not count: every parameter is unknown. */
  readonly allParametersUnknown?: boolean
  readonly readFile: (path: string) => FileContent
  /** Finds the file that the literal tail of a link in a compiled module means. */
  readonly resolveFile?: ResolveFile
  /** Only these types are evaluated; without it all are. */
  readonly isWanted?: (type: string) => boolean
  /** Only these files are asked for resources; without it all modules are. */
  readonly isWantedModule?: (path: string) => boolean
  readonly evaluation?: Evaluation
}

/** What a Bicep file deploys, as far as it can be told without deploying it. */
export interface EvaluatedBicep {
  readonly resources: readonly EvaluatedResource[]
  /** A parameter of the file has no default, and may not be left out. */
  readonly needsParameters: boolean
  /** Modules of a registry and template specs, with what they are given. */
  readonly unresolvedModules: readonly UnresolvedModule[]
  /** Null if the file has no such output. */
  readonly output: (name: string) => Value | null
  /** The files whose content became a value. */
  readonly loaded: ReadonlySet<string>
  /** The files that a file of this evaluation names as modules, also where their condition does not hold. */
  readonly modules: ReadonlySet<string>
  readonly imported: ReadonlySet<string>
  /** Of the whole evaluation, asked for after the outputs are. */
  readonly problems: readonly Problem[]
}

/** Evaluates a Bicep file with its modules into a flat list of resources. */
export function evaluateBicep(
  file: { readonly path: string; readonly text: string },
  options: BicepOptions
): EvaluatedBicep {
  const context = createContext(options)
  const { parameters, allParametersUnknown: allUnknown = false, isWanted = () => true } = options
  const source = parseFile(file.path, file.text, context.report)
  const supplied = {
    ...NO_PARAMETERS,
    value: (name: string) => (parameters === undefined ? undefined : findProperty(parameters, name)?.value),
    allUnknown
  }
  const parts = { context, target: UNKNOWN_TARGET, around: [file.path], keyPrefix: '' }
  const scope = source && openScope({ ...parts, file: source }, supplied)
  const resources = scope === null ? [] : collectResources(scope, isWanted, { when: null, repeated: false })
  const { loaded, modules, imported, unresolvedModules } = context
  return {
    resources,
    needsParameters: scope?.file.syntax.statements.some((statement) => isRequired(statement, scope)) ?? false,
    unresolvedModules,
    output: (name) => scope?.output(name) ?? null,
    loaded,
    modules,
    imported,
    get problems() {
      return context.problems()
    }
  }
}

function isRequired(statement: Statement, scope: FileScope): boolean {
  if (statement.kind !== 'parameter' || statement.value !== null) return false
  return statement.type === null || !isNullable(statement.type, scope)
}
