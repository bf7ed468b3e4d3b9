import { analyse } from '../engine/understand.js'
import { treeJson, treeText } from '../reporters/tree.js'
import { loadConfiguration } from './load-configuration.js'
import { openRepository } from './open-repository.js'
import type { Outcome } from './outcome.js'

/** Scopes, documents and links, as they were read. */
export function tree(path: string, options: { readonly format: 'text' | 'json' }): Outcome {
  const repository = openRepository(path)
  const { analyses } = analyse(repository.tree, loadConfiguration(repository))
  const services = analyses.map(({ service }) => service)
  return { output: options.format === 'json' ? treeJson(services) : treeText(services), exitCode: 0 }
}
