import type { Finding, Severity } from '../core/finding.js'
import type { GateResult } from '../engine/gate-result.js'
import { safeLines, shorten, workflowCommand } from './encode.js'
import { inEnvironments } from './environment-words.js'
import { rulePage } from './links.js'
import { incompleteSentence } from './verdict.js'
import { count, SEVERITIES } from './words.js'

/**
 * GitHub shows ten annotations of each level per step, first come first served, and drops the rest silently; one place
 * is kept for the roll-up.
 */
const ANNOTATIONS_PER_LEVEL = 9
/** The runner cuts longer messages. */
export const MESSAGE_LIMIT = 4096

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

export interface AnnotationOptions {
  /** Where the pages of the rules are, without a trailing slash; null leaves the hint out. */
  readonly rulePages: string | null
  /** By path, the first and last lines of what the change adds. */
  readonly changed?: ReadonlyMap<string, readonly (readonly [first: number, last: number])[]>
}

/** The workflow commands that put findings beside the code, worst first, new before existing, on changed lines before others. */
export function renderAnnotations(result: GateResult, options: AnnotationOptions): readonly string[] {
  const cut = cutShort(result)
  const places = (severity: Severity): number => ANNOTATIONS_PER_LEVEL - (severity === 'error' ? cut.length : 0)
  const findings = SEVERITIES.flatMap((severity) => {
    const findings = result.findings.filter((finding) => finding.severity === severity)
    const sorted = findings.toSorted((one, other) => distance(one, options) - distance(other, options))
    const shown = sorted.slice(0, places(severity)).map((finding) => annotation(finding, options))
    const rest = sorted.length - shown.length
    if (rest === 0) return shown
    const rollUp = `${count(rest, `more ${severity}`)}, see the job summary`
    return [...shown, workflowCommand(LEVEL[severity], { title: 'apim-cors-gate' }, rollUp)]
  })
  return [...cut, ...findings]
}

/** What the change made comes first, and of that what GitHub can show beside the code. */
function distance({ state, location: { path, line, endLine } }: Finding, { changed }: AnnotationOptions): number {
  const ranges = changed?.get(path) ?? []
  const isChanged = ranges.some(([first, last]) => first <= endLine && line <= last)
  return (state === 'existing' ? 2 : 0) + (isChanged ? 0 : 1)
}

/** Says first of all why nothing is proven; empty for a run that was not cut short. */
export function cutShort({ result, coverage }: GateResult): readonly string[] {
  if (result !== 'incomplete') return []
  const causes = coverage.problems.filter(({ incomplete }) => incomplete === true)
  const properties = { file: causes[0]?.location.path ?? null, title: 'apim-cors-gate' }
  return [workflowCommand('error', properties, shorten(safeLines(incompleteSentence(causes)), MESSAGE_LIMIT))]
}

function annotation(finding: Finding, { rulePages }: AnnotationOptions): string {
  const { path, line, column, endLine, endColumn } = finding.location
  // The runner drops columns that do not stand on one line.
  const columns = line === endLine ? { col: column, endColumn } : {}
  const page = rulePage(rulePages, finding.rule)
  const { environments } = finding
  const where = environments.length === 0 ? '' : `Holds ${inEnvironments(environments, (name) => name)}.`
  const parts = [finding.message, where, `Help: ${finding.help}`, page === null ? '' : `See ${page}`]
  const message = parts.filter((part) => part !== '').join('\n')
  return workflowCommand(
    LEVEL[finding.severity],
    { file: path, line, endLine, ...columns, title: finding.rule },
    shorten(safeLines(message), MESSAGE_LIMIT)
  )
}
