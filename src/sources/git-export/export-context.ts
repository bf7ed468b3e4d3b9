import type { Scope } from '../../model/scope.js'
import type { FileTree } from '../file-tree.js'
import { type Folder, pathIn, subfolders } from '../folder.js'
import { jsonKeys } from '../json-keys.js'
import { parseJson } from '../json-text.js'
import { stringMember } from '../json-value.js'
import { type Locator, locator } from '../positions.js'
import { type Reading, readText, SPECIFICATION_LIMIT } from '../reading.js'

/** What the readers of the parts of one export work with. */
export interface ExportContext {
  readonly tree: FileTree
  readonly root: Folder
  readonly service: string
  readonly reading: Reading
  /** The scopes of policy files by path, where a configuration tells them. */
  readonly scopes: Map<string, Scope>
}

/** A parsed `configuration.json`. */
export interface Configuration {
  readonly path: string
  readonly value: unknown
  readonly locate: Locator
}

export const FILE = 'configuration.json'

/** The folders of a collection of the export, each with what its configuration says. */
export function configurations(
  context: ExportContext,
  collection: string
): readonly { readonly folder: Folder; readonly configuration: Configuration }[] {
  const owner = context.root.folders.get(collection)
  return (owner ? subfolders(owner) : []).flatMap((folder) => {
    const configuration = folder.files.has(FILE) ? readConfiguration(context, pathIn(folder, FILE)) : null
    return configuration ? [{ folder, configuration }] : []
  })
}

function readConfiguration({ tree, reading }: ExportContext, path: string): Configuration | null {
  const text = readText(tree, path, SPECIFICATION_LIMIT, 'verdict', reading)
  if (text === null) return null
  const parsed = parseJson(path, text)
  if ('value' in parsed) return { path, value: parsed.value, locate: locator(path, text, jsonKeys) }
  reading.problems.push(parsed.problem)
  return null
}

/** Remembers whose policy a file is: `$ref-policy` names it from the folder above the export; the usual name counts without one. */
export function attach({ root, scopes }: ExportContext, value: unknown, usual: string, scope: Scope): void {
  const [, named] = /^[^/]*\/(policies\/.+)$/.exec(stringMember(value, '$ref-policy') ?? '') ?? []
  scopes.set(pathIn(root, named ?? usual), scope)
}
