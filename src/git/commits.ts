import type { Git, GitFailure } from './git.js'
import { isObjectId } from './object-id.js'

/** The commit that a revision of the user's names; null if it names none. */
export function resolveRevision(git: Git, revision: string): string | null {
  const answer = git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  const id = 'output' in answer ? answer.output.toString().trim().split('\n').at(-1) : undefined
  return isObjectId(id) ? id : null
}

/** Whether the object store has a commit; a partial clone does not fetch it for this question. */
export function hasCommit(git: Git, commit: string): boolean {
  return 'output' in git.run(['cat-file', '-e', `${commit}^{commit}`], { offline: true })
}

/**
 * The parents that a commit names, first parent first. Read from the commit itself: a shallow clone hides the parents it does not have from
 * every other command.
 */
export function parentsOf(git: Git, commit: string): readonly string[] | GitFailure {
  const answer = git.run(['cat-file', 'commit', commit])
  if ('failure' in answer) return answer
  const [header = ''] = answer.output.toString().split('\n\n', 1)
  return header
    .split('\n')
    .filter((line) => line.startsWith('parent '))
    .map((line) => line.slice('parent '.length))
    .filter(isObjectId)
}

/** The best common ancestor; null in a shallow clone, where the answer could be wrong. */
export function mergeBase(git: Git, one: string, other: string): string | null {
  const shallow = git.run(['rev-parse', '--is-shallow-repository'])
  if ('failure' in shallow || shallow.output.toString().trim() !== 'false') return null
  const answer = git.run(['merge-base', '--end-of-options', one, other])
  const id = 'output' in answer ? answer.output.toString().trim() : null
  return isObjectId(id) ? id : null
}
