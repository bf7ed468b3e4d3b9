import { posix } from 'node:path'
import { groupBy } from '../../core/group-by.js'
import { readParametersFile } from '../arm/parameters-file.js'
import type { FileContent } from '../file-tree.js'
import type { CodeFile } from './code-file.js'

/** What finding the parameters files of a root needs to know. */
export interface ParametersSearch {
  /** Every `.json` file. */
  readonly paths: readonly string[]
  /** Every template and Bicep file, of whatever it deploys. */
  readonly templates: ReadonlySet<string>
  readonly read: (path: string) => FileContent
}

const FOLDER = /^(?:param(?:eter)?s?|env(?:ironment)?s?|configs?|configurations?)$/i
const MAIN = /^(?:main|azuredeploy|mainTemplate)(?:\.template)?\.\w+$/i

/**
 * The JSON files with the parameters of each root: beside it, in a folder `parameters` or `environments` there, or in such a folder beside
 * the folder of the root. Nothing in the file says what it is for. Its name begins with that of the root, or the root declares all that
 * it supplies, which a deployment demands.
 */
export function parametersByRoot(
  roots: readonly CodeFile[],
  search: ParametersSearch
): ReadonlyMap<string, readonly string[]> {
  const rootsNear = nearby(roots.map((root) => [root.path, root]))
  const templatesNear = nearby([...search.templates].map((path) => [path, path]))
  const found = new Map<string, string[]>()
  for (const path of search.paths) {
    const near = rootsNear(path).filter((root) => root.path !== path)
    if (near.length === 0 || search.templates.has(path) || !isParametersFile(path, search.read)) continue
    const owners = ownersOf(path, { roots: near, templates: templatesNear(path) }, search.read)
    for (const { path: root } of owners) found.set(root, [...(found.get(root) ?? []), path])
  }
  return found
}

/** Finds the items beside a file, and for one in a folder of parameters those beside that folder and one level below. */
function nearby<Item>(items: readonly (readonly [path: string, item: Item])[]): (path: string) => readonly Item[] {
  const inFolder = groupBy(items, ([path]) => posix.dirname(path))
  const inChildren = groupBy(items, ([path]) => posix.join(posix.dirname(path), '..'))
  return (path) => {
    const folder = posix.dirname(path)
    const segments = folder.split('/')
    const above = segments.flatMap((name, index) =>
      FOLDER.test(name) ? [segments.slice(0, index).join('/') || '.'] : []
    )
    const beside = [folder, ...above].flatMap((parent) => inFolder.get(parent) ?? [])
    return [...new Set([...beside, ...above.flatMap((parent) => inChildren.get(parent) ?? [])])].map(([, item]) => item)
  }
}

function isParametersFile(path: string, read: ParametersSearch['read']): boolean {
  if (/parameters[^/]*\.json$/i.test(path)) return true
  const content = read(path)
  return 'text' in content && /\bdeploymentParameters\.json\b/i.test(content.text)
}

interface Near {
  readonly roots: readonly CodeFile[]
  readonly templates: readonly string[]
}

function ownersOf(path: string, { roots, templates }: Near, read: ParametersSearch['read']): readonly CodeFile[] {
  const name = posix.basename(path).toLowerCase()
  const ofKit = roots.filter((root) => isOfKit(name, root.path))
  if (ofKit.length > 0) return ofKit
  const isNamed = (template: string): boolean => /^[._-]/.test(afterStem(name, template) ?? '')
  const longest = Math.max(0, ...templates.filter(isNamed).map((template) => stemOf(template).length))
  if (longest > 0) {
    const named = roots.filter((root) => isNamed(root.path) && stemOf(root.path).length === longest)
    const beside = named.filter((root) => posix.dirname(root.path) === posix.dirname(path))
    return beside.length > 0 ? beside : named
  }
  const fitting = roots.filter((root) => declaresAll(root, path, read))
  const main = fitting.filter((root) => MAIN.test(posix.basename(root.path)))
  return fitting.length === 1 ? fitting : main.length === 1 ? main : []
}

/** The Resource Kit writes `contoso-parameters.json` for `contoso-apis.template.json` and its like. */
function isOfKit(name: string, root: string): boolean {
  const prefix = /^(.+-)parameters\b.*\.json$/.exec(name)?.[1]
  return prefix !== undefined && posix.basename(root).toLowerCase().startsWith(prefix)
}

function stemOf(template: string): string {
  return posix
    .basename(template)
    .replace(/(?:\.template)?\.\w+$/, '')
    .toLowerCase()
}

function afterStem(name: string, template: string): string | null {
  const stem = stemOf(template)
  return name.startsWith(stem) ? name.slice(stem.length) : null
}

function declaresAll(root: CodeFile, path: string, read: ParametersSearch['read']): boolean {
  const [file, template] = [read(path), read(root.path)]
  if ('failure' in file || 'failure' in template) return false
  const names = [...readParametersFile(path, file.text).values.properties.values()].map(({ name }) => name)
  const declared = declaredNames(root, template.text)
  return names.length > 0 && names.every((name) => declared.has(name.toLowerCase()))
}

/** In a template every key counts: which of them are parameters is told by the evaluation. */
function declaredNames({ language }: CodeFile, text: string): ReadonlySet<string> {
  const names = language === 'arm' ? /"([\w-]+)"\s*:/g : /^[ \t]*param[ \t]+(\w+)/gm
  return new Set([...text.matchAll(names)].map(([, name = '']) => name.toLowerCase()))
}
