import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../core/user-error.js'
import type { FileTree } from '../sources/file-tree.js'
import { workingTree } from '../sources/working-tree.js'

/** A tree whose paths count from the git top level, or from the folder itself outside git. */
export interface Repository {
  /** Absolute path of what all reported paths are relative to. */
  readonly root: string
  /** The analysed folder, relative to the root; empty if it is the root. */
  readonly folder: string
  readonly tree: FileTree
}

/** Opens the folder that the user named; only what lies below it is read. */
export function openRepository(path: string): Repository {
  const absolute = resolve(path)
  if (!existsSync(absolute)) throw new UserError(`${path} does not exist: name a folder of the repository.`)
  const folder = realpathSync(absolute)
  if (!statSync(folder).isDirectory())
    throw new UserError(`${path} is not a folder: name the folder that holds the policy files.`)
  const root = gitTopLevel(folder) ?? folder
  const within = relative(root, folder).split(sep).join('/')
  return { root, folder: within, tree: workingTree(root, within) }
}

function gitTopLevel(folder: string): string | null {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current
    if (dirname(current) === current) return null
  }
}
