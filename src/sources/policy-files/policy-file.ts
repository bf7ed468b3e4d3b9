import type { FileTree } from '../file-tree.js'
import { type PolicyRoot, policyRoot } from '../policy-head.js'
import { POLICY_LIMIT, type Reading, readText } from '../reading.js'

/** A file that holds a policy document or a fragment, and that no layout has claimed. */
export interface PolicyFile {
  readonly path: string
  readonly text: string
  readonly root: PolicyRoot
  /** `${…}` and `%{…}` in it are replaced before it is deployed. */
  readonly isTemplate: boolean
}

/** The endings of policies and of the templates that a deployment makes policies from; a longer one comes first. */
const ENDINGS = [
  '.policy.xml',
  '.xml.tftpl',
  '.xml.tmpl',
  '.xml.tpl',
  '.tpl.xml',
  '.tftpl',
  '.tmpl',
  '.tpl',
  '.xml'
] as const

/** The name of a file without the ending; null if the name is not that of a policy. */
export function policyStem(name: string): string | null {
  if (!/\.(?:xml|tpl|tmpl|tftpl)$/i.test(name)) return null
  const lower = name.toLowerCase()
  const ending = ENDINGS.find((known) => lower.endsWith(known) && lower.length > known.length)
  return ending === undefined ? null : name.slice(0, -ending.length)
}

/** Opens every file whose name is that of a policy and that nobody has claimed. */
export function policyFiles(tree: FileTree, reading: Reading): readonly PolicyFile[] {
  return tree.list().flatMap(({ path, kind }) => {
    if (kind !== 'file' || reading.claimed.has(path)) return []
    if (policyStem(path.slice(path.lastIndexOf('/') + 1)) === null) return []
    const text = readText(tree, path, POLICY_LIMIT, 'detail', reading)
    const root = text === null ? null : policyRoot(text)
    return text === null || root === null ? [] : [{ path, text, root, isTemplate: isTemplate(path, text) }]
  })
}

/** By its ending, or because it holds a directive, which is nothing in XML and C#. */
function isTemplate(path: string, text: string): boolean {
  return /\.(?:tpl|tmpl|tftpl|tpl\.xml)$/i.test(path) || /%\{~? ?(?:if|for) /.test(text)
}
