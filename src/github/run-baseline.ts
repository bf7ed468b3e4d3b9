import type { Baseline } from '../engine/baseline.js'
import type { Gate } from '../engine/gate-result.js'
import { type ChangedLines, changedLines } from '../git/changed-lines.js'
import { resolveRevision } from '../git/commits.js'
import { type Git, openGit } from '../git/git.js'
import { mergeBaseFrom } from './ask-merge-base.js'
import { baseCommit } from './base-commit.js'
import { gitCredentials } from './git-credentials.js'
import type { Inputs } from './inputs.js'
import { readRunEvent } from './run-event.js'

/** What the run is compared with, and with what git it can be read. */
export interface RunBaseline {
  readonly git: Git | null
  readonly baseline: Baseline
  readonly gate: Gate
  /** What is pushed is accepted already, and so is its configuration. */
  readonly isProposed: boolean
}

/** Null: what started the run changes nothing, and nobody asked for new findings only, so everything is judged. */
export async function runBaseline(
  root: string,
  inputs: Pick<Inputs, 'gate' | 'githubToken'>,
  environment: NodeJS.ProcessEnv
): Promise<RunBaseline | null> {
  const event = readRunEvent(environment)
  const gate = inputs.gate ?? (event.kind === 'other' ? 'all' : 'new')
  if (event.kind === 'other' && gate === 'all') return null
  const isProposed = event.kind === 'pull-request' || event.kind === 'merge-group'
  const git = openGit(root, environment, gitCredentials(inputs.githubToken, environment))
  if (git === null) {
    return { git, gate, isProposed, baseline: { status: 'none', reason: 'the workspace is no git repository' } }
  }
  const askMergeBase = mergeBaseFrom(inputs.githubToken, environment)
  return { git, gate, isProposed, baseline: await baseCommit(git, event, askMergeBase) }
}

/** Where the run changes something: GitHub shows annotations beside the code on those lines alone. */
export function changedLinesOf(run: RunBaseline | null): ChangedLines {
  const head = run?.git && resolveRevision(run.git, 'HEAD')
  return run?.git && head && 'commit' in run.baseline ? changedLines(run.git, run.baseline.commit, head) : new Map()
}
