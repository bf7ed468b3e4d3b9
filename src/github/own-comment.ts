import { type GitHubClient, graphQlRoot } from './octokit.js'

/** The conversation of a pull request, and what tells our comment from all others in it. */
export interface Conversation {
  readonly client: GitHubClient
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** A line of its own in each of our comments. */
  readonly marker: string
  /** Who writes with our token. */
  readonly self: () => Promise<string>
}

export interface OwnComment {
  readonly id: number
  readonly body: string
}

const ACTIONS = 'github-actions[bot]'
const PER_PAGE = 100

/** The oldest comment with our marker that we wrote: anybody can write the marker. */
export async function ownComment(conversation: Conversation): Promise<OwnComment | null> {
  const { client, owner, repo, number, marker, self } = conversation
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

/**
 * The name that REST gives to who writes with the token, asked once and only when it is needed. A job's own token may not ask REST
 * who it is, and GraphQL may leave the ending of the name out; a token that may not ask either is taken for a job's own.
 */
export function whoWrites(client: GitHubClient, environment: NodeJS.ProcessEnv): () => Promise<string> {
  let answer: Promise<string> | null = null
  const ask = async (): Promise<string> => {
    try {
      const query = 'query { viewer { login } }'
      const { viewer } = await client.graphql<{ viewer: { login: string } }>({ query, ...graphQlRoot(environment) })
      return viewer.login === 'github-actions' ? ACTIONS : viewer.login
    } catch {
      return ACTIONS
    }
  }
  return () => {
    answer ??= ask()
    return answer
  }
}

function hasLine(text: string, line: string): boolean {
  return text.split(/\r?\n/).some((candidate) => candidate.trim() === line)
}
