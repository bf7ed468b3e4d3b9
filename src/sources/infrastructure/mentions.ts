import { posix } from 'node:path'
import type { FileTree } from '../file-tree.js'
import { type FindFile, fileTails } from './file-tails.js'

/** Code that may deploy a policy file and that no reader understands; a pipeline or a notebook is code here. */
const CODE =
  /\.(?:bicep|bicepparam|tf|tfvars|hcl|ps1|psm1|sh|bash|cmd|bat|ya?ml|json|jsonc|py|ipynb|cs|csproj|fs|go|ts|js|mjs|java)$/i

const CODE_LIMIT = 1024 * 1024
const LONGEST_NAME = 300

/** The XML files whose path, or the end of it, is written in some code. */
export function mentionedFiles(tree: FileTree, wanted: readonly string[]): ReadonlySet<string> {
  const mentioned = new Set<string>()
  if (wanted.length === 0) return mentioned
  const paths = new Set(wanted)
  const findFiles = fileTails(wanted)
  for (const { path, kind } of tree.list()) {
    if (kind !== 'file' || !CODE.test(path)) continue
    const content = tree.read(path, CODE_LIMIT)
    if (!('text' in content)) continue
    for (const tail of xmlTails(content.text))
      for (const file of filesOf(tail, path, paths, findFiles)) mentioned.add(file)
  }
  return mentioned
}

/** The file beside the code counts before all others of the same name. */
function filesOf(tail: string, from: string, paths: ReadonlySet<string>, findFiles: FindFile): readonly string[] {
  const beside = posix.normalize(posix.join(posix.dirname(from), tail))
  if (paths.has(beside)) return [beside]
  const found = findFiles(tail, from)
  return 'path' in found ? [found.path] : found.candidates
}

/** The literal ends of paths: `${path.module}/api/orders.xml` gives `api/orders.xml`. */
function* xmlTails(text: string): Generator<string> {
  for (let end = text.indexOf('.xml'); end >= 0; end = text.indexOf('.xml', end + 1)) {
    const before = text.slice(Math.max(0, end - LONGEST_NAME), end)
    const [written = ''] = /[\w./;=\\-]*$/.exec(before) ?? []
    const tail = written.replaceAll('\\', '/').replace(/^\/+/, '')
    if (tail !== '') yield `${tail}.xml`
  }
}
