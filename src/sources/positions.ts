import type { Location, Span } from '../core/location.js'
import { wholeFile } from '../core/problem.js'
import { fileText, type SourceText } from '../core/source-text.js'

/** The keys of an object or the indices of an array, each with where it stands, and the same below. */
export interface KeyNode {
  readonly span: Span
  readonly children: Map<string, KeyNode>
}

export type Keys = readonly (string | number)[]

export interface Placed {
  readonly declaredAt: Location
}

/** Where a key stands; behind an alias, which has no keys of its own, the nearest key above it. */
export type Locator = (keys: Keys) => Location

/** Reads the positions at the first question, for most files are never asked. */
export function locator(
  path: string,
  text: string,
  readKeys: (text: string) => KeyNode,
  source: SourceText = fileText(path, text)
): Locator {
  let root: KeyNode | null | undefined
  return (keys) => {
    root ??= readOrNull(readKeys, text)
    let node = root
    for (const key of keys) {
      const child = node?.children.get(String(key))
      if (!child) break
      node = child
    }
    return node && node !== root ? source.locate(node.span) : wholeFile(path)
  }
}

/** Adds the place, found when it is asked for. Made here, so that it keeps the keys alive and not the parsed document. */
export function placed<Item extends object>(item: Item, locate: Locator, keys: Keys): Item & Placed {
  return {
    ...item,
    get declaredAt() {
      return locate(keys)
    }
  }
}

/** A library that gives up, on a deep nesting for instance, costs the position and nothing else. */
function readOrNull(readKeys: (text: string) => KeyNode, text: string): KeyNode | null {
  try {
    return readKeys(text)
  } catch {
    return null
  }
}
