import { readFileSync } from 'node:fs'
import type { LinkOptions } from '../reporters/links.js'

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/

/** Where reports link to, from what the runner says about the repository and about this action. */
export function readLinkOptions(environment: NodeJS.ProcessEnv): LinkOptions {
  const serverUrl = environment['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const repository = environment['GITHUB_REPOSITORY'] ?? ''
  const sha = headSha(environment['GITHUB_EVENT_PATH']) ?? environment['GITHUB_SHA'] ?? ''
  const action = environment['GITHUB_ACTION_REPOSITORY'] ?? ''
  const ref = environment['GITHUB_ACTION_REF'] ?? ''
  return {
    repository: REPOSITORY.test(repository) && SHA.test(sha) ? { serverUrl, repository, sha } : null,
    rulePages:
      REPOSITORY.test(action) && /^[\w./-]+$/.test(ref) ? `https://github.com/${action}/blob/${ref}/docs/rules` : null
  }
}

/** The page of this run, the same for all its attempts; null if the runner does not say enough. */
export function readRunUrl(environment: NodeJS.ProcessEnv): string | null {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = environment
  if (!REPOSITORY.test(repository) || !/^\d+$/.test(run)) return null
  return `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${run}`
}

// A merge commit is gone soon after the pull request; its head stays.
function headSha(eventPath: string | undefined): string | null {
  if (eventPath === undefined || eventPath === '') return null
  try {
    const event: unknown = JSON.parse(readFileSync(eventPath, 'utf8'))
    const { pull_request: pull } = event as { pull_request?: { head?: { sha?: unknown } } }
    return typeof pull?.head?.sha === 'string' ? pull.head.sha : null
  } catch {
    return null
  }
}
