import type { Location, Span } from './location.js'

/** A text with the knowledge of where each of its characters stands in the repository. */
export interface SourceText {
  /** The file that holds the text. */
  readonly path: string
  readonly text: string
  /** The only place where offsets become lines and columns. */
  locate(span: Span): Location
}

/** The whole text of a file, read without a byte order mark. CRLF, LF and CR each end a line. */
export function fileText(path: string, text: string): SourceText {
  let lineStarts: readonly number[] | undefined
  return {
    path,
    text,
    locate({ start, end }) {
      lineStarts ??= findLineStarts(text)
      const from = position(lineStarts, start)
      const to = position(lineStarts, end)
      return { path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
    }
  }
}

/** The offsets at which the lines of a text begin. */
export function findLineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}

function position(lineStarts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
}
