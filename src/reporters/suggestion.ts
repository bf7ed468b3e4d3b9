import type { ProposedMend } from '../engine/mend.js'
import { applyReplacements } from '../xml/replacement.js'
import { codeLink, suggestionBlock } from './encode.js'
import { rulePage } from './links.js'
import { prose } from './prose.js'

/** A mend as a comment on lines of a pull request, which a click commits. */
export interface Suggestion {
  readonly path: string
  /** The first and the last line that it replaces. */
  readonly startLine: number
  readonly line: number
  /** What those lines have to read. */
  readonly lines: readonly string[]
  readonly body: string
}

export interface SuggestionOptions {
  readonly rulePages: string | null
  /** The beginning of the hidden line by which the comment is found again; made by our own code. */
  readonly marker: string
}

/**
 * Null if the whole lines that it replaces, or the new ones, cannot be shown as they are. What becomes of the line ends of Windows is not
 * documented, so such files get none.
 *
 * @param text the whole text of the file
 */
export function renderSuggestion(mend: ProposedMend, text: string, options: SuggestionOptions): Suggestion | null {
  const { findings, path, replacements } = mend
  const [{ rule, message, fingerprint }] = findings
  const start = text.lastIndexOf('\n', Math.min(...replacements.map(({ span }) => span.start)) - 1) + 1
  const end = endOfLines(text, start, Math.max(...replacements.map(({ span }) => span.end)))
  const shifted = replacements.map(({ span, replacement }) => {
    return { span: { start: span.start - start, end: span.end - start }, replacement }
  })
  const lines = linesOf(text.slice(start, end))
  const block = suggestionBlock(linesOf(applyReplacements(text.slice(start, end), shifted)))
  // Nobody may write a hidden line of ours into a policy.
  if (block === null || suggestionBlock(lines) === null || block.includes('apim-cors-gate-suggestion')) return null
  const startLine = text.slice(0, start).split('\n').length
  const sentence = `${codeLink(rule, rulePage(options.rulePages, rule))}: ${prose(message)}`
  return {
    path,
    startLine,
    line: startLine + lines.length - 1,
    lines,
    body: `${sentence}\n\n${block}\n\n${options.marker}${fingerprint} -->`
  }
}

/** Behind the line end of the last line that a change touches; one that ends with a line end touches nothing behind it. */
function endOfLines(text: string, start: number, end: number): number {
  if (end > start && text[end - 1] === '\n') return end
  const lineEnd = text.indexOf('\n', end)
  return lineEnd < 0 ? text.length : lineEnd + 1
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
