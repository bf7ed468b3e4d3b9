import { groupBy } from '../../core/group-by.js'
import { type Problem, wholeFile } from '../../core/problem.js'
import { type ParametersFile, readParametersFile } from '../arm/parameters-file.js'
import { evaluateTemplate } from '../arm/template.js'
import { evaluateBicepParameters } from '../bicep/evaluator/bicep-parameters.js'
import { type BicepOptions, evaluateBicep } from '../bicep/evaluator/evaluate-bicep.js'
import type { FileContent, FileFailure } from '../file-tree.js'
import { isApiManagement } from '../resources/named-resource.js'
import { isEqual } from '../values/equality.js'
import type { EvaluatedResource } from '../values/resource.js'
import type { CodeFile } from './code-file.js'
import type { CodeTree } from './code-tree.js'
import { expandModule } from './verified-modules/expand.js'

/** What a root deploys with one set of parameters. */
export interface Variant {
  /** The parameters file; null: every parameter has its default. */
  readonly parameters: string | null
  readonly resources: readonly EvaluatedResource[]
}

export interface EvaluatedRoot {
  readonly root: CodeFile
  readonly variants: readonly Variant[]
  /** What can only be deployed with other parameters. */
  readonly others: readonly EvaluatedResource[]
  readonly problems: readonly Problem[]
  /** Every file that was read on the way. */
  readonly files: ReadonlySet<string>
}

/** How a root is read. */
export interface RootReader {
  readonly code: CodeTree
  readonly isRelevant: (path: string) => boolean
}

/**
 * Two passes: with each parameters file, or else with the defaults; then with all parameters unknown, for what the first pass did not
 * reach because a condition was false or a list empty.
 */
export function evaluateRoot(root: CodeFile, reader: RootReader, parameterFiles: readonly string[]): EvaluatedRoot {
  const { code } = reader
  const files = new Set<string>([root.path, ...parameterFiles])
  const problems = new Map<string, Problem>()
  const readFile = (path: string): FileContent => {
    if (code.paths.has(path)) files.add(path)
    return code.read(path)
  }
  const evaluate = (supplied: Supplied): readonly EvaluatedResource[] => {
    const found = evaluateOnce(root, supplied, { ...reader, readFile })
    for (const problem of found.problems) problems.set(keyOf(problem), problem)
    return found.resources
  }
  const variants = (parameterFiles.length > 0 ? parameterFiles : [null]).map((parameters) => ({
    parameters,
    resources: evaluate(parameters)
  }))
  const known = groupBy(
    variants.flatMap(({ resources }) => resources),
    siteOf
  )
  const others = evaluate('unknown').filter((resource) => {
    return (known.get(siteOf(resource)) ?? []).every((before) => areDifferent(before, resource))
  })
  return { root, variants, others, problems: [...problems.values()], files }
}

/** The path of a parameters file, or nothing but the defaults, or not even those. */
type Supplied = string | null | 'unknown'

interface Evaluated {
  readonly resources: readonly EvaluatedResource[]
  readonly problems: readonly Problem[]
}

type Reader = RootReader & { readonly readFile: (path: string) => FileContent }

function evaluateOnce({ path, language }: CodeFile, supplied: Supplied, reader: Reader): Evaluated {
  const { readFile, code, isRelevant } = reader
  const content = readFile(path)
  if ('failure' in content) return { resources: [], problems: [unread(path, content)] }
  const file = { path, text: content.text }
  const parameters = supplied === null || supplied === 'unknown' ? null : suppliedBy(supplied, readFile)
  const options = {
    readFile,
    resolveFile: resolveFile(code),
    isWanted: isApiManagement,
    isWantedModule: isRelevant,
    allParametersUnknown: supplied === 'unknown',
    ...(parameters && { parameters: parameters.values })
  }
  const evaluated = language === 'arm' ? evaluateTemplate(file, options) : evaluateFile(file, options)
  return { resources: evaluated.resources, problems: [...(parameters?.problems ?? []), ...evaluated.problems] }
}

function unread(path: string, { failure, skipped }: FileFailure): Problem {
  const kind = skipped ? 'skipped' : 'unreadable'
  return { kind, location: wholeFile(path), message: `${path} ${failure}`, incomplete: true }
}

function evaluateFile(file: { readonly path: string; readonly text: string }, options: BicepOptions): Evaluated {
  const { resources, unresolvedModules, problems } = evaluateBicep(file, options)
  return { resources: [...resources, ...unresolvedModules.flatMap(expandModule)], problems }
}

function suppliedBy(path: string, readFile: Reader['readFile']): Pick<ParametersFile, 'values' | 'problems'> | null {
  const content = readFile(path)
  if ('failure' in content) return null
  if (path.toLowerCase().endsWith('.json')) return readParametersFile(path, content.text)
  return evaluateBicepParameters({ path, text: content.text }, { readFile })
}

function resolveFile({ findFile }: CodeTree): (link: string, from: string) => string | null {
  return (link, from) => {
    const found = findFile(link, from)
    return 'path' in found ? found.path : null
  }
}

/** The resource as it stands in a file, whatever it is called and however often it is deployed. */
function siteOf({ type, declaredAt: { source, span } }: EvaluatedResource): string {
  return `${source.path}:${span.start} ${type}`
}

/** The same site may deploy several resources; with unknown parameters, a name may be any name that fits it. */
function areDifferent(one: EvaluatedResource, other: EvaluatedResource): boolean {
  return one.names.some((name, index) => {
    const rival = other.names[index]
    return rival !== undefined && isEqual(name, rival) === false
  })
}

function keyOf({ location: { path, line, column }, message }: Problem): string {
  return `${path}:${line}:${column} ${message}`
}
