import type { Scope } from '../../model/scope.js'
import type { FileTree } from '../file-tree.js'
import { type Folder, pathIn } from '../folder.js'
import { parseJson } from '../json-text.js'
import { member } from '../json-value.js'
import { type Reading, readText, TEXT_LIMIT } from '../reading.js'
import { wholeFilePolicy } from '../whole-file-policy.js'

/** What every reader of a part of one APIOps tree works with. */
export interface Context {
  readonly tree: FileTree
  readonly service: string
  /** The paths of all symbolic links of the tree. */
  readonly links: readonly string[]
  readonly reading: Reading
}

/** One parsed information file. */
export interface Information {
  readonly path: string
  readonly text: string
  /** The content of `properties`. */
  readonly properties: unknown
}

/** The information file of a folder; null if it has none or it cannot be read. */
export function readInformation(context: Context, folder: Folder, name: string): Information | null {
  const path = pathIn(folder, name)
  const parsed = folder.files.has(name) ? readJson(context, path) : null
  return parsed && { path, text: parsed.text, properties: member(parsed.value, 'properties') ?? null }
}

/** A parsed JSON file; null, and a problem, if it cannot be had. */
export function readJson({ tree, reading }: Context, path: string): { text: string; value: unknown } | null {
  const text = readText(tree, path, TEXT_LIMIT, 'verdict', reading)
  if (text === null) return null
  const parsed = parseJson(path, text)
  if ('value' in parsed) return { text, value: parsed.value }
  reading.problems.push(parsed.problem)
  return null
}

/** Declares the policy of a folder, if it has one. */
export function readPolicy({ tree, service, reading }: Context, folder: Folder, scope: Scope): void {
  if (!folder.files.has('policy.xml')) return
  const policy = { service, layout: 'apiops', scope, path: pathIn(folder, 'policy.xml') } as const
  reading.declarations.push(wholeFilePolicy(tree, policy, reading))
}
