import { analyse } from '../engine/analyse.js'
import { treeJson } from '../reporters/tree.js'
import { treeText } from '../reporters/tree-text.js'
import { inEnvironment } from './in-environment.js'
import { loadConfiguration } from './load-configuration.js'
import { openRepository } from './open-repository.js'
import { completeness, type Outcome } from './outcome.js'

export interface TreeOptions {
  readonly environment?: string
  readonly format: 'text' | 'json'
}

/** Scopes, documents and links, as they were read. */
export function tree(path: string, options: TreeOptions): Outcome {
  const repository = openRepository(path)
  const found = analyse(repository.tree, { configuration: loadConfiguration(repository) })
  const { analyses, problems, environments, notes } = inEnvironment(found, options.environment)
  const read = completeness(problems)
  const services = analyses.map(({ service }) => service)
  return {
    output:
      options.format === 'json'
        ? treeJson(services, environments, problems)
        : treeText(services, environments, problems),
    notes: [...notes, ...read.notes],
    exitCode: read.exitCode
  }
}
