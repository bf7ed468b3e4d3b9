import { analyse } from '../engine/understand.js'
import { treeJson } from '../reporters/tree.js'
import { treeText } from '../reporters/tree-text.js'
import { loadConfiguration } from './load-configuration.js'
import { openRepository } from './open-repository.js'
import { incompleteNote, type Outcome } from './outcome.js'

/** Scopes, documents and links, as they were read. */
export function tree(path: string, options: { readonly format: 'text' | 'json' }): Outcome {
  const repository = openRepository(path)
  const { analyses, problems } = analyse(repository.tree, loadConfiguration(repository))
  const services = analyses.map(({ service }) => service)
  return {
    output: options.format === 'json' ? treeJson(services, problems) : treeText(services, problems),
    note: incompleteNote(problems),
    exitCode: 0
  }
}
