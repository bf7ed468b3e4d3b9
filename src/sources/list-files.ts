import { type Dirent, readdirSync } from 'node:fs'
import { byPath, type FileEntry } from './file-tree.js'

/** Files that make a folder content: `node_modules` is a legal name of an API, a product or a fragment. */
const CONTENT = new Set(['apiInformation.json', 'policy.xml', 'productInformation.json'])

/** Every file below `root/within`, sorted; links are listed and not followed, `.git` and installed packages are left out. */
export function listFiles(root: string, within: string): readonly FileEntry[] {
  const found: FileEntry[] = []
  const pending = [within]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const children = readFolder(`${root}/${folder}`)
    if (!children) {
      found.push({ path: folder, kind: 'unreadable' })
      continue
    }
    if (folder !== within && isPackageFolder(folder) && !children.some((child) => CONTENT.has(child.name))) continue
    for (const child of children) {
      if (child.name === '.git') continue
      const path = folder === '' ? child.name : `${folder}/${child.name}`
      if (child.isDirectory()) pending.push(path)
      else found.push({ path, kind: child.isSymbolicLink() ? 'symlink' : 'file' })
    }
  }
  return found.sort(byPath)
}

/** Leaves out of any listing what `listFiles` leaves out of a folder. */
export function withoutPackages<Entry extends FileEntry>(entries: readonly Entry[], within: string): readonly Entry[] {
  const inPackage = entries.some(({ path }) => path.includes('node_modules/'))
  if (!inPackage) return entries
  const content = new Set(
    entries.filter(({ path }) => CONTENT.has(lastSegment(path))).map(({ path }) => folderOf(path))
  )
  return entries.filter(({ path }) =>
    [...foldersBetween(within, path)].every((folder) => !isPackageFolder(folder) || content.has(folder))
  )
}

/** The folders that a listing of `within` enters on the way to a file. */
function* foldersBetween(within: string, path: string): Generator<string> {
  for (let folder = folderOf(path); folder !== within && folder !== ''; folder = folderOf(folder)) yield folder
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function isPackageFolder(folder: string): boolean {
  return folder === 'node_modules' || folder.endsWith('/node_modules')
}

function readFolder(path: string): readonly Dirent[] | null {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch {
    return null
  }
}
