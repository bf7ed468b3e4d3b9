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
