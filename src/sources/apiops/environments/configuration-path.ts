import type { FileTree } from '../../file-tree.js'

/** A file that may describe an environment, by its name. */
export interface ConfigurationPath {
  readonly path: string
  readonly environment: string
}

/** Every `configuration.<environment>.yaml`, sorted by path; `configuration.extractor.yaml` says what to read from a service. */
export function configurationPaths(tree: FileTree): readonly ConfigurationPath[] {
  return tree.list().flatMap(({ path, kind }) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (kind !== 'file' || !name.startsWith('configuration.')) return []
    const environment = /^configuration\.(.+)\.ya?ml$/.exec(name)?.[1]
    const isForExtractor = environment === undefined || /^extractor(?:\.|$)/.test(environment)
    return isForExtractor ? [] : [{ path, environment }]
  })
}

/**
 * The files that are meant for a tree of artefacts: those in its own folder and in the ones above it, the nearest first, and all others
 * if the repository has no second tree.
 */
export function pathsFor(
  root: string,
  isOnly: boolean,
  paths: readonly ConfigurationPath[]
): readonly ConfigurationPath[] {
  const nearness = ({ path }: ConfigurationPath): number => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    const holds = folder === '' || root === folder || root.startsWith(`${folder}/`)
    return holds ? folder.length : -1
  }
  return paths
    .map((path) => ({ path, near: nearness(path) }))
    .filter(({ near }) => isOnly || near >= 0)
    .sort((one, other) => other.near - one.near)
    .map(({ path }) => path)
}
