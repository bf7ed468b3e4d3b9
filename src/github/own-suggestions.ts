import type { Suggestion } from '../reporters/suggestion.js'
import type { Conversation } from './conversation.js'
import { isGone } from './octokit.js'

/** A suggestion that an earlier run has made. */
export interface OwnSuggestion {
  readonly id: number
  readonly path: string
  readonly body: string
  /** Null where the pull request has changed the line since. */
  readonly line: number | null
  /** Null for one line. */
  readonly startLine: number | null
}

const PER_PAGE = 100

/** The suggestions that this job has made: they have its marker, and we wrote them. */
export async function ownSuggestions(conversation: Conversation, marker: string): Promise<readonly OwnSuggestion[]> {
  const { client, owner, repo, number, self } = conversation
  const comments = await client.paginate(client.rest.pulls.listReviewComments, {
    ...{ owner, repo, pull_number: number, per_page: PER_PAGE }
  })
  const marked = comments.filter(({ body }) => body.split(/\r?\n/).some((line) => line.startsWith(marker)))
  const login = marked.length === 0 ? null : await self()
  return marked
    .filter(({ user }) => user?.login === login)
    .map(({ id, path, body, line = null, start_line: startLine = null }) => ({ id, path, body, line, startLine }))
}

/** Whether a suggestion stands there already. */
export function isSame(own: OwnSuggestion, { path, startLine, line, body }: Suggestion): boolean {
  const isThere = own.path === path && own.line === line && (own.startLine ?? own.line) === startLine
  return isThere && own.body.replaceAll('\r\n', '\n').trim() === body
}

/** Takes back what no longer applies; somebody else may have been faster. */
export async function takeBack(
  { client, owner, repo }: Conversation,
  outdated: readonly OwnSuggestion[]
): Promise<void> {
  for (const { id } of outdated) {
    try {
      await client.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id })
    } catch (error) {
      if (!isGone(error)) throw error
    }
  }
}
