import { type Problem, wholeFile } from '../../core/problem.js'
import { readParametersFile } from '../arm/parameters-file.js'
import { evaluateTemplate } from '../arm/template.js'
import { evaluateBicepParameters } from '../bicep/evaluator/bicep-parameters.js'
import { type BicepOptions, evaluateBicep } from '../bicep/evaluator/evaluate-bicep.js'
import type { FileContent, FileFailure } from '../file-tree.js'
import { isApiManagement } from '../resources/named-resource.js'
import type { EvaluatedResource } from '../values/resource.js'
import type { ObjectValue } from '../values/value.js'
import type { CodeFile } from './code-file.js'
import type { CodeTree } from './code-tree.js'
import { expandModule } from './verified-modules/expand.js'

/** How a root is read. */
export interface RootReader {
  readonly code: CodeTree
  readonly isRelevant: (path: string) => boolean
}

/** The path of a parameters file, or nothing but the defaults, or not even those. */
export type Supplied = string | null | 'unknown'

interface Evaluated {
  readonly resources: readonly EvaluatedResource[]
  readonly problems: readonly Problem[]
  /** A parameter has no default, and may not be left out. */
  readonly needsParameters: boolean
}

/** What a root deploys with some parameters. The paths of all files that are read on the way are added to `files`. */
export function evaluateWith(
  { path, language }: CodeFile,
  supplied: Supplied,
  { code, isRelevant }: RootReader,
  files: Set<string>
): Evaluated {
  const readFile = (file: string): FileContent => {
    if (code.paths.has(file)) files.add(file)
    return code.read(file)
  }
  const content = readFile(path)
  if ('failure' in content) return { resources: [], problems: [unread(path, content)], needsParameters: false }
  const file = { path, text: content.text }
  const parameters = supplied === null || supplied === 'unknown' ? null : suppliedBy(supplied, readFile)
  const options = {
    readFile,
    resolveFile: resolveFile(code),
    isWanted: isApiManagement,
    isWantedModule: isRelevant,
    allParametersUnknown: supplied === 'unknown' || parameters?.values === null,
    ...(parameters?.values && { parameters: parameters.values })
  }
  const evaluated = language === 'arm' ? evaluateTemplate(file, options) : evaluateFile(file, options)
  return { ...evaluated, problems: [...(parameters?.problems ?? []), ...evaluated.problems] }
}

function unread(path: string, { failure, skipped }: FileFailure): Problem {
  const kind = skipped ? 'skipped' : 'unreadable'
  return { kind, location: wholeFile(path), message: `${path} ${failure}`, incomplete: true }
}

function evaluateFile(file: { readonly path: string; readonly text: string }, options: BicepOptions): Evaluated {
  const { resources, unresolvedModules, problems, needsParameters } = evaluateBicep(file, options)
  return { resources: [...resources, ...unresolvedModules.flatMap(expandModule)], problems, needsParameters }
}

interface SuppliedValues {
  /** Null: the file is damaged, so a parameter that is missing need not have its default. */
  readonly values: ObjectValue | null
  readonly problems: readonly Problem[]
}

function suppliedBy(path: string, readFile: (path: string) => FileContent): SuppliedValues {
  const content = readFile(path)
  if ('failure' in content) return { values: null, problems: [unread(path, content)] }
  const { values, problems } = path.toLowerCase().endsWith('.json')
    ? readParametersFile(path, content.text)
    : evaluateBicepParameters({ path, text: content.text }, { readFile })
  const isDamaged = problems.some(({ kind }) => kind === 'unreadable')
  return { values: isDamaged ? null : values, problems }
}

function resolveFile({ findFile }: CodeTree): (link: string, from: string) => string | null {
  return (link, from) => {
    const found = findFile(link, from)
    return 'path' in found ? found.path : null
  }
}
