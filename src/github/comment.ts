import type { GateResult } from '../engine/gate-result.js'
import { renderComment } from '../reporters/comment.js'
import { workflowCommand } from '../reporters/encode.js'
import type { LinkOptions } from '../reporters/links.js'
import { commentMarker } from './comment-marker.js'
import type { Inputs } from './inputs.js'
import { keepComment } from './keep-comment.js'
import { readRunUrl } from './link-options.js'
import { gitHubClient } from './octokit.js'
import { type Conversation, whoWrites } from './own-comment.js'
import { type RunEvent, readRunEvent } from './run-event.js'
import { whyNoComment } from './why-no-comment.js'

const SHORT = 7

/** How a job comments. */
export interface CommentRun {
  readonly inputs: Pick<Inputs, 'comment' | 'githubToken' | 'path' | 'environment'>
  readonly links: LinkOptions
  readonly environment: NodeJS.ProcessEnv
}

type PullRequest = Extract<RunEvent, { readonly kind: 'pull-request' }>

/** Keeps the job's comment on the pull request in step with the result. Never throws: what goes wrong is one notice. */
export async function comment(result: GateResult, run: CommentRun, print: (text: string) => void): Promise<void> {
  const policy = run.inputs.comment ?? 'never'
  const event = readRunEvent(run.environment)
  if (policy === 'never' || event.kind !== 'pull-request') return
  const reason = await tryToComment(result, run, event).catch((error: unknown) => whyNoComment(error, event))
  if (reason === null) return
  const message = `The comment on the pull request was not written. ${reason}`
  print(`${workflowCommand('notice', { title: 'apim-cors-gate' }, message)}\n`)
}

/** @returns Why not; null if the comment is as it should be. */
async function tryToComment(result: GateResult, run: CommentRun, event: PullRequest): Promise<string | null> {
  const { links, environment } = run
  const policy = run.inputs.comment ?? 'never'
  const conversation = openConversation(run, event)
  if (typeof conversation === 'string') return conversation
  const baseline = result.comparison?.baseline
  const { body, hasNews } = renderComment(result, {
    ...{ links, marker: conversation.marker, runUrl: readRunUrl(environment), policy },
    base: baseline && 'commit' in baseline ? baseline.commit : null,
    head: event.head
  })
  const isWorthCreating = policy === 'always' || hasNews
  const isKept = await keepComment(conversation, { body, isWorthCreating, head: event.head })
  return isKept ? null : `The pull request has moved on from ${event.head.slice(0, SHORT)}: its next run has the word.`
}

/** The conversation of a pull request; why there is none if it cannot be opened. */
export function openConversation(run: CommentRun, { number }: PullRequest): Conversation | string {
  const { inputs, environment } = run
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/')
  if (number === null) return 'Only a run of the event `pull_request` looks at the pull request itself.'
  if (inputs.githubToken === null) return 'There is no `github-token`.'
  if (!owner || !repo) return 'The runner does not name the repository.'
  const client = gitHubClient(inputs.githubToken, environment)
  const marker = commentMarker(inputs, environment)
  return { client, owner, repo, number, marker, self: whoWrites(client, environment) }
}
