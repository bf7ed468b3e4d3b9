import type { Conversation } from './conversation.js'

export interface OwnComment {
  readonly id: number
  readonly body: string
}

const PER_PAGE = 100

/** The oldest comment with this line that we wrote: anybody can write the line. */
export async function ownComment(conversation: Conversation, marker: string): Promise<OwnComment | null> {
  const { client, owner, repo, number, self } = conversation
  const pages = client.paginate.iterator(client.rest.issues.listComments, {
    ...{ owner, repo, issue_number: number, per_page: PER_PAGE }
  })
  for await (const { data } of pages) {
    for (const { id, body = '', user } of data) {
      if (hasLine(body, marker) && user?.login === (await self())) return { id, body }
    }
  }
  return null
}

function hasLine(text: string, line: string): boolean {
  return text.split(/\r?\n/).some((candidate) => candidate.trim() === line)
}
