import type { GateResult } from '../engine/gate-result.js'
import { judgedFindings } from '../engine/judge.js'
import { type ProposedMend, proposeMends } from '../engine/mend.js'
import { mendsAlone, type Understood } from '../engine/mend-trial.js'
import { workflowCommand } from '../reporters/encode.js'
import { renderSuggestion, type Suggestion } from '../reporters/suggestion.js'
import { POLICY_LIMIT } from '../sources/reading.js'
import { type CommentRun, openConversation } from './comment.js'
import { suggestionMarker } from './comment-marker.js'
import type { Inputs } from './inputs.js'
import { currentHead } from './keep-comment.js'
import type { Conversation } from './own-comment.js'
import { isSame, ownSuggestions, takeBack } from './own-suggestions.js'
import { type Hunk, holdsLines, hunksOf } from './patch-lines.js'
import { type RunEvent, readRunEvent } from './run-event.js'
import { whyNoComment } from './why-no-comment.js'

const MOST = 10
const PER_PAGE = 100

export interface ReviewRun extends CommentRun {
  readonly inputs: CommentRun['inputs'] & Pick<Inputs, 'suggestions'>
}

/** A verdict, and what it was reached with. */
export interface Reviewed extends Understood {
  readonly result: GateResult
}

type PullRequest = Extract<RunEvent, { readonly kind: 'pull-request' }>

/** Keeps the suggestions on the pull request in step with what can be mended. Never throws: what goes wrong is one notice. */
export async function review(reviewed: Reviewed, run: ReviewRun, print: (text: string) => void): Promise<void> {
  const event = readRunEvent(run.environment)
  if (!run.inputs.suggestions || event.kind !== 'pull-request') return
  const reason = await tryToReview(reviewed, run, event).catch((error: unknown) => whyNoComment(error, event))
  if (reason === null) return
  const message = `The suggestions on the pull request were not written. ${reason}`
  print(`${workflowCommand('notice', { title: 'apim-cors-gate' }, message)}\n`)
}

/** @returns Why not; null if the suggestions are as they should be. */
async function tryToReview(reviewed: Reviewed, run: ReviewRun, event: PullRequest): Promise<string | null> {
  const conversation = openConversation(run, event)
  if (typeof conversation === 'string') return conversation
  const marker = suggestionMarker(run.inputs, run.environment)
  const wanted = await suggestionsFor(reviewed, conversation, { marker, rulePages: run.links.rulePages })
  const earlier = await ownSuggestions(conversation, marker)
  const missing = wanted.filter((suggestion) => !earlier.some((own) => isSame(own, suggestion)))
  const outdated = earlier.filter((own) => !wanted.some((suggestion) => isSame(own, suggestion)))
  if (missing.length === 0 && outdated.length === 0) return null
  if ((await currentHead(conversation)) !== event.head) {
    return 'The pull request has moved on from the commit of this run: its next run has the word.'
  }
  if (missing.length > 0) await post(conversation, event.head, missing)
  await takeBack(conversation, outdated)
  return null
}

/** The mends that can stand on lines of the pull request, the worst findings first, and have each proved themselves. */
async function suggestionsFor(
  reviewed: Reviewed,
  conversation: Conversation,
  options: Parameters<typeof renderSuggestion>[2]
): Promise<readonly Suggestion[]> {
  const { tree, result, head } = reviewed
  const ranks = new Map(judgedFindings(result).map(({ fingerprint }, index) => [fingerprint, index]))
  const rankOf = ({ findings: [finding] }: ProposedMend): number => ranks.get(finding.fingerprint) ?? 0
  const mends = head.mends.filter(({ finding }) => ranks.has(finding.fingerprint))
  const drafts = proposeMends(mends, tree)
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .flatMap((mend) => {
      const file = tree.read(mend.path, POLICY_LIMIT)
      const suggestion = 'text' in file ? renderSuggestion(mend, file.text, options) : null
      return suggestion ? [{ mend, suggestion }] : []
    })
  if (drafts.length === 0) return []
  const hunks = await hunksByPath(conversation)
  const inDiff = drafts.filter(({ suggestion: { path, startLine, lines } }) =>
    holdsLines(hunks.get(path) ?? [], startLine, lines)
  )
  const suggestionOf = new Map(inDiff.map(({ mend, suggestion }) => [mend, suggestion]))
  return mendsAlone(reviewed, [...suggestionOf.keys()], MOST).flatMap((mend) => suggestionOf.get(mend) ?? [])
}

/** What GitHub itself shows as the diff: the checkout is the merge, whose lines may be others than those of the branch. */
async function hunksByPath({
  client,
  owner,
  repo,
  number
}: Conversation): Promise<ReadonlyMap<string, readonly Hunk[]>> {
  const files = await client.paginate(client.rest.pulls.listFiles, {
    ...{ owner, repo, pull_number: number, per_page: PER_PAGE }
  })
  return new Map(files.map(({ filename, patch = '' }) => [filename, hunksOf(patch)]))
}

const INTRODUCTION =
  'Each suggestion has proved itself: with it, the simulation finds what it mends no more, and nothing else changes.'

async function post(
  { client, owner, repo, number }: Conversation,
  head: string,
  suggestions: readonly Suggestion[]
): Promise<void> {
  const comments = suggestions.map(({ path, startLine, line, body }) => ({
    ...{ path, body, line, side: 'RIGHT' },
    // GitHub refuses a range of one line.
    ...(startLine < line && { start_line: startLine, start_side: 'RIGHT' })
  }))
  await client.rest.pulls.createReview({
    ...{ owner, repo, pull_number: number, commit_id: head, event: 'COMMENT', body: INTRODUCTION },
    comments
  })
}
