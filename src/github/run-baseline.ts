import type { Against } from '../engine/baseline.js'
import { type ChangedLines, changedLines } from '../git/changed-lines.js'
import { resolveRevision } from '../git/commits.js'
import type { Git } from '../git/git.js'
import { mergeBaseFrom } from './ask-merge-base.js'
import { baseCommit } from './base-commit.js'
import type { Inputs } from './inputs.js'
import { readRunEvent } from './run-event.js'

/** Null: what started the run changes nothing, and nobody asked for new findings only, so everything is judged. */
export async function runBaseline(
  git: Git | null,
  inputs: Pick<Inputs, 'gate' | 'githubToken'>,
  environment: NodeJS.ProcessEnv
): Promise<Against | null> {
  const event = readRunEvent(environment)
  const gate = inputs.gate ?? (event.kind === 'other' ? 'all' : 'new')
  if (event.kind === 'other' && gate === 'all') return null
  const isProposed = event.kind === 'pull-request' || event.kind === 'merge-group'
  if (git === null) {
    return { gate, isProposed, baseline: { status: 'none', reason: 'the workspace is no git repository' } }
  }
  const askMergeBase = mergeBaseFrom(inputs.githubToken, environment)
  return { gate, isProposed, baseline: await baseCommit(git, event, askMergeBase) }
}

/** Where the run changes something: GitHub shows annotations beside the code on those lines alone. */
export function changedLinesOf(git: Git | null, against: Against | null): ChangedLines {
  if (git === null || against === null || !('commit' in against.baseline)) return new Map()
  const head = resolveRevision(git, 'HEAD')
  return head === null ? new Map() : changedLines(git, against.baseline.commit, head)
}
