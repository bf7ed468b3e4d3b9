import { groupBy } from '../../core/group-by.js'
import { parametersName } from './environment-name.js'

/** The parameters files of a root by what they describe. */
export interface RootParameters {
  /** The environment; null: the repository as it is. */
  readonly environment: string | null
  /** Several: the name does not tell them apart. */
  readonly files: readonly string[]
}

/**
 * Sorted by name, the files without an environment first. Two files with the same name take their folders into it, and an example counts
 * only where there is nothing else.
 */
export function rootParameters(root: string, files: readonly string[]): readonly RootParameters[] {
  const named = files.map((path) => ({ path, ...parametersName(path, root) }))
  const deployed = named.filter(({ isExample }) => !isExample)
  if (deployed.length === 0) return named.length === 0 ? [] : [{ environment: null, files }]
  const byName = groupBy(deployed, ({ environment }) => environment)
  const settled = deployed.map(({ path, environment, long }) => {
    const isShared = new Set(byName.get(environment)?.map((other) => other.long)).size > 1
    return { path, environment: (isShared ? long : environment) || null }
  })
  return [...groupBy(settled, ({ environment }) => environment)]
    .map(([environment, own]) => ({ environment, files: own.map(({ path }) => path) }))
    .sort((one, other) => ((one.environment ?? '') < (other.environment ?? '') ? -1 : 1))
}
