import { TOOL_VERSION } from '../core/version.js'
import type { GateResult } from '../engine/gate-result.js'
import type { ChangedLines } from '../git/changed-lines.js'
import { cutShort, renderAnnotations } from '../reporters/annotations.js'
import { renderJson } from '../reporters/json.js'
import type { LinkOptions } from '../reporters/links.js'
import { renderSarif, type SarifOptions } from '../reporters/sarif.js'
import { renderSummary } from '../reporters/summary.js'
import { renderText, type TextOptions } from '../reporters/text.js'
import type { Inputs } from './inputs.js'
import type { Publication, RunnerPaths } from './outputs.js'
import { writeReportFile } from './report-file.js'

/** What a run of the Action publishes about. */
export interface ActionRun {
  readonly inputs: Inputs
  readonly links: LinkOptions
  readonly paths: RunnerPaths
  readonly changed: ChangedLines
  readonly rules: SarifOptions['rules']
  readonly readSource: TextOptions['readSource']
}

/** Every text that a run of the Action publishes; the files that the user asked for are written. */
export function publicationOf(result: GateResult, run: ActionRun): Publication {
  const { inputs, links, paths, changed, rules, readSource } = run
  const { rulePages } = links
  const toolVersion = TOOL_VERSION
  // The runner starts an action in the workspace.
  const roots = [process.cwd(), ...(paths.temporaryFolder ? [paths.temporaryFolder] : [])] as const
  const write = (input: 'report-file' | 'sarif-file', file: string | null, text: () => string): string | null =>
    file && writeReportFile(file, text(), roots, input)
  return {
    result,
    report: renderText(result, { colour: true, width: null, readSource }),
    annotations: inputs.annotations ? renderAnnotations(result, { rulePages, changed }) : cutShort(result),
    summary: renderSummary(result, links),
    reportFile: write('report-file', inputs.reportFile, () => renderJson(result, { toolVersion })),
    sarifFile: write('sarif-file', inputs.sarifFile, () => renderSarif(result, { toolVersion, rulePages, rules }))
  }
}
