import type { GateResult } from '../engine/gate-result.js'
import { renderComment } from '../reporters/comment.js'
import type { LinkOptions } from '../reporters/links.js'
import { commentMarker } from './comment-marker.js'
import { movedOn, onPullRequest, type Speak, type SpeakingRun } from './conversation.js'
import type { Inputs } from './inputs.js'
import { keepComment } from './keep-comment.js'
import { readRunUrl } from './link-options.js'

const FAILURE = 'The comment on the pull request was not written.'

/** What a job comments with. */
export interface CommentRun extends SpeakingRun {
  readonly inputs: Pick<Inputs, 'comment' | 'githubToken' | 'path' | 'environment'>
  readonly links: LinkOptions
}

/** Keeps the job's comment on the pull request in step with the result. Never throws: what goes wrong is one notice. */
export async function comment(result: GateResult, run: CommentRun, print: (text: string) => void): Promise<void> {
  const { inputs, links, environment } = run
  const policy = inputs.comment ?? 'never'
  if (policy === 'never') return
  const speak: Speak = async (conversation, { head }) => {
    const marker = commentMarker(inputs, environment)
    const baseline = result.comparison?.baseline
    const base = baseline && 'commit' in baseline ? baseline.commit : null
    const runUrl = readRunUrl(environment)
    const { body, hasNews } = renderComment(result, { links, marker, runUrl, policy, base, head })
    const isWorthCreating = policy === 'always' || hasNews
    const isKept = await keepComment(conversation, { marker, body, isWorthCreating, head })
    return isKept ? null : movedOn(head)
  }
  await onPullRequest(run, FAILURE, speak, print)
}
