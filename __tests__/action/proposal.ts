import type { Files } from '../command-line/repositories.js'
import { commit, git, initialise } from '../git/repository.js'

/** The commits that the event of a pull request names. */
export interface Proposal {
  readonly base: string
  readonly head: string
  readonly merge: string
}

const MOVED_ON: Files = { 'README.md': 'moved on' }

/** A pull request that makes a change while its base branch moves on as well. */
export function propose(origin: string, before: Files, change: Files, meanwhile = MOVED_ON): Proposal {
  initialise(origin)
  commit(origin, before)
  git(origin, 'checkout', '--quiet', '-b', 'feature')
  const head = commit(origin, change)
  git(origin, 'checkout', '--quiet', 'main')
  const base = commit(origin, meanwhile)
  return { base, head, merge: merge(origin) }
}

/** One more commit on the branch of the pull request. */
export function push(origin: string, { base }: Proposal, change: Files): Proposal {
  git(origin, 'checkout', '--quiet', 'feature')
  const head = commit(origin, change)
  return { base, head, merge: merge(origin) }
}

/** What GitHub merges for the check. */
function merge(origin: string): string {
  git(origin, 'checkout', '--quiet', '--detach', 'main')
  git(origin, 'merge', '--quiet', '--no-ff', '--message=merge', 'feature')
  return git(origin, 'rev-parse', 'HEAD')
}
