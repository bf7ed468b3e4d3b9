import type { Git, GitAnswer } from './git.js'

const FETCH_MILLISECONDS = 120_000

const QUIETLY = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-gc']

/** Fetches one commit without its history. */
export function fetchCommit(git: Git, commit: string): GitAnswer {
  return fetch(git, ['--depth=1', '--end-of-options', 'origin', commit], '')
}

/** Fetches the objects that a partial clone lacks, all at once. */
export function fetchObjects(git: Git, remote: string, ids: readonly string[]): GitAnswer {
  const input = ids.map((id) => `${id}\n`).join('')
  return fetch(git, ['--filter=blob:none', '--stdin', '--end-of-options', remote], input)
}

/** As the repository is configured; where that does not do, with our own credentials. */
function fetch(git: Git, options: readonly string[], input: string): GitAnswer {
  const command = ['fetch', ...QUIETLY, ...options]
  const limits = { input, milliseconds: FETCH_MILLISECONDS }
  const answer = git.run(command, limits)
  return 'failure' in answer && git.hasCredentials ? git.run(command, { ...limits, authenticated: true }) : answer
}
