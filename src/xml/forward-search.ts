/** The offset of the next occurrence at or behind `from`, or the length of the text. */
export type ForwardSearch = (from: number) => number

/**
 * A search that is asked from offsets that only grow. It remembers its last answer, so that all questions together
 * cost one pass, even where the answer is always far away.
 */
export function forwardSearch(text: string, needle: string): ForwardSearch {
  let found = -1
  return (from) => {
    if (found < from) {
      const next = text.indexOf(needle, from)
      found = next < 0 ? text.length : next
    }
    return found
  }
}
