import type { Span } from '../core/location.js'

/** Other characters for a span of a text; an empty span is a place to insert at. */
export interface Replacement {
  readonly span: Span
  readonly replacement: string
}

/** The text with some of its spans replaced; all other characters stay as they are. */
export function applyReplacements(text: string, replacements: readonly Replacement[]): string {
  let result = ''
  let at = 0
  for (const { span, replacement } of inOrder(replacements)) {
    result += text.slice(at, span.start) + replacement
    at = span.end
  }
  return result + text.slice(at)
}

/** Two that overlap cannot both be made, and of two at one place nobody could say which one comes first. */
export function areApart(replacements: readonly Replacement[]): boolean {
  const ordered = inOrder(replacements)
  return ordered.every(({ span }, index) => {
    const before = ordered[index - 1]?.span
    return before === undefined || (before.end <= span.start && before.start < span.start)
  })
}

function inOrder(replacements: readonly Replacement[]): readonly Replacement[] {
  return replacements.toSorted((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
}
