import { setFailed } from '@actions/core'
import { openRepository } from './commands/open-repository.js'
import { runSettings } from './commands/run-settings.js'
import { sourceReader } from './commands/source-reader.js'
import { UserError } from './core/user-error.js'
import { TOOL_VERSION } from './core/version.js'
import { judge } from './engine/judge.js'
import { understand } from './engine/understand.js'
import { readInputs } from './github/inputs.js'
import { readLinkOptions } from './github/link-options.js'
import { publish, runnerPaths } from './github/outputs.js'
import { writeReportFile } from './github/report-file.js'
import { renderAnnotations } from './reporters/annotations.js'
import { safeLines, safeText } from './reporters/encode.js'
import { renderJson } from './reporters/json.js'
import { renderSummary } from './reporters/summary.js'
import { renderText } from './reporters/text.js'
import { verdictSentence } from './reporters/verdict.js'

/** Read the inputs, understand the repository, judge it, publish the verdict. */
function run(): void {
  const inputs = readInputs()
  const links = readLinkOptions(process.env)
  const repository = openRepository(inputs.path)
  const { tree, root } = repository
  const settings = runSettings(repository, inputs)
  const result = judge(understand(tree, settings), settings)
  const paths = runnerPaths(process.env)
  const json = renderJson(result, { toolVersion: TOOL_VERSION })
  const roots = [root, ...(paths.temporaryFolder ? [paths.temporaryFolder] : [])] as const
  publish(
    {
      result,
      report: renderText(result, { colour: true, width: null, readSource: sourceReader(tree) }),
      annotations: inputs.annotations ? renderAnnotations(result, { rulePages: links.rulePages }) : [],
      summary: renderSummary(result, links),
      reportFile: inputs.reportFile && writeReportFile(inputs.reportFile, json, roots)
    },
    paths,
    (text) => process.stdout.write(text)
  )
  // The annotations name the findings; one more error annotation would only take a place from them.
  if (result.result === 'fail') process.exitCode = 1
  if (result.result === 'incomplete') setFailed(safeText(verdictSentence(result)))
}

try {
  run()
} catch (error) {
  const unforeseen = error instanceof Error ? (error.stack ?? error.message) : String(error)
  setFailed(
    error instanceof UserError
      ? safeLines(error.message)
      : safeText(`apim-cors-gate failed; please report this: ${unforeseen}`)
  )
}
