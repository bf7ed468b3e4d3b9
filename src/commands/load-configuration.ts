import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { UserError } from '../core/user-error.js'
import type { Configuration } from '../engine/configuration/configuration.js'
import { configurationAt, findConfiguration } from '../engine/configuration/find-configuration.js'
import { workingTree } from '../sources/working-tree.js'
import type { Repository } from './open-repository.js'

/** The configuration file that the user named, else the one that belongs to the analysed folder. */
export function loadConfiguration(repository: Repository, file: string | null = null): Configuration {
  if (file === null) return findConfiguration(repository.tree, repository.folder)
  const folder = dirname(resolve(file))
  if (!existsSync(folder)) throw new UserError(`The configuration ${file} is missing.`)
  const absolute = resolve(realpathSync(folder), basename(file))
  const path = relative(repository.root, absolute).split(sep).join('/')
  const isOutside = path === '..' || path.startsWith('../') || isAbsolute(path)
  if (!isOutside) return configurationAt(repository.tree, path)
  return configurationAt(workingTree(dirname(absolute)), basename(absolute), file)
}
