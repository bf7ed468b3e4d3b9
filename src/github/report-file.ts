import { closeSync, constants, lstatSync, mkdirSync, openSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { UserError } from '../core/user-error.js'

/**
 * Writes a file that a user named, and returns its absolute path. A commit can hold symbolic links, so nothing is
 * written through one, nor anywhere but below `roots`; a relative path starts at the first root.
 *
 * @param input the name of the input that holds the path
 * @throws UserError if the place is not acceptable or cannot be written.
 */
export function writeReportFile(
  path: string,
  text: string,
  roots: readonly [string, ...string[]],
  input = 'report-file'
): string {
  const target = resolve(roots[0], path)
  try {
    const home = realpathSync(existingFolder(dirname(target)))
    if (!roots.some((root) => isBelow(realpathSync(root), home))) {
      throw new UserError(`${input} '${path}' must be below the workspace or the runner's temporary folder`)
    }
    const entry = lstatSync(target, { throwIfNoEntry: false })
    if (entry !== undefined && !entry.isFile()) throw new UserError(`${input} '${path}' exists and is not a file`)
    mkdirSync(dirname(target), { recursive: true })
    writeWithoutLinks(target, text)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`${input} '${path}' cannot be written: ${error instanceof Error ? error.message : error}`)
  }
  return target
}

// What does not exist yet cannot be a link, so the nearest folder that exists tells where the rest will be.
function existingFolder(folder: string): string {
  let nearest = folder
  while (lstatSync(nearest, { throwIfNoEntry: false }) === undefined) nearest = dirname(nearest)
  return nearest
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function writeWithoutLinks(path: string, text: string): void {
  // Windows has no O_NOFOLLOW; lstat has looked there already.
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0)
  const file = openSync(path, flags)
  try {
    writeFileSync(file, text)
  } finally {
    closeSync(file)
  }
}
