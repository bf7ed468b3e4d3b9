import { type Memo, noMemo } from '../core/memo.js'
import { type Problem, wholeFile } from '../core/problem.js'
import type { Declaration } from '../model/declaration.js'
import type { Variant } from '../model/variant.js'
import { readApiops } from './apiops/apiops.js'
import { byPath, type FileEntry, type FileTree } from './file-tree.js'
import { folderTree } from './folder.js'
import { readGitExports } from './git-export/git-export.js'
import { readInfrastructure, readRootFile } from './infrastructure/infrastructure.js'
import { readLoose } from './loose.js'
import { readPolicyUpdates } from './policy-update/policy-update.js'
import { emptyReading } from './reading.js'

export interface Discovery {
  readonly declarations: readonly Declaration[]
  /** The environments of the services. */
  readonly variants: readonly Variant[]
  /** Sorted by place. */
  readonly problems: readonly Problem[]
}

/** Runs every reader over a tree. What no layout claims may still be a loose policy. */
export function discover(tree: FileTree, memo: Memo = noMemo): Discovery {
  const reading = emptyReading(memo)
  if (tree.rootFile !== undefined) {
    readRootFile(tree, tree.rootFile, reading)
    const { declarations, variants, problems } = reading
    return { declarations, variants, problems: problems.sort(byPlace) }
  }
  const entries = tree.list()
  const folders = folderTree(entries.map(({ path }) => path))
  readApiops(tree, folders, reading)
  readGitExports(tree, folders, reading)
  readPolicyUpdates(tree, reading)
  const hasInfrastructure = readInfrastructure(tree, reading)
  readLoose(tree, reading, hasInfrastructure)
  const unread = entries.filter(({ path }) => !reading.claimed.has(path)).flatMap(unreadEntry)
  const problems = [...reading.problems, ...unread].sort(byPlace)
  return { declarations: reading.declarations, variants: reading.variants, problems }
}

const MAY_DEPLOY = /\.(?:xml|bicep|json)$/i

/** A link may hide a policy, a folder of them or the code that deploys them; a link to anything else is none of our business. */
function unreadEntry({ path, kind }: FileEntry): readonly Problem[] {
  const location = wholeFile(path)
  if (kind === 'unreadable') {
    const message = `The folder ${path || '.'} cannot be listed: the permission is missing, or its name is too long`
    return [{ kind, location, message, incomplete: true }]
  }
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (kind === 'file' || (name.includes('.') && !MAY_DEPLOY.test(name))) return []
  return [{ kind: 'skipped', location, message: `${path} is a symbolic link, and links are not followed` }]
}

function byPlace(left: Problem, right: Problem): number {
  return byPath(left.location, right.location) || left.location.line - right.location.line
}
