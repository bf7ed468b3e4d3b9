/** URL templates of one API, by their segments, because an API may have tens of thousands. */
export interface Templates<Item extends Templated> {
  /** The first item whose template takes every path of a template: same segments, parameters match anything, `*` the rest. */
  covering(template: string): Item | null
}

interface Templated {
  readonly urlTemplate: string
}

interface Found {
  readonly index: number
}

interface Node {
  readonly fixed: Map<string, Node>
  parameter: Node | null
  /** The first template that ends here, and the first that takes whatever follows. */
  end: Found | null
  rest: Found | null
}

export function templates<Item extends Templated>(items: readonly Item[]): Templates<Item> {
  const root = emptyNode()
  for (const [index, { urlTemplate }] of items.entries()) add(root, segments(urlTemplate), { index })
  return {
    covering(template) {
      const found = first(root, segments(template))
      return found ? (items[found.index] ?? null) : null
    }
  }
}

function add(root: Node, pattern: readonly string[], item: Found): void {
  const wildcard = pattern.at(-1) === '*'
  let node = root
  for (const segment of wildcard ? pattern.slice(0, -1) : pattern) node = childOf(node, segment)
  if (wildcard) node.rest ??= item
  else node.end ??= item
}

function childOf(node: Node, segment: string): Node {
  if (isParameter(segment)) {
    node.parameter ??= emptyNode()
    return node.parameter
  }
  const known = node.fixed.get(segment.toLowerCase()) ?? emptyNode()
  node.fixed.set(segment.toLowerCase(), known)
  return known
}

function first(root: Node, path: readonly string[]): Found | null {
  let nodes: readonly Node[] = [root]
  let best: Found | null = null
  const take = (found: Found | null): void => {
    if (found && (best === null || found.index < best.index)) best = found
  }
  for (const segment of path) {
    for (const { rest } of nodes) take(rest)
    nodes = nodes.flatMap(({ fixed, parameter }) => {
      const same = fixed.get(segment.toLowerCase())
      return [...(same ? [same] : []), ...(parameter ? [parameter] : [])]
    })
  }
  for (const { end, rest } of nodes) {
    take(end)
    take(rest)
  }
  return best
}

function emptyNode(): Node {
  return { fixed: new Map(), parameter: null, end: null, rest: null }
}

function segments(template: string): readonly string[] {
  const [path = ''] = template.split('?', 1)
  return path.split('/').filter((segment) => segment !== '')
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{') && segment.endsWith('}')
}
