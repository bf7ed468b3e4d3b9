import type { Location } from '../core/location.js'
import { safeText } from './encode.js'
import { isWholeFile } from './place.js'

const WIDTH = 100
/** How much of a long line is shown before the span. */
const LEAD = 40
const TAB = '  '
// East Asian wide characters and emoji take two cells, combining marks none; good enough to put carets in place.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

/** A row of a frame: a line of the file, or the underline of the line above it. */
export type FrameRow =
  | { readonly kind: 'code'; readonly line: number; readonly text: string }
  | {
      readonly kind: 'mark'
      readonly indent: number
      readonly length: number
      /** The last line of a span that goes on below. */
      readonly endLine: number | null
    }

/**
 * The line on which a span begins, underlined, with `context` lines around it. Empty if the file has no such line, or if
 * the location stands for the whole file. A span of several lines is underlined on its first one.
 */
export function codeFrame(lines: readonly string[], location: Location, context: number): readonly FrameRow[] {
  const anchor = lines[location.line - 1]
  if (anchor === undefined || isWholeFile(location)) return []
  const from = cutBefore(anchor, location.column - 1)
  const rows: FrameRow[] = []
  for (let line = Math.max(1, location.line - context); line <= location.line + context; line++) {
    const text = lines[line - 1]
    if (text === undefined) break
    if (line !== location.line && text.trim() === '') continue
    rows.push({ kind: 'code', line, text: cut(text, from) })
    if (line === location.line) rows.push(underline(anchor, location, from))
  }
  return rows
}

function underline(line: string, location: Location, from: number): FrameRow {
  const goesOn = location.endLine > location.line
  const start = Math.min(location.column - 1, line.length)
  const end = Math.min(goesOn ? line.trimEnd().length : location.endColumn - 1, from + WIDTH)
  const ellipsis = from > 0 ? 1 : 0
  return {
    kind: 'mark',
    indent: ellipsis + cells(display(line.slice(from, start))),
    length: Math.max(1, cells(display(line.slice(start, Math.max(start, end))))),
    endLine: goesOn ? location.endLine : null
  }
}

// Cuts in code units of the file, not in cells: work stays small even where a whole repository stands on one line.
function cutBefore(line: string, column: number): number {
  if (column < WIDTH - LEAD) return 0
  const from = Math.min(column, line.length) - LEAD
  return /[\uDC00-\uDFFF]/.test(line.charAt(from)) ? from - 1 : from
}

function cut(line: string, from: number): string {
  const text = line.slice(from, from + WIDTH)
  const whole = /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text
  return `${from > 0 ? '…' : ''}${display(whole.trimEnd())}${from + WIDTH < line.length ? '…' : ''}`
}

function display(text: string): string {
  return safeText(text.replaceAll('\t', TAB))
}

function cells(text: string): number {
  let width = 0
  for (const character of text) width += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}
