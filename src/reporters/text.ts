import type { Problem } from '../core/problem.js'
import type { GateResult } from '../engine/gate-result.js'
import { type Paint, painter, type Style } from './ansi.js'
import { baselineSentence } from './change-words.js'
import { COVERAGE_KINDS, LOOSE_MEANING, LOOSE_TITLE } from './coverage-words.js'
import { breakCommands, safeText } from './encode.js'
import { afterPlace, placeName } from './place.js'
import { changeLines } from './text-changes.js'
import { contractLines } from './text-contract.js'
import { findingLines } from './text-finding.js'
import { verdictSentence } from './verdict.js'
import { count } from './words.js'
import { wrap } from './wrap.js'

/** More problems of one kind than this are only counted. */
const PROBLEM_LIMIT = 10

export interface TextOptions {
  readonly colour: boolean
  /** Columns of the terminal; null leaves lines whole, as for a pipe. */
  readonly width: number | null
  /** The text of a file of the analysed tree, for code frames; null if it cannot be had. */
  readonly readSource: (path: string) => string | null
}

const RESULT_STYLE: Readonly<Record<GateResult['result'], readonly [string, Style]>> = {
  pass: ['✓', 'green'],
  fail: ['✗', 'red'],
  incomplete: ['!', 'yellow']
}

/** The findings alone, each with its code frame; empty if there are none. */
export function renderFindings(result: GateResult, options: TextOptions): string {
  return inBlocks(findingBlocks(result, options))
}

/** The report for people at a terminal or in a job's log. */
export function renderText(result: GateResult, options: TextOptions): string {
  const paint = painter(options.colour)
  return inBlocks([
    ...findingBlocks(result, options),
    changeLines(result, paint, options.width),
    contractLines(result.contract, paint),
    coverageLines(result, paint),
    closing(result, paint, options.width)
  ])
}

function findingBlocks(result: GateResult, options: TextOptions): readonly (readonly string[])[] {
  const view = { paint: painter(options.colour), width: options.width, linesOf: lineReader(options.readSource) }
  return result.findings.map((finding) => findingLines(finding, view))
}

/** Blocks with an empty line between them. */
function inBlocks(blocks: readonly (readonly string[])[]): string {
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, ''])
  return lines
    .slice(0, -1)
    .map((line) => `${breakCommands(line)}\n`)
    .join('')
}

// Findings come in the order of their weight, so a file is met many times; each is read and split once.
function lineReader(readSource: TextOptions['readSource']): (path: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (path) => {
    const lines = known.get(path) ?? readSource(path)?.split(/\r\n|\n|\r/) ?? []
    known.set(path, lines)
    return lines
  }
}

function coverageLines({ coverage }: GateResult, paint: Paint): readonly string[] {
  const { loose = 0, problems } = coverage
  return [
    ...(loose > 0 ? [`${paint(LOOSE_TITLE, 'bold')} (${count(loose, 'policy document')}): ${LOOSE_MEANING}`] : []),
    ...problemLines(problems, paint)
  ]
}

/** The problems by kind, with what each kind means for the verdict. */
export function problemLines(all: readonly Problem[], paint: Paint): readonly string[] {
  return COVERAGE_KINDS.flatMap(({ kind, title, meaning }) => {
    const problems = all.filter((problem) => problem.kind === kind)
    if (problems.length === 0) return []
    const rest = problems.length - PROBLEM_LIMIT
    return [
      `${paint(title, 'bold')} (${count(problems.length, 'place')}): ${meaning}`,
      ...problems
        .slice(0, PROBLEM_LIMIT)
        .map((problem) => `  ${safeText(placeName(problem.location) + afterPlace(problem, '  '))}`),
      ...(rest > 0 ? [`  and ${rest} more in the JSON report`] : [])
    ]
  })
}

function closing(result: GateResult, paint: Paint, width: number | null): readonly string[] {
  const [symbol, style] = RESULT_STYLE[result.result]
  const [first = '', ...more] = wrap(verdictSentence(result), width === null ? null : width - 2)
  const ignored = result.ignored.length
  return [
    ...(result.comparison ? [paint(`  ${safeText(baselineSentence(result.comparison))}`, 'dim')] : []),
    ...(ignored > 0 ? [paint(`  ${count(ignored, 'finding')} ignored, with reasons`, 'dim')] : []),
    `${paint(symbol, style, 'bold')} ${paint(first, 'bold')}`,
    ...more.map((line) => `  ${paint(line, 'bold')}`)
  ]
}
