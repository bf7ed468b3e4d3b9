import type { StringValue } from './string-value.js'

/**
 * The part of a link that may name a file of the repository: what stands after the last hole before the file name,
 * without the query. Null if the link names no such file.
 */
export function linkTail(link: StringValue, extension: string): string | null {
  const runs = ['']
  for (const segment of link.segments) {
    if (segment.kind === 'hole') runs.push('')
    else runs[runs.length - 1] += segment.text
  }
  const paths = runs.map((run) => run.split(/[?#]/, 1)[0] ?? '')
  const path = paths.findLast((candidate) => candidate.toLowerCase().endsWith(extension))
  return path?.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/^\/+/, '') || null
}
