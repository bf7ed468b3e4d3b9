import { readdirSync, readFileSync } from 'node:fs'
import type { Span } from '../../src/core/location.js'
import { parseBicep } from '../../src/sources/bicep/parse.js'

interface Node {
  readonly kind: string
  readonly span: Span
  readonly [property: string]: unknown
}

/** How a node reads on its own: text around it, and where it stands in the tree of that. */
type Reading = readonly [before: string, after: string, path: string]

const VALUE: Reading = ['var x = ', '', 'value']
const TYPE: Reading = ['type x = ', '', 'type']

const READINGS: Readonly<Record<string, Reading>> = {
  text: ["var x = '", "'", 'value.parts.0'],
  property: ['var x = {', '}', 'value.properties.0'],
  spread: ['var x = [', ']', 'value.items.0'],
  loop: ['var x = [', ': 1]', 'value.loop'],
  decorator: ['', '\nvar x = 1', 'decorators.0'],
  importedSymbol: ['import {', "} from 'x'", 'symbols.0'],
  typedParameter: ['func x(', ') int => 1', 'parameters.0'],
  typeProperty: ['type x = {', '}', 'type.properties.0'],
  tupleItem: ['type x = [', ']', 'type.items.0']
}

const FOLDER = '__tests__/bicep/trees'
const SOURCES = readdirSync(FOLDER)
  .filter((file) => file !== 'recovery.txt')
  .flatMap((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').split(/^=== /m).slice(1))
  .map((text) => [text.split('\n', 1)[0]!, text.slice(text.indexOf('\n') + 1).split(/^---\n/m)[0]!] as const)

describe('what the span of a node holds reads as that node', () => {
  test.each(SOURCES)('%s', (_, source) => {
    const { statements } = parseBicep(source)
    for (const statement of statements) visit(statement as unknown as Node, source, null)
  })

  test.each(SOURCES)('%s, with CRLF and a byte order mark', (_, source) => {
    const text = `\uFEFF${source.replaceAll('\n', '\r\n')}`
    for (const statement of parseBicep(text).statements) visit(statement as unknown as Node, text, null)
  })
})

test('a piece of a string is as long as its text, or an escape', () => {
  const text = "var x = 'a\\nb\\u{1F600}${y}c'"
  const [statement] = parseBicep(text).statements
  const parts = statement?.kind === 'variable' && statement.value.kind === 'string' ? statement.value.parts : []
  const pieces = parts.map((part) => [part.kind, text.slice(part.span.start, part.span.end)])
  expect(pieces).toEqual([
    ['text', 'a'],
    ['text', '\\n'],
    ['text', 'b'],
    ['text', '\\u{1F600}'],
    ['symbol', 'y'],
    ['text', 'c']
  ])
})

function visit(node: Node, source: string, parent: Node | null): void {
  const slice = source.slice(node.span.start, node.span.end)
  if (node.kind === 'identifier') expect(slice).toBe(node['name'])
  else if (readsAlone(node, parent)) expect(readAgain(node, slice)).toEqual(bare(node))
  for (const child of children(node)) visit(child, source, node)
}

/** The text of a multi-line string has no quotes of its own; the body around nested resources is no mere object. */
function readsAlone(node: Node, parent: Node | null): boolean {
  if (node.kind === 'text') return node.span.end - node.span.start > (node['text'] as string).length
  return !(node === parent?.['body'] && (parent['resources'] as readonly unknown[] | undefined)?.length)
}

function readAgain(node: Node, slice: string): unknown {
  const isStatement = 'decorators' in node && !(node.kind in READINGS)
  const isType = node.kind.endsWith('Type')
  const [before, after, path] = READINGS[node.kind] ?? (isStatement ? ['', '', ''] : isType ? TYPE : VALUE)
  const { statements, problems } = parseBicep(before + slice + after)
  expect(problems).toEqual([])
  const steps = path === '' ? [] : path.split('.')
  return bare(steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], statements[0]))
}

function children(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'kind' in value)
}

/** A node without spans, and without decorators, which stand before the span. */
function bare(node: unknown): unknown {
  return JSON.parse(JSON.stringify(node, (key, value) => (key === 'span' || key === 'decorators' ? undefined : value)))
}
