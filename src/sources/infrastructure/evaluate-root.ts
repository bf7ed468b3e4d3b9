import { groupBy } from '../../core/group-by.js'
import { type Problem, wholeFile } from '../../core/problem.js'
import type { EvaluatedResource } from '../values/resource.js'
import type { CodeFile } from './code-file.js'
import { areDifferent, siteOf } from './deployed-sites.js'
import { evaluateWith, type RootReader, type Supplied } from './evaluate-with.js'
import { rootParameters } from './root-parameters.js'

/** What a root deploys with one set of parameters. */
export interface Variant {
  /** Null: the repository as it is. */
  readonly environment: string | null
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

/** The parameters files of a root, or one that the user names, which is then no environment but all there is. */
export type Parameters = readonly string[] | { readonly only: string }

/** Each of them is an evaluation of all that the root uses. */
const MOST_PARAMETER_FILES = 100

/**
 * Two passes: with each parameters file, or else with the defaults; then with all parameters unknown, for what the first pass did not
 * reach because a condition was false or a list empty. A root whose parameters files are all for environments is deployed without one
 * only if no parameter needs a value.
 */
export function evaluateRoot(root: CodeFile, reader: RootReader, parameters: Parameters): EvaluatedRoot {
  const all = 'only' in parameters ? [parameters.only] : parameters
  const used = all.slice(0, MOST_PARAMETER_FILES)
  const groups = 'only' in parameters ? [{ environment: null, files: used }] : rootParameters(root.path, used)
  const files = new Set<string>([root.path, ...used])
  const problems = new Map<string, Problem>()
  const keep = (found: readonly Problem[]): void => {
    for (const problem of found) problems.set(keyOf(problem), problem)
  }
  keep(all.slice(MOST_PARAMETER_FILES).map((path) => leftOut(path, root)))
  const evaluate = (supplied: Supplied): ReturnType<typeof evaluateWith> => evaluateWith(root, supplied, reader, files)
  const variants: Variant[] = groups.flatMap(({ environment, files: own }) =>
    own.map((file) => {
      const found = evaluate(file)
      keep(found.problems)
      return { environment, parameters: file, resources: found.resources }
    })
  )
  if (!variants.some(({ environment }) => environment === null)) {
    const bare = evaluate(null)
    if (variants.length === 0 || !bare.needsParameters) {
      keep(bare.problems)
      variants.unshift({ environment: null, parameters: null, resources: bare.resources })
    }
  }
  const swept = evaluate('unknown')
  keep(swept.problems)
  const known = groupBy(
    variants.flatMap(({ resources }) => resources),
    siteOf
  )
  const others = swept.resources.filter((resource) =>
    (known.get(siteOf(resource)) ?? []).every((before) => areDifferent(before, resource))
  )
  return { root, variants, others, problems: [...problems.values()], files }
}

function leftOut(path: string, { path: root }: CodeFile): Problem {
  const message = `${path} is left out: ${root} has more than ${MOST_PARAMETER_FILES} parameters files`
  return { kind: 'skipped', location: wholeFile(path), message, incomplete: true }
}

function keyOf({ location: { path, line, column }, message }: Problem): string {
  return `${path}:${line}:${column} ${message}`
}
