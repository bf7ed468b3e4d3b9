import { isObject, member } from '../json-value.js'
import type { Keys, Locator } from '../positions.js'

/** A parsed OpenAPI document. */
export interface OpenApiDocument {
  readonly root: Readonly<Record<string, unknown>>
  readonly path: string
  readonly locate: Locator
}

/** A part of a document and the keys that lead to it. */
export interface Part {
  readonly value: unknown
  readonly keys: Keys
}

/** References may lead to references; a longer chain is a circle or a joke. */
const MOST_HOPS = 10

/** The part that a `$ref` inside the document leads to; a part without one is returned as it is. */
export function resolved({ root }: OpenApiDocument, part: Part): Part {
  let found = part
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const reference = member(found.value, '$ref')
    if (typeof reference !== 'string' || !reference.startsWith('#/')) return found
    const keys = reference.slice(2).split('/').map(unescaped)
    found = { keys, value: keys.reduce<unknown>(item, root) }
  }
  return { value: null, keys: found.keys }
}

export function below({ value, keys }: Part, key: string | number): Part {
  return { value: item(value, String(key)), keys: [...keys, key] }
}

/**
 * Computes once for each object of the document. References and YAML aliases let one small object stand in thousands of places, and the
 * work must stay in proportion to the text.
 */
export function oncePerObject<Result>(compute: (part: Part) => Result): (part: Part) => Result {
  const known = new Map<object, Result>()
  return (part) => {
    if (typeof part.value !== 'object' || part.value === null) return compute(part)
    const before = known.get(part.value)
    if (before !== undefined) return before
    const result = compute(part)
    known.set(part.value, result)
    return result
  }
}

function item(value: unknown, key: string): unknown {
  return Array.isArray(value) ? value[Number(key)] : isObject(value) ? member(value, key) : undefined
}

/** @see https://www.rfc-editor.org/rfc/rfc6901 */
function unescaped(token: string): string {
  const decoded = token.replaceAll('~1', '/').replaceAll('~0', '~')
  if (!decoded.includes('%')) return decoded
  try {
    return decodeURIComponent(decoded)
  } catch {
    return decoded
  }
}
