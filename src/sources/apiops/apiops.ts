import type { FileTree } from '../file-tree.js'
import type { Folder } from '../folder.js'
import type { Reading } from '../reading.js'
import { readEnvironments } from './environments/read-environments.js'
import { findRoots } from './find-roots.js'
import { readRoot } from './read-root.js'

/** Reads every tree that the APIOps toolkit or the APIOps CLI extracted, or that was written for them. */
export function readApiops(tree: FileTree, folders: Folder, reading: Reading): void {
  const links = tree.list().flatMap(({ path, kind }) => (kind === 'symlink' ? [path] : []))
  const roots = findRoots(folders)
  for (const { folder, service } of roots) readRoot({ tree, service, links, reading }, folder)
  readEnvironments(tree, roots, reading)
}
