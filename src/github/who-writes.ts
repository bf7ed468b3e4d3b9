import { type GitHubClient, graphQlRoot } from './octokit.js'

const ACTIONS = 'github-actions[bot]'

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
