import { posix } from 'node:path'
import { groupBy } from '../../core/group-by.js'

/** What the tail of a link finds in a repository. */
export type FoundFile = { readonly path: string } | { readonly failure: string; readonly candidates: readonly string[] }

/** Finds the one file that a link means, whose beginning only the deployment knows. */
export type FindFile = (tail: string, from: string) => FoundFile

/** At most this many folders of a tail are compared: a link is no longer than a path. */
const LONGEST_TAIL = 50

/**
 * The longest end of the tail that names a file counts; of several files those below the folder of the one that holds the link do. Only a
 * unique file is taken.
 */
export function fileTails(paths: readonly string[]): FindFile {
  const byName = groupBy(paths, (path) => path.slice(path.lastIndexOf('/') + 1))
  return (tail, from) => {
    const segments = tail.split('/').filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    const named = byName.get(segments.at(-1) ?? '') ?? []
    const folder = posix.dirname(from)
    for (let start = Math.max(0, segments.length - LONGEST_TAIL); start < segments.length; start++) {
      const end = segments.slice(start).join('/')
      const matches = named.filter((path) => path === end || path.endsWith(`/${end}`))
      const below = folder === '.' ? matches : matches.filter((path) => path.startsWith(`${folder}/`))
      const candidates = below.length > 0 ? below : matches
      const [match, other] = candidates
      if (other !== undefined) return { failure: `may mean ${match} or ${other}`, candidates }
      if (match !== undefined) return { path: match }
    }
    return { failure: 'names no file of the repository', candidates: [] }
  }
}
