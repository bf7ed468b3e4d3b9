import { visit } from 'jsonc-parser'
import type { Span } from '../core/location.js'
import type { KeyNode } from './positions.js'

/** Where the keys and array items of a JSON text stand. */
export function jsonKeys(text: string): KeyNode {
  const root = keyNode({ start: 0, end: 0 })
  const open: { readonly node: KeyNode; nextIndex: number | null }[] = []
  let key: KeyNode | null = null

  /** The node of a value that begins here: below the key just read, or the next item of an array. */
  const nodeOf = (start: number, end: number): KeyNode => {
    const parent = open.at(-1)
    if (!parent) return root
    if (parent.nextIndex === null) return key ?? keyNode({ start, end })
    const item = keyNode({ start, end })
    parent.node.children.set(String(parent.nextIndex++), item)
    return item
  }
  const close = (): void => {
    open.pop()
  }
  visit(
    text,
    {
      onObjectBegin: (offset, length) => void open.push({ node: nodeOf(offset, offset + length), nextIndex: null }),
      onArrayBegin: (offset, length) => void open.push({ node: nodeOf(offset, offset + length), nextIndex: 0 }),
      onObjectEnd: close,
      onArrayEnd: close,
      onLiteralValue: (_value, offset, length) => void nodeOf(offset, offset + length),
      onObjectProperty(name, offset, length) {
        key = keyNode({ start: offset, end: offset + length })
        open.at(-1)?.node.children.set(name, key)
      }
    },
    { allowTrailingComma: true }
  )
  return root
}

function keyNode(span: Span): KeyNode {
  return { span, children: new Map() }
}
