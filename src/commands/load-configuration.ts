import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { UserError } from '../core/user-error.js'
import { type Configuration, DEFAULT_CONFIGURATION } from '../engine/configuration/configuration.js'
import { configurationAt, findConfiguration } from '../engine/configuration/find-configuration.js'
import type { FileTree } from '../sources/file-tree.js'
import { workingTree } from '../sources/working-tree.js'
import type { Repository } from './open-repository.js'

/** The configuration file that the user named, else the one that belongs to the analysed folder. */
export function loadConfiguration(repository: Repository, file: string | null = null): Configuration {
  if (file === null) return findConfiguration(repository.tree, repository.folder)
  const { absolute, path } = placeOf(repository, file)
  if (path !== null) return configurationAt(repository.tree, path)
  return configurationAt(workingTree(dirname(absolute)), basename(absolute), file)
}

/**
 * The same of the base; the defaults if it has none, or one that nobody can act on, so that a change can mend it. A file outside of the
 * repository is no part of any change.
 */
export function baseConfiguration(base: FileTree, repository: Repository, file: string | null = null): Configuration {
  const path = file === null ? null : placeOf(repository, file).path
  if (file !== null && path === null) return loadConfiguration(repository, file)
  try {
    return path === null ? findConfiguration(base, repository.folder) : configurationAt(base, path)
  } catch (error) {
    if (error instanceof UserError) return DEFAULT_CONFIGURATION
    throw error
  }
}

/** The path from the root is null for a file outside of the repository. */
function placeOf({ root }: Repository, file: string): { readonly absolute: string; readonly path: string | null } {
  const folder = dirname(resolve(file))
  if (!existsSync(folder)) throw new UserError(`The configuration ${file} is missing.`)
  const absolute = resolve(realpathSync(folder), basename(file))
  const path = relative(root, absolute).split(sep).join('/')
  return { absolute, path: path === '..' || path.startsWith('../') || isAbsolute(path) ? null : path }
}
