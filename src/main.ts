import { setFailed } from '@actions/core'
import { judgeRepository } from './commands/judge-repository.js'
import { openRepository } from './commands/open-repository.js'
import { sourceReader } from './commands/source-reader.js'
import { UserError } from './core/user-error.js'
import { comment } from './github/comment.js'
import { gitCredentials } from './github/git-credentials.js'
import { readInputs } from './github/inputs.js'
import { readLinkOptions } from './github/link-options.js'
import { publish, publishFailure, runnerPaths } from './github/outputs.js'
import { publicationOf } from './github/publication.js'
import { review } from './github/review.js'
import { changedLinesOf, runBaseline } from './github/run-baseline.js'
import { safeLines } from './reporters/encode.js'
import { renderFailure } from './reporters/summary.js'
import { RULES } from './rules/index.js'

/** Read the inputs, understand the repository, judge it, publish the verdict, and last of all comment: nothing depends on that. */
async function run(): Promise<void> {
  const inputs = readInputs()
  const links = readLinkOptions(process.env)
  const repository = openRepository(inputs.path, gitCredentials(inputs.githubToken, process.env))
  const against = await runBaseline(repository.git, inputs, process.env)
  const judged = judgeRepository(repository, inputs, against)
  const { result } = judged
  const paths = runnerPaths(process.env)
  const readSource = sourceReader(repository.tree)
  const about = { inputs, links, paths, readSource, changed: changedLinesOf(repository.git, against), rules: RULES }
  publish(publicationOf(result, about), paths, print)
  // The annotations say why; one more error annotation would be above GitHub's limit, which drops it.
  if (result.result !== 'pass') process.exitCode = 1
  const run = { inputs, links, environment: process.env }
  await comment(result, run, print)
  await review(judged, run, print)
}

function print(text: string): void {
  process.stdout.write(text)
}

try {
  await run()
} catch (error) {
  const unforeseen = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const message =
    error instanceof UserError ? error.message : `apim-cors-gate failed; please report this: ${unforeseen}`
  setFailed(safeLines(message))
  publishFailure(renderFailure(message), runnerPaths(process.env), print)
}
