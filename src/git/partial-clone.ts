import { fetchObjects } from './fetch.js'
import type { Git } from './git.js'

/**
 * Fetches those of the blobs of a commit that a partial clone left out. Left alone, git would fetch them one by one.
 *
 * @see https://git-scm.com/docs/partial-clone
 */
export function completePartialClone(git: Git, commit: string, wanted: ReadonlySet<string>): void {
  const remote = wanted.size === 0 ? null : promisorRemote(git)
  if (remote === null) return
  const missing = missingObjects(git, commit).filter((id) => wanted.has(id))
  if (missing.length > 0) fetchObjects(git, remote, missing)
}

function promisorRemote(git: Git): string | null {
  const answer = git.run(['config', '--get-regexp', '^remote\\..*\\.promisor$'])
  if ('failure' in answer) return null
  return /^remote\.(.+)\.promisor true$/m.exec(answer.output.toString())?.[1] ?? null
}

/** Listed as `?<id>`, without fetching anything. */
function missingObjects(git: Git, commit: string): readonly string[] {
  const command = [
    'rev-list',
    '--objects',
    '--no-object-names',
    '--missing=print',
    '--no-walk',
    '--end-of-options',
    commit
  ]
  const answer = git.run(command)
  if ('failure' in answer) return []
  return answer.output
    .toString()
    .split('\n')
    .filter((line) => line.startsWith('?'))
    .map((line) => line.slice(1))
}
