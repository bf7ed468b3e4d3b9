/** Reads a text, unless another tree held the same text at the same path: what was read there is taken over. */
export type Memo = <Result>(read: (path: string, text: string) => Result, path: string, text: string) => Result

/**
 * Memos for trees that have most of their files in common, one for each tree. Inside one tree nothing is shared: of a text that
 * stands twice at one path, each place gets a result of its own, because results are told apart by identity.
 */
export function memos(): () => Memo {
  const kept = new Map<unknown, Map<string, Map<string, unknown[]>>>()
  return () => {
    const taken = new Map<unknown[], number>()
    return (read, path, text) => {
      const byPath = entry(kept, read, () => new Map<string, Map<string, unknown[]>>())
      const byText = entry(byPath, path, () => new Map<string, unknown[]>())
      const results = entry(byText, text, (): unknown[] => [])
      const next = taken.get(results) ?? 0
      taken.set(results, next + 1)
      if (next === results.length) results.push(read(path, text))
      return results[next] as ReturnType<typeof read>
    }
  }
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const created = create()
  map.set(key, created)
  return created
}

/** For a tree that is alone. */
export const noMemo: Memo = (read, path, text) => read(path, text)
