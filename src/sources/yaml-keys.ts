import { type EventType, load, type State } from 'js-yaml'
import type { KeyNode } from './positions.js'
import { YAML_OPTIONS } from './yaml-text.js'

interface Frame {
  readonly start: number
  end: number
  value: unknown
  readonly inner: Frame[]
}

/** Where the keys and list items of a YAML text stand. */
export function yamlKeys(text: string): KeyNode {
  const top: Frame = { start: 0, end: 0, value: null, inner: [] }
  const open = [top]
  const listener = (event: EventType, state: State): void => {
    if (event === 'open') {
      open.push({ start: state.position, end: state.position, value: null, inner: [] })
      return
    }
    const frame = open.pop()
    if (!frame) return
    frame.end = state.position
    frame.value = state.result
    open.at(-1)?.inner.push(frame)
  }
  load(text, { ...YAML_OPTIONS, listener })
  return keysOf(top.inner[0] ?? top)
}

/** js-yaml reports the parts of a mapping in turns: key, value, key, value. */
function keysOf(top: Frame): KeyNode {
  const root: KeyNode = { span: { start: 0, end: 0 }, children: new Map() }
  const pending = [{ frame: top, node: root }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node } = next
    const { value: whole, inner } = withoutWrapping(next.frame)
    const isList = Array.isArray(whole)
    for (let index = 0; index < inner.length; index += isList ? 1 : 2) {
      const key = inner[index]
      const value = isList ? key : inner[index + 1]
      const name = isList ? String(index) : String(key?.value)
      if (!key || !value || !has(whole, name)) break
      const child: KeyNode = { span: { start: key.start, end: isList ? key.start : key.end }, children: new Map() }
      node.children.set(name, child)
      pending.push({ frame: value, node: child })
    }
  }
  return root
}

/** `{ a: 1 }` is first read as if it were the key of a mapping, so its frame stands inside another one for the same value. */
function withoutWrapping(frame: Frame): Frame {
  let found = frame
  for (;;) {
    const [only, second] = found.inner
    if (!only || second || only.value !== found.value) return found
    found = only
  }
}

function has(whole: unknown, name: string): boolean {
  return typeof whole === 'object' && whole !== null && Object.hasOwn(whole, name)
}
