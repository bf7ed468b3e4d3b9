import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Location } from '../../core/location.js'
import { wholeFile } from '../../core/problem.js'
import type { Fault } from './fault.js'

/** The keys and list positions that lead to a value. */
export type ValuePath = readonly (string | number)[]

/** A YAML text as plain values, and where each of them stands. */
export interface YamlSource {
  readonly value: unknown
  /** The value, or as much of the way to it as the text has. */
  locate(path: ValuePath): Location
  /** The key of a value in its mapping. */
  locateKey(path: ValuePath): Location
}

/** More copies of a value than this are an attack: ten levels of ten aliases are ten thousand million values. */
const ALIAS_LIMIT = 100

/** Reads the text by YAML 1.2, where `off` and `2027-03-01` are plain texts. */
export function readYaml(path: string, text: string): YamlSource | readonly Fault[] {
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    if (document.errors.length > 0) {
      return document.errors.map(({ message, pos }) => ({ at: place(path, lines, pos), message: sentence(message) }))
    }
    const value: unknown = document.toJS({ maxAliasCount: ALIAS_LIMIT })
    const locate = (node: unknown): Location =>
      place(path, lines, isNode(node) && node.range ? [node.range[0], node.range[1]] : [0, 0])
    return {
      value,
      locate: (to) => locate(nodesAt(document, to).value),
      locateKey: (to) => locate(nodesAt(document, to).key)
    }
  } catch (error) {
    // The library throws for what would exhaust the memory or the stack.
    const reason =
      error instanceof ReferenceError ? 'it repeats values by aliases too often' : 'it is nested too deeply'
    return [{ at: wholeFile(path), message: `the configuration cannot be read: ${reason}` }]
  }
}

interface Found {
  readonly key: unknown
  readonly value: unknown
}

function nodesAt(document: Document, path: ValuePath): Found {
  let found: Found = { key: document.contents, value: document.contents }
  for (const step of path) {
    const next = child(document, found.value, step)
    if (next === null) break
    found = next
  }
  return found
}

function child(document: Document, parent: unknown, step: string | number): Found | null {
  const node: Node | unknown = isAlias(parent) ? parent.resolve(document) : parent
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return item === undefined ? null : { key: item, value: item }
  }
  if (!isMap(node)) return null
  const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step))
  return pair ? { key: pair.key, value: pair.value ?? pair.key } : null
}

function place(path: string, lines: LineCounter, [from, to]: readonly [number, number]): Location {
  const start = lines.linePos(from)
  const end = lines.linePos(Math.max(from, to))
  return {
    path,
    line: Math.max(1, start.line),
    column: Math.max(1, start.col),
    endLine: Math.max(1, end.line),
    endColumn: Math.max(1, end.col)
  }
}

function sentence(message: string): string {
  const [first = ''] = message.split('\n', 1)
  return `the text is not valid YAML: ${first.replace(/\.$/, '')}`
}
