import { wholeFile } from '../../core/problem.js'
import { type Folder, firstFile, pathIn } from '../folder.js'
import { type Context, readPolicy } from './context.js'
import { COLLECTIONS, serviceEvidence } from './find-roots.js'
import { artefacts } from './names.js'
import { readApis } from './read-apis.js'
import { readFragments } from './read-fragments.js'
import { readNamedValues } from './read-named-values.js'
import { readProducts } from './read-products.js'
import { readVersionSets } from './read-version-sets.js'

const WORKSPACE_FILE = 'workspaceInformation.json'

/** Reads one APIOps tree: what the service itself owns, and the same again for each of its workspaces. */
export function readRoot(context: Context, root: Folder): void {
  const { service, reading } = context
  const evidence = serviceEvidence(root)
  if (evidence !== null) {
    reading.declarations.push({ kind: 'service', service, layout: 'apiops', declaredAt: wholeFile(evidence) })
  }
  readPolicy(context, root, { kind: 'global' })
  readOwned(context, root, null)
  for (const workspace of artefacts(root, ['workspaces'])) readWorkspace(context, workspace)
  reportLinks(context, root)
}

function readWorkspace(context: Context, folder: Folder): void {
  const workspace = folder.name
  const hasInformation = folder.files.has(WORKSPACE_FILE)
  const declaredAt = wholeFile(hasInformation ? pathIn(folder, WORKSPACE_FILE) : firstFile(folder))
  context.reading.declarations.push({
    kind: 'workspace',
    service: context.service,
    layout: 'apiops',
    workspace,
    declaredAt
  })
  readPolicy(context, folder, { kind: 'workspace', workspace })
  readOwned(context, folder, workspace)
}

function readOwned(context: Context, owner: Folder, workspace: string | null): void {
  readApis(context, owner, workspace)
  readProducts(context, owner, workspace)
  readFragments(context, owner, workspace)
  readNamedValues(context, owner, workspace)
  readVersionSets(context, owner, workspace)
}

/** A link in place of an API, or of all of them, hides policies: the verdict would be about the rest only. */
function reportLinks({ links, reading }: Context, root: Folder): void {
  const start = pathIn(root, '').length
  for (const path of links) {
    const [top = ''] = path.startsWith(pathIn(root, '')) ? path.slice(start).split('/') : []
    if (!COLLECTIONS.has(top) || reading.claimed.has(path)) continue
    reading.claimed.add(path)
    const message = `${path} is a symbolic link, and links are not followed`
    reading.problems.push({ kind: 'skipped', location: wholeFile(path), message, incomplete: true })
  }
}
