import { wholeFile } from '../../core/problem.js'
import type { Scope } from '../../model/scope.js'
import type { FileTree } from '../file-tree.js'
import { type Folder, filesBelow, pathIn, subfolders } from '../folder.js'
import type { Reading } from '../reading.js'
import { serviceName } from '../service-name.js'
import { wholeFilePolicy } from '../whole-file-policy.js'
import { type ExportContext, FILE } from './export-context.js'
import { readExportedApis } from './read-apis.js'
import { readExportedProducts } from './read-products.js'
import { readExportedVersionSets } from './read-version-sets.js'

/**
 * Reads what API Management saved to the git repository of a service.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-configuration-repository-git#file-and-folder-structure-reference-of-local-git-repository
 */
export function readGitExports(tree: FileTree, folders: Folder, reading: Reading): void {
  for (const root of exportRoots(folders)) {
    const context = { tree, root, service: serviceName(root.path), reading, scopes: new Map<string, Scope>() }
    readExport(context)
  }
}

function exportRoots(folders: Folder): readonly Folder[] {
  const found: Folder[] = []
  const pending = [folders]
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    if (isExport(folder)) found.push(folder)
    else pending.push(...folder.folders.values())
  }
  return found.sort((left, right) => (left.path < right.path ? -1 : 1))
}

/** The folder of the name that the service gives it, or one with a configuration for each API or product. */
function isExport(folder: Folder): boolean {
  const policies = folder.folders.get('policies')
  const isNamed = folder.name === 'api-management' && policies !== undefined && holdsPolicies(policies)
  return isNamed || (policies !== undefined && ['apis', 'products'].some((name) => holdsConfigurations(folder, name)))
}

function holdsPolicies(policies: Folder): boolean {
  return policies.files.has('global.xml') || ['apis', 'products'].some((name) => policies.folders.has(name))
}

function holdsConfigurations(folder: Folder, collection: string): boolean {
  const owner = folder.folders.get(collection)
  return owner !== undefined && subfolders(owner).some(({ files }) => files.has(FILE))
}

function readExport(context: ExportContext): void {
  const { root, service, reading } = context
  if (root.files.has(FILE)) {
    const declaredAt = wholeFile(pathIn(root, FILE))
    reading.declarations.push({ kind: 'service', service, layout: 'git-export', declaredAt })
  }
  const apis = readExportedApis(context)
  readExportedProducts(context, apis)
  readExportedVersionSets(context)
  const policies = root.folders.get('policies')
  const files = policies ? filesBelow(policies).filter((path) => path.endsWith('.xml')) : []
  for (const path of files.sort()) {
    const scope = context.scopes.get(path) ?? scopeByName(path.slice(pathIn(root, 'policies/').length))
    if (scope !== null) declarePolicy(context, path, scope)
  }
}

/** Where no configuration tells the resource names, those of the files have to do. */
function scopeByName(path: string): Scope | null {
  const [kind, first = '', second, third = '', ...more] = path.replace(/\.xml$/, '').split('/')
  if (more.length > 0) return null
  if (kind === 'global' && first === '') return { kind: 'global' }
  if (kind === 'products' && second === undefined) return { kind: 'product', workspace: null, product: first }
  if (kind !== 'apis' || first === '') return null
  if (second === undefined) return { kind: 'api', workspace: null, api: first }
  return second === 'operations' && third !== ''
    ? { kind: 'operation', workspace: null, api: first, operation: third }
    : null
}

function declarePolicy({ tree, service, reading }: ExportContext, path: string, scope: Scope): void {
  reading.declarations.push(wholeFilePolicy(tree, { service, layout: 'git-export', scope, path }, reading))
}
