import { closest, distance } from 'fastest-levenshtein'

/** The candidate that somebody probably meant: few letters differ, or it only goes on; null if none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0 || word === '') return null
  const lower = word.toLowerCase()
  const found = closest(lower, [...new Set(candidates.map((candidate) => candidate.toLowerCase()))])
  const tolerated = Math.max(1, Math.floor(Math.max(lower.length, found.length) / 3))
  const near =
    distance(lower, found) <= tolerated
      ? found
      : candidates.map((candidate) => candidate.toLowerCase()).find((candidate) => goesOn(lower, candidate))
  return candidates.find((candidate) => candidate.toLowerCase() === near) ?? null
}

/** `warn` for `warning`, `allow` for `allowed`. */
function goesOn(start: string, whole: string): boolean {
  return start.length >= 3 && whole.startsWith(start)
}
