import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setOutput } from '@actions/core'
import type { GateResult } from '../engine/gate-result.js'
import { notice } from './notice.js'

/** What a run tells the runner; every text was made by a reporter. */
export interface Publication {
  readonly result: GateResult
  /** The report for people, for the log. */
  readonly report: string
  readonly annotations: readonly string[]
  /** The job summary. */
  readonly summary: string
  /** The absolute path of the JSON report; null if none was written. */
  readonly reportFile: string | null
  /** The absolute path of the SARIF file; null if none was written. */
  readonly sarifFile: string | null
}

/** The folders and files that the runner names in its environment; null on anything but a runner. */
export interface RunnerPaths {
  readonly stepSummary: string | null
  readonly temporaryFolder: string | null
}

export function runnerPaths(environment: NodeJS.ProcessEnv): RunnerPaths {
  return {
    stepSummary: environment['GITHUB_STEP_SUMMARY'] || null,
    temporaryFolder: environment['RUNNER_TEMP'] || null
  }
}

/** Log, annotations, summary and outputs; `print` writes to the standard output. The exit code is the caller's. */
export function publish(publication: Publication, paths: RunnerPaths, print: (text: string) => void): void {
  const { result, report, annotations, summary, reportFile, sarifFile } = publication
  print(withoutCommands(report))
  for (const annotation of annotations) print(`${annotation}\n`)
  const summaryFile = writeSummary(summary, paths, print)
  const baseline = result.comparison?.baseline.status ?? 'none'
  const isCompared = baseline !== 'none' || result.comparison?.gate === 'new'
  const added = result.findings.filter(({ state }) => state === 'new').length
  const outputs = {
    result: result.result,
    findings: result.findings.length,
    'new-findings': isCompared ? added : '',
    'baseline-status': baseline,
    'report-file': reportFile ?? '',
    'sarif-file': sarifFile ?? '',
    'summary-file': summaryFile ?? ''
  }
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}

/** For a run without a verdict, which is no pass; the error message is the caller's. */
export function publishFailure(summary: string, paths: RunnerPaths, print: (text: string) => void): void {
  setOutput('result', 'incomplete')
  setOutput('summary-file', writeSummary(summary, paths, print) ?? '')
}

/**
 * The text with the runner told not to obey it: a second wall behind the encoders.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export function withoutCommands(text: string): string {
  const token = randomUUID()
  return `::stop-commands::${token}\n${text.endsWith('\n') ? text : `${text}\n`}::${token}::\n`
}

// The verdict does not depend on a summary, so a runner that cannot take it gets a notice. Old servers have none.
function writeSummary(summary: string, paths: RunnerPaths, print: (text: string) => void): string | null {
  try {
    if (paths.stepSummary !== null) appendFileSync(paths.stepSummary, summary)
    if (paths.temporaryFolder === null) return null
    const file = join(mkdtempSync(join(paths.temporaryFolder, 'apim-cors-gate-')), 'summary.md')
    writeFileSync(file, summary)
    return file
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    print(notice(`The job summary was not written: ${reason}`))
    return null
  }
}
