/** A folder of a tree, so that a layout can be recognised by what a folder holds. */
export interface Folder {
  /** Empty for the root of the tree. */
  readonly path: string
  readonly name: string
  readonly folders: ReadonlyMap<string, Folder>
  readonly files: ReadonlySet<string>
}

interface GrowingFolder extends Folder {
  readonly folders: Map<string, GrowingFolder>
  readonly files: Set<string>
}

/** The folders of a list of file paths. */
export function folderTree(paths: Iterable<string>): Folder {
  const root = emptyFolder('', '')
  const known = new Map<string, GrowingFolder>([['', root]])
  for (const path of paths) {
    const cut = path.lastIndexOf('/')
    folderAt(path.slice(0, Math.max(0, cut)), known).files.add(path.slice(cut + 1))
  }
  return root
}

/** The folders directly below, by name in the order of code units. */
export function subfolders(folder: Folder): readonly Folder[] {
  return [...folder.folders.values()].sort((left, right) => (left.name < right.name ? -1 : 1))
}

/** The path of something directly inside a folder. */
export function pathIn(folder: Folder, name: string): string {
  return folder.path === '' ? name : `${folder.path}/${name}`
}

/** Every file below a folder. */
export function filesBelow(folder: Folder): readonly string[] {
  const found: string[] = []
  const pending = [folder]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const file of next.files) found.push(pathIn(next, file))
    pending.push(...next.folders.values())
  }
  return found
}

/** The first of all files below a folder, in the order of paths. */
export function firstFile(folder: Folder): string {
  return filesBelow(folder).reduce((first, path) => (first === '' || path < first ? path : first), '')
}

function folderAt(path: string, known: Map<string, GrowingFolder>): GrowingFolder {
  const missing: string[] = []
  let ancestor = path
  let folder = known.get(ancestor)
  while (folder === undefined) {
    const cut = ancestor.lastIndexOf('/')
    missing.push(ancestor.slice(cut + 1))
    ancestor = ancestor.slice(0, Math.max(0, cut))
    folder = known.get(ancestor)
  }
  for (let name = missing.pop(); name !== undefined; name = missing.pop()) {
    const child: GrowingFolder = emptyFolder(pathIn(folder, name), name)
    folder.folders.set(name, child)
    known.set(child.path, child)
    folder = child
  }
  return folder
}

function emptyFolder(path: string, name: string): GrowingFolder {
  return { path, name, folders: new Map(), files: new Set() }
}
