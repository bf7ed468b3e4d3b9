import { posix } from 'node:path'
import type { FileEntry, FileTree } from '../file-tree.js'
import { policyStem } from '../policy-files/policy-file.js'
import { type FindFile, fileTails } from './file-tails.js'

/** Code that may deploy a policy file and that no reader understands; a pipeline or a notebook is code here. */
const SCRIPT = /\.(?:bicep|bicepparam|tf|tfvars|hcl|ps1|psm1|sh|bash|cmd|bat|ya?ml|json|jsonc|ipynb)$/i
const PROGRAM = /\.(?:py|cs|csproj|fs|go|ts|js|mjs|java)$/i

/** Of more programs than this only those are opened whose path has to do with deployments. */
const MOST_PROGRAMS = 2000
const DEPLOYING = /apim|api-?management|deploy|gateway|infra|iac\b|pipeline|polic(?:y|ies)|pulumi/i

const CODE_LIMIT = 1024 * 1024
const LONGEST_NAME = 300

/** The policy files and templates whose path, or the end of it, is written in some code. */
export function mentionedFiles(tree: FileTree): ReadonlySet<string> {
  const files = tree.list().filter(({ kind }) => kind === 'file')
  const paths = new Set(files.flatMap(({ path }) => (policyStem(posix.basename(path)) === null ? [] : [path])))
  const findFile = fileTails([...paths])
  const folders = new Set<string>()
  const mentioned = new Set<string>()
  for (const path of codeFiles(files)) {
    const content = tree.read(path, CODE_LIMIT)
    if (!('text' in content)) continue
    for (const tail of tails(content.text)) {
      if (tail.endsWith('/')) folders.add(tail)
      else for (const file of filesOf(tail, path, paths, findFile)) mentioned.add(file)
    }
  }
  for (const path of paths) if (isBelowAny(path, folders)) mentioned.add(path)
  return mentioned
}

function codeFiles(files: readonly FileEntry[]): readonly string[] {
  const scripts = files.flatMap(({ path }) => (SCRIPT.test(path) ? [path] : []))
  const programs = files.flatMap(({ path }) => (PROGRAM.test(path) ? [path] : []))
  const opened = programs.length > MOST_PROGRAMS ? programs.filter((path) => DEPLOYING.test(path)) : programs
  return [...scripts, ...opened]
}

/** A loop over a folder names none of its files. */
function isBelowAny(path: string, folders: ReadonlySet<string>): boolean {
  if (folders.size === 0) return false
  const parents = path.split('/').slice(0, -1)
  return parents.some((_, end) =>
    parents.some((_, start) => folders.has(`${parents.slice(start, end + 1).join('/')}/`))
  )
}

/** A relative path means the file beside the code; the end of another one may mean several files. */
function filesOf(tail: string, from: string, paths: ReadonlySet<string>, findFile: FindFile): readonly string[] {
  const beside = posix.normalize(posix.join(posix.dirname(from), tail))
  if (!tail.startsWith('/') && paths.has(beside)) return [beside]
  const found = findFile(tail, from)
  return 'path' in found ? [found.path] : found.candidates
}

const ENDING = /\.(?:xml(?:\.(?:tftpl|tmpl|tpl))?|tpl\.xml|tftpl|tmpl|tpl)\b/gi

/**
 * The literal ends of paths: `${path.module}/api/orders.xml` gives `/api/orders.xml`. Where the name itself is computed, its folder:
 * `policies/*.xml` and `policies/${each.key}.xml` give `policies/`.
 */
function* tails(text: string): Generator<string> {
  for (const { 0: ending, index } of text.matchAll(ENDING)) {
    const before = text.slice(Math.max(0, index - LONGEST_NAME), index)
    const tail = literalEnd(before)
    if (/\w$/.test(tail)) yield tail + ending
    const rest = before.slice(0, before.length - tail.length)
    if (tail.includes('/')) continue
    const folder = literalEnd(rest.replace(/(?:\*+\/)?\*+$|\$\{[^{}]*\}$|\$\([^()]*\)$|\{[^{}]*\}$|\$$/, ''))
    const named = folder.slice(0, folder.lastIndexOf('/') + 1).replace(/^[./]+/, '')
    if (named !== '' && folder.length < rest.length) yield named
  }
}

function literalEnd(text: string): string {
  const [end = ''] = /[\w./;=\\-]*$/.exec(text) ?? []
  return end.replaceAll('\\', '/')
}
