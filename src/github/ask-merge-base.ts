import { getOctokit } from '@actions/github'
import type { AskMergeBase } from './base-commit.js'

const MILLISECONDS = 20_000

/** Asks the compare API; without a token, or if GitHub does not answer, the answer is null. */
export function mergeBaseFrom(token: string | null, environment: NodeJS.ProcessEnv): AskMergeBase {
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/')
  return async (base, head) => {
    if (token === null || !owner || !repo) return null
    const baseUrl = environment['GITHUB_API_URL'] || 'https://api.github.com'
    try {
      const { rest } = getOctokit(token, { baseUrl })
      const { data } = await rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        per_page: 1,
        request: { signal: AbortSignal.timeout(MILLISECONDS) }
      })
      return data.merge_base_commit.sha
    } catch {
      return null
    }
  }
}
