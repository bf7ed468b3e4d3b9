import { posix } from 'node:path'
import type { FileTree } from '../file-tree.js'
import { type FindFile, fileTails } from './file-tails.js'

/** Code that may deploy a policy file and that no reader understands; a pipeline or a notebook is code here. */
const CODE =
  /\.(?:bicep|bicepparam|tf|tfvars|hcl|ps1|psm1|sh|bash|cmd|bat|ya?ml|json|jsonc|py|ipynb|cs|csproj|fs|go|ts|js|mjs|java)$/i

const CODE_LIMIT = 1024 * 1024
const LONGEST_NAME = 300

/** The XML files whose path, or the end of it, is written in some code. */
export function mentionedFiles(tree: FileTree): ReadonlySet<string> {
  const files = tree.list().filter(({ kind }) => kind === 'file')
  const paths = new Set(files.flatMap(({ path }) => (path.toLowerCase().endsWith('.xml') ? [path] : [])))
  const findFile = fileTails([...paths])
  const mentioned = new Set<string>()
  for (const { path } of files) {
    const content = CODE.test(path) ? tree.read(path, CODE_LIMIT) : null
    if (content === null || !('text' in content)) continue
    for (const tail of xmlTails(content.text)) {
      for (const file of filesOf(tail, path, paths, findFile)) mentioned.add(file)
    }
  }
  return mentioned
}

/** A relative path means the file beside the code; the end of another one may mean several files. */
function filesOf(tail: string, from: string, paths: ReadonlySet<string>, findFile: FindFile): readonly string[] {
  const beside = posix.normalize(posix.join(posix.dirname(from), tail))
  if (!tail.startsWith('/') && paths.has(beside)) return [beside]
  const found = findFile(tail, from)
  return 'path' in found ? [found.path] : found.candidates
}

/** The literal ends of paths: `${path.module}/api/orders.xml` gives `/api/orders.xml`. */
function* xmlTails(text: string): Generator<string> {
  for (let end = text.indexOf('.xml'); end >= 0; end = text.indexOf('.xml', end + 1)) {
    const before = text.slice(Math.max(0, end - LONGEST_NAME), end)
    const [tail = ''] = /[\w./;=\\-]*$/.exec(before) ?? []
    if (/\w$/.test(tail)) yield `${tail.replaceAll('\\', '/')}.xml`
  }
}
