import { wholeFile } from '../core/problem.js'
import type { FileTree } from './file-tree.js'
import { mentionedFiles } from './infrastructure/mentions.js'
import { hasTerraform } from './infrastructure/terraform.js'
import { declarePolicyFiles, type PlacedFile } from './policy-files/declare-policy-files.js'
import { pathScopes } from './policy-files/path-shape.js'
import { type PolicyFile, policyFiles } from './policy-files/policy-file.js'
import type { Reading } from './reading.js'
import { kitScopes } from './resource-kit/kit-scopes.js'
import { serviceFolder, serviceName } from './service-name.js'

/**
 * Declares every policy that no layout claims: at the scope that its name or its path says, else without one, and then it is judged alone.
 * Where infrastructure code deploys the service, a file that no code names is not live, and not judged at all.
 */
export function readLoose(tree: FileTree, reading: Reading, hasInfrastructure: boolean): void {
  const found = policyFiles(tree, reading)
  const isDeployed = found.length > 0 && (hasInfrastructure || hasTerraform(tree))
  const files = isDeployed ? liveFiles(found, tree, reading, hasInfrastructure) : found
  reading.declarations.push(...declarePolicyFiles(placedFiles(files, reading)))
}

function liveFiles(
  files: readonly PolicyFile[],
  tree: FileTree,
  reading: Reading,
  hasInfrastructure: boolean
): readonly PolicyFile[] {
  const named = mentionedFiles(tree)
  // What names none of the files does not deploy them either.
  if (!files.some(({ path }) => named.has(path)) && !hasInfrastructure) return files
  return files.filter(({ path }) => {
    if (named.has(path)) return true
    const message = 'No code loads this policy, so it is not judged: deploy it or remove it'
    reading.problems.push({ kind: 'unreferenced', location: wholeFile(path), message })
    return false
  })
}

function placedFiles(files: readonly PolicyFile[], reading: Reading): readonly PlacedFile[] {
  const byName = kitScopes(
    files.filter(({ root }) => root === 'policies').map(({ path }) => path),
    reading.declarations
  )
  const byPath = pathScopes(files.filter(({ path }) => !byName.has(path)))
  return files.map((file): PlacedFile => {
    const kit = byName.get(file.path)
    if (kit && 'scope' in kit) {
      return { file, service: serviceName(kit.folder), layout: 'resource-kit', scope: kit.scope }
    }
    const place = byPath.get(file.path)
    if (place) {
      const { folder, layout, scope } = place
      return { file, service: serviceName(serviceFolder(folder)), layout, scope }
    }
    if (kit) reading.problems.push(unresolved(file.path, kit.reason))
    return {
      file,
      service: 'loose',
      layout: 'loose',
      scope: { kind: 'unknown', reason: kit?.reason ?? REASONS[file.root] }
    }
  })
}

const REASONS: Readonly<Record<PolicyFile['root'], string>> = {
  policies: 'neither its path nor the configuration says where it is attached',
  fragment: 'neither its path nor the configuration says which fragment it is'
}

function unresolved(path: string, reason: string): Reading['problems'][number] {
  const message = `The scope of ${path} is not known, because ${reason}: name it in services[].policies of the configuration`
  return { kind: 'unresolved', location: wholeFile(path), message }
}
