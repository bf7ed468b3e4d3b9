import { type Conversation, hasMovedOn } from './conversation.js'
import { isGone } from './octokit.js'
import { type OwnComment, ownComment } from './own-comment.js'

export interface WantedComment {
  /** The line of the body by which we find it again. */
  readonly marker: string
  readonly body: string
  /** Whether to write it where there is none; one that is there is replaced in any case. */
  readonly isWorthCreating: boolean
  /** The commit that it speaks about. */
  readonly head: string
}

/**
 * Makes our one comment say this, with no request that changes nothing.
 *
 * @returns False if the pull request has moved on, so that a later run has the word.
 */
export async function keepComment(conversation: Conversation, wanted: WantedComment): Promise<boolean> {
  const earlier = await ownComment(conversation, wanted.marker)
  if (isDone(earlier, wanted)) return true
  if (await hasMovedOn(conversation, wanted.head)) return false
  if (earlier !== null && (await update(conversation, earlier.id, wanted.body))) return true
  // Another run may have been faster, or somebody may have deleted the comment.
  const present = await ownComment(conversation, wanted.marker)
  if (isDone(present, wanted)) return true
  if (present === null) await create(conversation, wanted.body)
  else await update(conversation, present.id, wanted.body)
  return true
}

function isDone(present: OwnComment | null, { body, isWorthCreating }: WantedComment): boolean {
  return present === null ? !isWorthCreating : asStored(present.body) === asStored(body)
}

function asStored(body: string): string {
  return body.replaceAll('\r\n', '\n').trim()
}

async function create({ client, owner, repo, number }: Conversation, body: string): Promise<void> {
  await client.rest.issues.createComment({ owner, repo, issue_number: number, body })
}

/** @returns False if there is no such comment any more. */
async function update({ client, owner, repo }: Conversation, id: number, body: string): Promise<boolean> {
  try {
    await client.rest.issues.updateComment({ owner, repo, comment_id: id, body })
    return true
  } catch (error) {
    if (isGone(error)) return false
    throw error
  }
}
