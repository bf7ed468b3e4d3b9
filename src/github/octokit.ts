import { getOctokit } from '@actions/github'
import { defaults } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'

/** No verdict waits for GitHub longer than this, and the pauses before the last tries. */
export const PATIENCE = 25_000
const TRIES_AFTER_FAILURE = 2
const PAUSE = 500
/** What a second try does not mend; how long to wait after a 429 is told, and is the business of the throttling. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451]

/** What it would log are texts of a server, which the runner might obey. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore }

export type GitHubClient = ReturnType<typeof getOctokit>

/** A client of the GitHub that runs this job; none of its requests outlives `patience` in milliseconds, counted from now. */
export function gitHubClient(token: string, environment: NodeJS.ProcessEnv, patience = PATIENCE): GitHubClient {
  const deadline = performance.now() + patience
  const mayWait = (seconds: number): boolean => performance.now() + seconds * 1000 < deadline
  // Its own abort is not tried again; that of AbortSignal.timeout would be.
  const controller = new AbortController()
  setTimeout(() => controller.abort(), patience).unref()
  const options = {
    baseUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    request: { ...defaults.request, signal: controller.signal, log: SILENT },
    log: SILENT,
    retry: { retries: TRIES_AFTER_FAILURE, retryAfterBaseValue: PAUSE, doNotRetry: FINAL },
    throttle: { onRateLimit: mayWait, onSecondaryRateLimit: mayWait }
  }
  return getOctokit(token, options, retry, throttling)
}

/** Where GraphQL starts, for requests of such a client: elsewhere than REST on an Enterprise Server. */
export function graphQlRoot(environment: NodeJS.ProcessEnv): { readonly baseUrl?: string } {
  const url = environment['GITHUB_GRAPHQL_URL']
  return url ? { baseUrl: url.replace(/\/graphql\/?$/, '') } : {}
}

/** Whether GitHub says that what a request is about does not exist any more. */
export function isGone(error: unknown): boolean {
  return (error as { readonly status?: unknown }).status === 404
}

function ignore(): void {}
