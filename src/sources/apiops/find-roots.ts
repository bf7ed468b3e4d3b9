import type { Folder } from '../folder.js'
import { serviceName } from '../service-name.js'
import { artefacts, FRAGMENTS, NAMED_VALUES, VERSION_SETS } from './names.js'

/** The top of an APIOps tree, and the name of the service that it describes. */
export interface Root {
  readonly folder: Folder
  readonly service: string
}

/** Which file, in a folder inside which collection, shows that a folder is the top of an APIOps tree. */
const SERVICE_EVIDENCE: readonly (readonly [collections: readonly string[], files: readonly string[]])[] = [
  [['products'], ['productInformation.json']],
  [NAMED_VALUES, ['namedValueInformation.json']],
  [FRAGMENTS, ['policyFragmentInformation.json', 'policy.xml']],
  [VERSION_SETS, ['versionSetInformation.json']],
  [['backends'], ['backendInformation.json']],
  [['loggers'], ['loggerInformation.json']],
  [['gateways'], ['gatewayInformation.json']]
]

/** The folders at the top of a tree that hold all of it but the global policy. */
export const COLLECTIONS: ReadonlySet<string> = new Set([
  'apis',
  'workspaces',
  ...SERVICE_EVIDENCE.flatMap(([collections]) => collections)
])

/** Every APIOps tree below a folder. What counts is what folders hold: the name of the top can be chosen freely. */
export function findRoots(tree: Folder): readonly Root[] {
  const found: Folder[] = []
  const pending = [tree]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const isTop = isRoot(folder)
    if (isTop) found.push(folder)
    for (const child of folder.folders.values()) {
      if (!isTop || !COLLECTIONS.has(child.name)) pending.push(child)
    }
  }
  found.sort((left, right) => (left.path < right.path ? -1 : 1))
  return found.map((folder) => ({ folder, service: serviceName(folder.path) }))
}

/** A file that only the extract of a whole service has; null if the tree holds APIs and policies alone. */
export function serviceEvidence(root: Folder): string | null {
  for (const [collections, files] of SERVICE_EVIDENCE) {
    for (const artefact of artefacts(root, collections)) {
      const file = files.find((name) => artefact.files.has(name))
      if (file !== undefined) return `${artefact.path}/${file}`
    }
  }
  return null
}

function isRoot(folder: Folder): boolean {
  return holdsArtefacts(folder) || artefacts(folder, ['workspaces']).some(holdsArtefacts)
}

function holdsArtefacts(folder: Folder): boolean {
  if (artefacts(folder, ['apis']).some((api) => api.files.has('apiInformation.json'))) return true
  return serviceEvidence(folder) !== null || (folder.files.has('policy.xml') && holdsPolicies(folder))
}

function holdsPolicies(folder: Folder): boolean {
  const apis = artefacts(folder, ['apis'])
  const owners = [...apis, ...artefacts(folder, ['products']), ...apis.flatMap((api) => artefacts(api, ['operations']))]
  return owners.some((owner) => owner.files.has('policy.xml'))
}
