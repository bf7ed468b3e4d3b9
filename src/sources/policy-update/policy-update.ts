import { posix } from 'node:path'
import { type Problem, wholeFile } from '../../core/problem.js'
import type { FileTree } from '../file-tree.js'
import { pathScopes } from '../policy-files/path-shape.js'
import { policyRoot } from '../policy-head.js'
import { type Reading, TEXT_LIMIT } from '../reading.js'
import { serviceName } from '../service-name.js'
import { declareUpdate, type UpdateContext } from './declare-update.js'
import { readManifest } from './manifest.js'

const MANIFEST = /(?:^|\/)policy[_-]manifest\.ya?ml$/i
const WITHOUT_MANIFEST = ''
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/i

/**
 * Reads the policies that the action Azure/apim-policy-update deploys: those that a manifest names, or those in `policies/` where a
 * workflow runs the action without a manifest.
 *
 * @see https://github.com/Azure/apim-policy-update#policy-layout
 */
export function readPolicyUpdates(tree: FileTree, reading: Reading): void {
  const files = tree.list().filter(({ kind }) => kind === 'file')
  const runs = files.flatMap(({ path }) => (WORKFLOW.test(path) ? runsOf(tree, path) : []))
  const manifests = files.flatMap(({ path }) => (MANIFEST.test(path) || runs.includes(path) ? [path] : []))
  if (manifests.length === 0 && runs.length === 0) return
  const context = { tree, paths: new Set(files.map(({ path }) => path)), reading }
  const folders = manifests.flatMap((path) => readManifest(context, path))
  if (runs.includes(WITHOUT_MANIFEST)) readConvention(context)
  reading.problems.push(...folders.flatMap((folder) => unnamed(context, folder)))
}

/** The manifests with which a workflow runs the action. */
function runsOf(tree: FileTree, workflow: string): readonly string[] {
  const content = tree.read(workflow, TEXT_LIMIT)
  if (!('text' in content) || !/uses:\s*['"]?Azure\/apim-policy-update@/i.test(content.text)) return []
  const named = [...content.text.matchAll(/^\s*policy_manifest_path:\s*['"]?([^'"\r\n#]+)/gm)]
  return named.length === 0 ? [WITHOUT_MANIFEST] : named.map(([, path = '']) => posix.normalize(path.trim()))
}

/** `policies/<api>/api.xml` and `policies/<api>/operations/<operation>.xml`. */
function readConvention(context: UpdateContext): void {
  for (const path of context.paths) {
    const place = conventionPlace(path)
    if (place?.folder !== 'policies' || context.reading.claimed.has(path)) continue
    declareUpdate(context, { service: serviceName(''), scope: place.scope, path, declaredAt: wholeFile(path) })
  }
}

/** Where a manifest rules, the action looks at nothing else. */
function unnamed({ tree, paths, reading }: UpdateContext, folder: string): readonly Problem[] {
  return [...paths].flatMap((path) => {
    if (conventionPlace(path)?.folder !== posix.join(folder, 'policies') || reading.claimed.has(path)) return []
    const content = tree.read(path, TEXT_LIMIT)
    if (!('text' in content) || policyRoot(content.text) !== 'policies') return []
    reading.claimed.add(path)
    const message = 'The manifest does not name this policy, so it is not judged: name it there or remove it'
    return [{ kind: 'unreferenced', location: wholeFile(path), message }]
  })
}

function conventionPlace(path: string): ReturnType<ReturnType<typeof pathScopes>['get']> {
  const place = pathScopes([{ path, root: 'policies' }]).get(path)
  return place?.layout === 'policy-update' && path.endsWith('.xml') ? place : undefined
}
