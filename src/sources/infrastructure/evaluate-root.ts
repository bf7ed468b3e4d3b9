import type { Problem } from '../../core/problem.js'
import { readParametersFile } from '../arm/parameters-file.js'
import { evaluateTemplate } from '../arm/template.js'
import type { FileContent } from '../file-tree.js'
import { isApiManagement } from '../resources/named-resource.js'
import type { EvaluatedResource } from '../values/resource.js'
import type { CodeFile } from './code-file.js'
import type { CodeTree } from './code-tree.js'

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

/**
 * Two passes: with each parameters file, or else with the defaults; then with all parameters unknown, for what the first pass did not
 * reach because a condition was false or a list empty.
 */
export function evaluateRoot(root: CodeFile, code: CodeTree, parameterFiles: readonly string[]): EvaluatedRoot {
  const files = new Set<string>([root.path, ...parameterFiles])
  const problems = new Map<string, Problem>()
  const readFile = (path: string): FileContent => {
    if (code.paths.has(path)) files.add(path)
    return code.read(path)
  }
  const evaluate = (options: Supplied): readonly EvaluatedResource[] => {
    const found = evaluateOnce(root.path, { ...options, readFile }, code)
    for (const problem of found.problems) problems.set(keyOf(problem), problem)
    return found.resources
  }
  const variants = (parameterFiles.length > 0 ? parameterFiles : [null]).map((parameters) => ({
    parameters,
    resources: evaluate({ parameters })
  }))
  const sites = new Set(variants.flatMap(({ resources }) => resources.map(siteOf)))
  const others = evaluate({ parameters: 'unknown' }).filter((resource) => !sites.has(siteOf(resource)))
  return { root, variants, others, problems: [...problems.values()], files }
}

interface Supplied {
  /** The path of a file, or nothing but defaults, or not even those. */
  readonly parameters: string | null | 'unknown'
}

function evaluateOnce(
  path: string,
  { parameters, readFile }: Supplied & { readonly readFile: (path: string) => FileContent },
  code: CodeTree
): { readonly resources: readonly EvaluatedResource[]; readonly problems: readonly Problem[] } {
  const content = readFile(path)
  if ('failure' in content) return { resources: [], problems: [] }
  const options = { readFile, resolveFile: resolveFile(code), isWanted: isApiManagement }
  if (parameters === 'unknown')
    return evaluateTemplate({ path, text: content.text }, { ...options, allParametersUnknown: true })
  const supplied = parameters === null ? null : readFile(parameters)
  if (supplied === null || parameters === null || 'failure' in supplied)
    return evaluateTemplate({ path, text: content.text }, options)
  const { values, problems } = readParametersFile(parameters, supplied.text)
  const evaluated = evaluateTemplate({ path, text: content.text }, { ...options, parameters: values })
  return { resources: evaluated.resources, problems: [...problems, ...evaluated.problems] }
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

function keyOf({ location: { path, line, column }, message }: Problem): string {
  return `${path}:${line}:${column} ${message}`
}
