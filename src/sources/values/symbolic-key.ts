import { createHash } from 'node:crypto'
import { MAX_JSON_DEPTH } from './limits.js'
import type { StringValue } from './string-value.js'
import type { Value } from './value.js'

const MAX_KEY_LENGTH = 120
const keys = new WeakMap<Value, string | null>()

/**
 * A text that two values share only if they are the same value, whatever the deployment makes of their unknown parts;
 * null if an unknown part has no key of its own.
 */
export function symbolicKey(value: Value): string | null {
  return keyOf(value, 0)
}

function keyOf(value: Value, depth: number): string | null {
  if (depth > MAX_JSON_DEPTH) return null
  const known = keys.get(value)
  if (known !== undefined) return known
  const key = computeKey(value, depth + 1)
  keys.set(value, key)
  return key
}

/** The key of what a function or an access makes of its operands; null if one of them has none. */
export function derivedKey(operation: string, operands: readonly Value[]): string | null {
  const parts = operands.map(symbolicKey)
  return parts.includes(null) ? null : shorten(`${operation}(${parts.join(', ')})`)
}

function computeKey(value: Value, depth: number): string | null {
  switch (value.kind) {
    case 'null':
      return 'null'
    case 'boolean':
    case 'number':
      return String(value.value)
    case 'string':
      return stringKey(value)
    case 'array': {
      const items = value.items.map((item) => keyOf(item, depth))
      return items.includes(null) ? null : shorten(`[${items.join(', ')}]`)
    }
    case 'object': {
      if (value.open !== null) return null
      const entries = [...value.properties].map(([name, { value: item }]) => [name, keyOf(item, depth)] as const)
      if (entries.some(([, key]) => key === null)) return null
      const sorted = entries.map(([name, key]) => `${JSON.stringify(name)}: ${key}`).sort()
      return shorten(`{${sorted.join(', ')}}`)
    }
    case 'lambda':
      return null
    case 'unknown':
      return value.key
  }
}

/** Neighbouring pieces of text are one text: how a string was put together does not matter. */
function stringKey({ segments }: StringValue): string | null {
  const parts: string[] = []
  let text = ''
  for (const segment of segments) {
    if (segment.kind === 'text') {
      text += segment.text
      continue
    }
    if (segment.value.key === null) return null
    if (text !== '') parts.push(JSON.stringify(text))
    parts.push(segment.value.key)
    text = ''
  }
  if (text !== '' || parts.length === 0) parts.push(JSON.stringify(text))
  return shorten(parts.join(' & '))
}

/** Keys are made of keys: a long one is replaced by its hash, so that they stay short. */
function shorten(key: string): string {
  return key.length <= MAX_KEY_LENGTH ? key : `${key.slice(0, 40)}…${createHash('sha256').update(key).digest('hex')}`
}
