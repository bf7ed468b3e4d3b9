import { UserError } from '../../core/user-error.js'
import type { FileTree } from '../../sources/file-tree.js'
import { type Configuration, DEFAULT_CONFIGURATION } from './configuration.js'
import { readConfiguration } from './read-configuration.js'

const FILE = '.github/apim-cors-gate.yml'

/** Characters enough for thousands of clients. */
const SIZE_LIMIT = 256 * 1024

/**
 * The configuration of the analysed folder or of the nearest folder above it, up to the root of the tree; the defaults if there is none.
 *
 * @param folder the analysed folder, relative to the root of the tree
 */
export function findConfiguration(tree: FileTree, folder: string): Configuration {
  for (let current = folder; ; current = current.slice(0, Math.max(0, current.lastIndexOf('/')))) {
    const path = current === '' ? FILE : `${current}/${FILE}`
    const content = tree.read(path, SIZE_LIMIT)
    if ('text' in content || !content.missing) return configurationAt(tree, path)
    if (current === '') return DEFAULT_CONFIGURATION
  }
}

/**
 * The configuration in a file that somebody named.
 *
 * @param name the path as messages write it
 */
export function configurationAt(tree: FileTree, path: string, name: string = path): Configuration {
  const content = tree.read(path, SIZE_LIMIT)
  if ('text' in content) return readConfiguration(content.text, name)
  throw new UserError(`The configuration ${name} ${content.failure}.`)
}
