import { type Problem, wholeFile } from '../../core/problem.js'
import type { FileContent, FileTree } from '../file-tree.js'
import { type Reading, readContent } from '../reading.js'
import { bicepFile, type CodeFile, isCompiled, templateFile, usedBy } from './code-file.js'
import { type FindFile, fileTails } from './file-tails.js'

/** The infrastructure code of a repository. */
export interface CodeTree {
  readonly files: readonly CodeFile[]
  /** The `.bicepparam` files whose `using` names a root. */
  readonly usersOf: (root: string) => readonly string[]
  /** What a `.bicepparam` file is for; null if that is no file of the repository. */
  readonly usedBy: (parameters: string) => string | null
  readonly findFile: FindFile
  readonly paths: ReadonlySet<string>
  readonly read: (path: string) => FileContent
}

/** Files that are there in numbers and are no templates. */
const NEVER_CODE =
  /(?:^|\/)(?:package|package-lock|composer|tsconfig|angular|specification|openapi|swagger)(?:\.[\w-]+)*\.json$/i

/** A deployment takes 4 MB; whether a longer text is a template is told by the evaluator. */
const CODE_LIMIT = 16 * 1024 * 1024

/**
 * Opens every `.bicep`, `.bicepparam` and `.json` file that no other layout claims, and searches its text; for one root file only those
 * that may hold its parameters.
 */
export function codeTree(tree: FileTree, reading: Reading): CodeTree {
  const all = tree.list().filter(({ kind }) => kind === 'file')
  const paths = new Set(all.map(({ path }) => path))
  const findFile = fileTails([...paths])
  const files: CodeFile[] = []
  const users = new Map<string, string[]>()
  const unread: Problem[] = []
  const searched = tree.rootFile === undefined ? /\.(?:bicep|bicepparam|json)$/i : /\.bicepparam$/i
  for (const path of paths) {
    if (reading.claimed.has(path) || !searched.test(path) || NEVER_CODE.test(path)) continue
    const content = tree.read(path, CODE_LIMIT)
    if ('failure' in content) {
      unread.push(failed(path, content))
      continue
    }
    const { text } = content
    if (/\.bicepparam$/i.test(path)) addUser(users, usedBy(path, text), path)
    else if (/\.bicep$/i.test(path)) files.push(bicepFile(path, text))
    else {
      const file = templateFile(path, text, findFile)
      if (file && isCompiled(text) && hasSource(path, paths)) reading.claimed.add(path)
      else if (file) files.push(file)
    }
  }
  const isCode = files.some(({ mentions }) => mentions)
  reading.problems.push(...unread.filter(({ incomplete }) => incomplete || isCode))
  return {
    files,
    usersOf: (root) => users.get(root) ?? [],
    usedBy: (parameters) => [...users].find(([, files]) => files.includes(parameters))?.[0] ?? null,
    findFile,
    paths,
    read: (path) => readContent(tree, path, CODE_LIMIT)
  }
}

function addUser(users: Map<string, string[]>, used: string | null, path: string): void {
  if (used !== null) users.set(used, [...(users.get(used) ?? []), path])
}

/** A data file that is too long is none of our business, and a template may have any name: it is said where there is code at all. */
function failed(path: string, { failure, skipped }: Extract<FileContent, { failure: string }>): Problem {
  const isCode = /\.bicep$|\.template\.json$|(?:^|\/)(?:azuredeploy|main|mainTemplate)\.json$/i.test(path)
  return {
    kind: skipped ? 'skipped' : 'unreadable',
    location: wholeFile(path),
    message: `${path} ${failure}`,
    ...(isCode && { incomplete: true })
  }
}

/** `main.json` beside `main.bicep`, or `azuredeploy.json`, as samples name what is compiled from `main.bicep`. */
function hasSource(path: string, paths: ReadonlySet<string>): boolean {
  const source = path.replace(/\.json$/i, '.bicep')
  return paths.has(source) || paths.has(source.replace(/(^|\/)(?:azuredeploy|mainTemplate)\.bicep$/, '$1main.bicep'))
}
