/** A replacement of the same length, so that no offset behind it moves. */
export interface Edit {
  readonly start: number
  readonly replacement: string
}

/** Makes all characters that mean something in XML harmless. */
export function mask(text: string, start: number, end: number): Edit {
  return { start, replacement: text.slice(start, end).replace(/[<>&"']/g, '_') }
}

/** Leaves nothing but the line ends. */
export function blank(text: string, start: number, end: number): Edit {
  return { start, replacement: text.slice(start, end).replace(/[^\r\n]/g, ' ') }
}

/** @param edits in the order of their places, without overlaps */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const { start, replacement } of edits) {
    result += text.slice(at, start) + replacement
    at = start + replacement.length
  }
  return result + text.slice(at)
}
