import type { AskMergeBase } from './base-commit.js'
import { gitHubClient } from './octokit.js'

const PATIENCE = 15_000

/** Asks the compare API; without a token, or if GitHub does not answer, the answer is null. */
export function mergeBaseFrom(token: string | null, environment: NodeJS.ProcessEnv): AskMergeBase {
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/')
  return async (base, head) => {
    if (token === null || !owner || !repo) return null
    try {
      const { rest } = gitHubClient(token, environment, PATIENCE)
      const { data } = await rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        per_page: 1
      })
      return data.merge_base_commit.sha
    } catch {
      return null
    }
  }
}
