import { groupBy } from '../../core/group-by.js'
import type { CodeFile } from './code-file.js'

/** The files of infrastructure code that have to do with API Management. */
export interface RelevantCode {
  /** Used by no other file: what is deployed. */
  readonly roots: readonly CodeFile[]
  /** False for a file of which it is known that neither it nor one that it uses names a resource of API Management. */
  readonly isRelevant: (path: string) => boolean
}

/** Sorted by path. Files that use one another in a circle have their first one as a root. */
export function relevantCode(files: readonly CodeFile[]): RelevantCode {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const uses = files.flatMap((file) => file.uses.map((used) => ({ user: file.path, used })))
  const usersOf = groupBy(uses, ({ used }) => used)
  const relevant = closure(
    files.filter(({ mentions }) => mentions).map(({ path }) => path),
    (path) => (usersOf.get(path) ?? []).map(({ user }) => user)
  )
  const sorted = [...relevant].sort().flatMap((path) => byPath.get(path) ?? [])
  const used = new Set(sorted.flatMap(({ path, uses: others }) => others.filter((other) => other !== path)))
  const roots = sorted.filter(({ path }) => !used.has(path))
  const below = (path: string): readonly string[] => byPath.get(path)?.uses ?? []
  const reached = closure(
    roots.map(({ path }) => path),
    below
  )
  for (const file of sorted) {
    if (reached.has(file.path)) continue
    roots.push(file)
    for (const path of closure([file.path], below)) reached.add(path)
  }
  return {
    roots: roots.sort((one, other) => (one.path < other.path ? -1 : 1)),
    isRelevant: (path) => relevant.has(path) || !byPath.has(path)
  }
}

function closure(start: readonly string[], next: (path: string) => readonly string[]): Set<string> {
  const found = new Set(start)
  const pending = [...found]
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    for (const other of next(path)) {
      if (found.has(other)) continue
      found.add(other)
      pending.push(other)
    }
  }
  return found
}
