import type { Layout } from '../../model/declaration.js'
import type { Scope } from '../../model/scope.js'
import type { PolicyRoot } from '../policy-head.js'
import { policyStem } from './policy-file.js'

/** The scope that the path of a policy file says, and the folder that it says it in. */
export interface PathScope {
  readonly folder: string
  readonly layout: Layout
  readonly scope: Scope
}

interface Shape {
  /** The end of the path without the ending of the file name; `*` is a name, `a|b` one of two words. */
  readonly end: string
  readonly root: PolicyRoot
  readonly layout?: Layout
  /** It counts only beside a file of another shape, because the words alone are not enough. */
  readonly beside?: true
  readonly scope: (workspace: string | null, first: string, second: string) => Scope
}

const api: Shape['scope'] = (workspace, name) => ({ kind: 'api', workspace, api: name })
const operation: Shape['scope'] = (workspace, owner, name) => ({
  kind: 'operation',
  workspace,
  api: owner,
  operation: name
})
const product: Shape['scope'] = (workspace, name) => ({ kind: 'product', workspace, product: name })
const fragment: Shape['scope'] = (workspace, name) => ({ kind: 'fragment', workspace, fragment: name })
const global: Shape['scope'] = (workspace) =>
  workspace === null ? { kind: 'global' } : { kind: 'workspace', workspace }

/** `policies/<api>/api.xml` and `policies/<api>/operations/<operation>.xml` are the convention of Azure/apim-policy-update. */
const SHAPES: readonly Shape[] = [
  { end: 'apis/*/operations/*/policy', root: 'policies', scope: operation },
  { end: 'apis/*/operations/*', root: 'policies', scope: operation },
  { end: 'apis/*/policy|api', root: 'policies', scope: api },
  { end: 'apis/*', root: 'policies', scope: api },
  { end: 'products/*/policy|product', root: 'policies', scope: product },
  { end: 'products/*', root: 'policies', scope: product },
  { end: 'policies/*/operations/*', root: 'policies', layout: 'policy-update', scope: operation },
  { end: 'policies/*/api', root: 'policies', layout: 'policy-update', scope: api },
  { end: 'policies/global', root: 'policies', scope: global },
  { end: 'global', root: 'policies', scope: global, beside: true },
  { end: 'fragments|policy-fragments|policyfragments/*', root: 'fragment', scope: fragment, beside: true }
]

/** Words that stand where a name could, and say what the file is instead. */
const NO_NAMES = new Set([
  'all',
  'api',
  'apis',
  'base',
  'default',
  'global',
  'operations',
  'policies',
  'policy',
  'products'
])

/** What the paths of policy files say; a path that says nothing for certain has no entry. */
export function pathScopes(
  files: readonly { readonly path: string; readonly root: PolicyRoot }[]
): ReadonlyMap<string, PathScope> {
  const found = files.flatMap(({ path, root }) => {
    const match = matchOf(path, root)
    return match ? [{ path, ...match }] : []
  })
  const folders = new Set(found.filter(({ shape }) => !shape.beside).map(({ at }) => at.folder))
  const sure = found.filter(({ shape, at }) => !shape.beside || folders.has(at.folder))
  return new Map(sure.map(({ path, at }) => [path, at]))
}

function matchOf(path: string, root: PolicyRoot): { readonly shape: Shape; readonly at: PathScope } | null {
  const segments = path.split('/')
  const stem = policyStem(segments.at(-1) ?? '')
  if (stem === null) return null
  const words = [...segments.slice(0, -1), stem]
  for (const shape of SHAPES) {
    const names = shape.root === root ? namesIn(words, shape.end.split('/')) : null
    if (names === null) continue
    const length = shape.end.split('/').length
    const above = words.slice(0, words.length - (shape.end.startsWith('policies/') ? length - 1 : length))
    const workspace = above.at(-2)?.toLowerCase() === 'workspaces' ? (above.at(-1) ?? null) : null
    const folder = (workspace === null ? above : above.slice(0, -2)).join('/')
    const [first = '', second = ''] = names
    return { shape, at: { folder, layout: shape.layout ?? 'loose', scope: shape.scope(workspace, first, second) } }
  }
  return null
}

/** The names that stand at the stars; null if the end of the path is another one. */
function namesIn(words: readonly string[], end: readonly string[]): readonly string[] | null {
  const tail = words.slice(-end.length)
  if (tail.length < end.length) return null
  const names = tail.filter((_, index) => end[index] === '*')
  const fits = tail.every((word, index) => end[index] === '*' || end[index]?.split('|').includes(word.toLowerCase()))
  return fits && names.every((name) => !NO_NAMES.has(name.toLowerCase())) ? names : null
}
