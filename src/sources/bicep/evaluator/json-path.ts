import { findProperty } from '../../values/object-value.js'
import type { Value } from '../../values/value.js'

/** Follows `$.name`, `['name']` and `[0]`; null for any other path, and for one that leads nowhere. */
export function selectByPath(value: Value, path: string): Value | null {
  const step = /\.?([\w-]+)|\[(\d+)\]|\[(?:'([^']*)'|"([^"]*)")\]/y
  let current: Value | undefined = value
  let at = path.startsWith('$') ? 1 : 0
  while (at < path.length) {
    step.lastIndex = at
    const match = step.exec(path)
    if (match === null || current === undefined) return null
    at = step.lastIndex
    const [, name, index, single, double] = match
    current = index === undefined ? member(current, name ?? single ?? double ?? '') : item(current, Number(index))
  }
  return current ?? null
}

function member(value: Value, name: string): Value | undefined {
  return value.kind === 'object' ? findProperty(value, name)?.value : undefined
}

function item(value: Value, index: number): Value | undefined {
  return value.kind === 'array' ? value.items[index] : undefined
}
