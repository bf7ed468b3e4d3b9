import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../core/user-error.js'
import { type Git, openGit } from '../git/git.js'
import { withSparseFiles } from '../git/sparse-tree.js'
import type { FileTree } from '../sources/file-tree.js'
import { workingTree } from '../sources/working-tree.js'

/** A tree whose paths count from the git top level, or from the folder itself outside git. */
export interface Repository {
  /** Absolute path of what all reported paths are relative to. */
  readonly root: string
  /** The analysed folder, relative to the root; empty if it is the root. */
  readonly folder: string
  readonly tree: FileTree
  /** Null outside git. */
  readonly git: Git | null
}

const ROOT_FILE = /\.(?:bicep|bicepparam|json)$/i

/**
 * Opens the folder that the user named, and only what lies below it is read; or a root file with what it uses. `credentials` are for what git
 * has to fetch.
 */
export function openRepository(path: string, credentials: Readonly<Record<string, string>> = {}): Repository {
  const absolute = resolve(path)
  if (!existsSync(absolute))
    throw new UserError(`${path} does not exist: name a folder of the repository, or a root file such as main.bicep.`)
  const named = realpathSync(absolute)
  const isFolder = statSync(named).isDirectory()
  if (!isFolder && !ROOT_FILE.test(named)) {
    throw new UserError(`${path} is neither a folder nor a .bicep, .bicepparam or .json file: name one of them.`)
  }
  const folder = isFolder ? named : dirname(named)
  const root = gitTopLevel(folder) ?? folder
  const pathOf = (absolutePath: string): string => relative(root, absolutePath).split(sep).join('/')
  const within = pathOf(folder)
  const listed = isFolder ? within : ''
  const git = openGit(root, process.env, credentials)
  const tree = git ? withSparseFiles(git, workingTree(root, listed), listed) : workingTree(root, listed)
  return { root, folder: within, tree: isFolder ? tree : { ...tree, rootFile: pathOf(named) }, git }
}

function gitTopLevel(folder: string): string | null {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current
    if (dirname(current) === current) return null
  }
}
