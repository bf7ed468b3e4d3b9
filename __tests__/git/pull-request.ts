import { pathToFileURL } from 'node:url'
import { commit, git, initialise } from './repository.js'

/** A repository with a pull request whose base branch has moved on, and the commits that events name. */
export interface PullRequest {
  readonly origin: string
  /** Where the pull request branched off. */
  readonly branchedAt: string
  /** The tip of the base branch. */
  readonly base: string
  readonly head: string
  /** What GitHub's `refs/pull/1/merge` points to. */
  readonly merge: string
}

export function pullRequest(folder: string): PullRequest {
  const origin = initialise(`${folder}/origin`)
  const branchedAt = commit(origin, { 'apis/orders/policy.xml': '<policies />\n', 'kept.xml': 'kept\n' })
  git(origin, 'checkout', '--quiet', '-b', 'feature')
  const head = commit(origin, { 'apis/orders/policy.xml': '<policies>new</policies>\n' })
  git(origin, 'checkout', '--quiet', 'main')
  const base = commit(origin, { 'apis/stock/policy.xml': '<policies />\n' })
  git(origin, 'checkout', '--quiet', '--detach')
  git(origin, 'merge', '--quiet', '--no-ff', '--message=merge', 'feature')
  const merge = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'update-ref', 'refs/pull/1/merge', merge)
  git(origin, 'checkout', '--quiet', 'main')
  return { origin, branchedAt, base, head, merge }
}

/** Checks one commit out as actions/checkout does: fetched alone, without history. */
export function checkout(origin: string, to: string, id: string, ...options: readonly string[]): string {
  initialise(to)
  git(to, 'remote', 'add', 'origin', pathToFileURL(origin).href)
  const filters = options.filter((option) => option.startsWith('--filter='))
  git(to, 'fetch', '--quiet', '--no-tags', '--depth=1', ...filters, 'origin', `+${id}:refs/remotes/pull/1/merge`)
  if (options.includes('--sparse')) git(to, 'sparse-checkout', 'set', 'nowhere')
  git(to, 'checkout', '--quiet', '--detach', id)
  return to
}
