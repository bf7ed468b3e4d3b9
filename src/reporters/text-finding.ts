import type { Finding, RelatedPlace, Severity } from '../core/finding.js'
import type { Paint, Style } from './ansi.js'
import { assumptionSentence } from './assumption.js'
import { codeFrame, type FrameRow } from './code-frame.js'
import { safeText } from './encode.js'
import { inEnvironments } from './environment-words.js'
import { placeName } from './place.js'
import { count, countOperations, UNKNOWN_SCOPE } from './words.js'
import { wrap } from './wrap.js'

/** More related places than this are only counted. */
const RELATED_LIMIT = 4

const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'cyan' }

export interface FindingView {
  readonly paint: Paint
  /** Columns of the terminal; null leaves lines whole. */
  readonly width: number | null
  /** The lines of a file; empty if they cannot be had. */
  readonly linesOf: (path: string) => readonly string[]
}

/** One finding: what is wrong, the code, how to mend it, how far it reaches. */
export function findingLines(finding: Finding, view: FindingView): readonly string[] {
  const related = finding.related.slice(0, RELATED_LIMIT)
  const frame = codeFrame(view.linesOf(finding.location.path), finding.location, 1)
  const frames = related.map(({ location }) => codeFrame(view.linesOf(location.path), location, 0))
  const margin = ' '.repeat(Math.max(2, ...[frame, ...frames].map(numberWidth)))
  const draw = frameDrawer(view.paint, margin)
  const bar = view.paint(`${margin} │`, 'dim')
  return [
    headerLine(finding, view.paint),
    ...wrap(safeText(finding.message), view.width).map((line) => view.paint(line, 'bold')),
    `${view.paint(`${margin} ┌─`, 'dim')} ${safeText(placeName(finding.location))}`,
    ...draw(frame, '^', SEVERITY_STYLE[finding.severity]),
    bar,
    ...related.flatMap((place, index) => [...relatedLines(place, frames[index] ?? [], draw, margin, view.paint), bar]),
    ...closingLines(finding, margin, view)
  ]
}

function headerLine(finding: Finding, paint: Paint): string {
  const style = SEVERITY_STYLE[finding.severity]
  const state = finding.state === null ? '' : paint(`  ${finding.state}`, 'dim')
  const rule = paint(`[${safeText(finding.rule)}]`, style)
  return `${paint(finding.severity, style, 'bold')}${rule} ${safeText(finding.scope === UNKNOWN_SCOPE ? 'scope unknown' : finding.scope)}${state}`
}

type DrawFrame = (rows: readonly FrameRow[], mark: string, style: Style) => readonly string[]

function frameDrawer(paint: Paint, margin: string): DrawFrame {
  return (rows, mark, style) =>
    rows.map((row) => {
      if (row.kind === 'code') return `${paint(`${String(row.line).padStart(margin.length)} │`, 'dim')} ${row.text}`
      const goesOn = row.endLine === null ? '' : ` to line ${row.endLine}`
      return `${paint(`${margin} │`, 'dim')} ${' '.repeat(row.indent)}${paint(mark.repeat(row.length) + goesOn, style)}`
    })
}

function relatedLines(
  place: RelatedPlace,
  frame: readonly FrameRow[],
  draw: DrawFrame,
  margin: string,
  paint: Paint
): readonly string[] {
  const head = `${paint(`${margin} ├─`, 'dim')} ${safeText(placeName(place.location))}`
  const message = paint(safeText(place.message), 'blue')
  return [`${head}  ${message}`, ...draw(frame, '-', 'blue')]
}

function closingLines(finding: Finding, margin: string, { paint, width }: FindingView): readonly string[] {
  const { operations, examples } = finding.affected
  const rest = finding.related.length - RELATED_LIMIT
  const notes: readonly (readonly [string, string])[] = [
    ['help: ', finding.help],
    ['', rest > 0 ? `${count(rest, 'more place')} in the JSON report` : ''],
    ['', operations > 0 ? `affects ${countOperations(operations, examples)}` : ''],
    ['', finding.environments.length > 0 ? `holds ${inEnvironments(finding.environments, (name) => name)}` : ''],
    ['', finding.assumption === null ? '' : assumptionSentence(finding.assumption)]
  ]
  return notes
    .filter(([, text]) => text !== '')
    .flatMap(([label, text]) => {
      const hang = ' '.repeat(margin.length + 3 + label.length)
      const [first = '', ...more] = wrap(safeText(text), width === null ? null : width - hang.length)
      return [`${margin} ${paint('=', 'dim')} ${paint(label, 'bold')}${first}`, ...more.map((line) => hang + line)]
    })
}

function numberWidth(rows: readonly FrameRow[]): number {
  return Math.max(0, ...rows.map((row) => (row.kind === 'code' ? String(row.line).length : 0)))
}
