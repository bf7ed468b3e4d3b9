import { readFileSync } from 'node:fs'
import { isObjectId } from '../git/object-id.js'

/** What started the run, as far as it says what to compare with. */
export type RunEvent =
  | {
      readonly kind: 'pull-request'
      /** The merge commit that GitHub made for the check, if this kind of event has one. */
      readonly merge: string | null
      readonly head: string
      /** The tip of the base branch when the event was made: it may have moved on since. */
      readonly base: string
      /** Null for an event whose runs look at the base branch by default: what they find is not about the pull request. */
      readonly number: number | null
      /** The head is in another repository, so that the job may only read. */
      readonly isFork: boolean
    }
  | { readonly kind: 'merge-group'; readonly base: string }
  /** `before` is all zeros for a new branch. */
  | { readonly kind: 'push'; readonly before: string }
  | { readonly kind: 'other'; readonly name: string }

/** What a pull request has to do with the run. */
export type PullRequest = Extract<RunEvent, { readonly kind: 'pull-request' }>

/** @see https://docs.github.com/webhooks/webhook-events-and-payloads */
export function readRunEvent(environment: NodeJS.ProcessEnv): RunEvent {
  const name = environment['GITHUB_EVENT_NAME'] || 'unknown'
  const payload = readPayload(environment['GITHUB_EVENT_PATH'])
  const before = at(payload, 'before')
  if (name === 'push' && typeof before === 'string') return { kind: 'push', before }
  const groupBase = at(payload, 'merge_group', 'base_sha')
  if (isObjectId(groupBase)) return { kind: 'merge-group', base: groupBase }
  const head = at(payload, 'pull_request', 'head', 'sha')
  const base = at(payload, 'pull_request', 'base', 'sha')
  if (!isObjectId(head) || !isObjectId(base)) return { kind: 'other', name }
  const sha = environment['GITHUB_SHA']
  // It runs on the base branch, so that its GITHUB_SHA has nothing to do with the pull request.
  const isOnBase = name === 'pull_request_target'
  const given = at(payload, 'pull_request', 'number')
  return {
    kind: 'pull-request',
    merge: !isOnBase && isObjectId(sha) ? sha : null,
    ...{ head, base },
    number: !isOnBase && Number.isSafeInteger(given) ? (given as number) : null,
    isFork: at(payload, 'pull_request', 'head', 'repo', 'full_name') !== environment['GITHUB_REPOSITORY']
  }
}

function readPayload(path: string | undefined): unknown {
  try {
    return path ? JSON.parse(readFileSync(path, 'utf8')) : null
  } catch {
    return null
  }
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value
  )
}
