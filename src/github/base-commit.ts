import type { Baseline } from '../engine/baseline.js'
import { hasCommit, mergeBase, parentsOf, resolveRevision } from '../git/commits.js'
import { fetchCommit } from '../git/fetch.js'
import type { Git } from '../git/git.js'
import { isNoCommit, isObjectId } from '../git/object-id.js'
import type { PullRequest, RunEvent } from './run-event.js'

/** Asks GitHub for the merge base of two commits; null if it does not say. */
export type AskMergeBase = (base: string, head: string) => Promise<string | null>

type Candidate = Extract<Baseline, { readonly commit: string }>
type NoCandidate = Extract<Baseline, { readonly status: 'none' }>

/** The commit to compare with, in the object store: the best candidate that is there or can be fetched. */
export async function baseCommit(git: Git, event: RunEvent, askMergeBase: AskMergeBase): Promise<Baseline> {
  const failures: string[] = []
  for await (const candidate of candidates(git, event, askMergeBase)) {
    if ('reason' in candidate) return candidate
    if (hasCommit(git, candidate.commit)) return candidate
    const fetched = fetchCommit(git, candidate.commit)
    if ('output' in fetched) return candidate
    failures.push(
      `commit ${candidate.commit.slice(0, 12)} is not in the checkout, where fetch-depth: 0 brings it, and was not fetched: ${fetched.failure}`
    )
  }
  return none(failures[0] ?? 'the event names no commit to compare with')
}

function candidates(
  git: Git,
  event: RunEvent,
  askMergeBase: AskMergeBase
): AsyncIterable<Candidate | NoCandidate> | Iterable<Candidate | NoCandidate> {
  switch (event.kind) {
    case 'pull-request':
      return pullRequestCandidates(git, event, askMergeBase)
    case 'merge-group':
      return [{ status: 'event-base', commit: event.base }]
    case 'push':
      return [previousPush(event.before)]
    case 'other':
      return [none(`the event ${event.name} has no base`)]
  }
}

function previousPush(before: string): Candidate | NoCandidate {
  if (isNoCommit(before)) return none('the branch is new')
  return isObjectId(before) ? { status: 'previous-push', commit: before } : none('the event names no previous commit')
}

async function* pullRequestCandidates(
  git: Git,
  event: PullRequest,
  askMergeBase: AskMergeBase
): AsyncGenerator<Candidate> {
  const checkedOut = resolveRevision(git, 'HEAD')
  const parent = checkedOut && mergeParent(git, checkedOut, event)
  if (parent) yield { status: 'merge-parent', commit: parent }
  else if (checkedOut === event.head) {
    // The base branch may have moved on: compared with its tip, the pull request would get the blame for its changes.
    const common = mergeBase(git, event.base, event.head) ?? (await askMergeBase(event.base, event.head))
    if (isObjectId(common)) yield { status: 'merge-base', commit: common }
  }
  yield { status: 'event-base', commit: event.base }
}

/** The head of a pull request may be a merge commit as well, of somebody's own, so not every second parent will do. */
function mergeParent(git: Git, checkedOut: string, { merge, head }: PullRequest): string | null {
  if (checkedOut === head) return null
  const parents = parentsOf(git, checkedOut)
  if ('failure' in parents || parents.length !== 2) return null
  return checkedOut === merge || parents[1] === head ? (parents[0] ?? null) : null
}

function none(reason: string): NoCandidate {
  return { status: 'none', reason }
}
