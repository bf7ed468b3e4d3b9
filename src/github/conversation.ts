import type { Inputs } from './inputs.js'
import { notice } from './notice.js'
import { type GitHubClient, gitHubClient } from './octokit.js'
import { type PullRequest, readRunEvent } from './run-event.js'
import { whoWrites } from './who-writes.js'
import { whyNoComment } from './why-no-comment.js'

const SHORT = 7

/** The conversation of a pull request. */
export interface Conversation {
  readonly client: GitHubClient
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** Who writes with our token. */
  readonly self: () => Promise<string>
}

/** What it takes to speak on a pull request. */
export interface SpeakingRun {
  readonly inputs: Pick<Inputs, 'githubToken'>
  readonly environment: NodeJS.ProcessEnv
}

/** @returns Why it could not; null if the pull request is as it should be. */
export type Speak = (conversation: Conversation, pullRequest: PullRequest) => Promise<string | null>

/**
 * Speaks on the pull request that started the run, if one did. Never throws: what goes wrong is one notice, which begins with `failure`.
 */
export async function onPullRequest(
  run: SpeakingRun,
  failure: string,
  speak: Speak,
  print: (text: string) => void
): Promise<void> {
  const event = readRunEvent(run.environment)
  if (event.kind !== 'pull-request') return
  const tried = async (): Promise<string | null> => {
    const conversation = openConversation(run, event)
    return typeof conversation === 'string' ? conversation : await speak(conversation, event)
  }
  const reason = await tried().catch((error: unknown) => whyNoComment(error, event))
  if (reason !== null) print(notice(`${failure} ${reason}`))
}

/** Why there is none if it cannot be opened. */
function openConversation({ inputs, environment }: SpeakingRun, { number }: PullRequest): Conversation | string {
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/')
  if (number === null) return 'Only a run of the event `pull_request` looks at the pull request itself.'
  if (inputs.githubToken === null) return 'There is no `github-token`.'
  if (!owner || !repo) return 'The runner does not name the repository.'
  const client = gitHubClient(inputs.githubToken, environment)
  return { client, owner, repo, number, self: whoWrites(client, environment) }
}

/** Whether the pull request has a newer commit than that of the run: then a later run has the word. */
export async function hasMovedOn({ client, owner, repo, number }: Conversation, head: string): Promise<boolean> {
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number })
  return data.head.sha !== head
}

/** Why a run does not speak that is not the latest one. */
export function movedOn(head: string): string {
  return `The pull request has moved on from ${head.slice(0, SHORT)}: its next run has the word.`
}
