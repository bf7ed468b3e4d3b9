import { judgedFindings } from '../engine/judge.js'
import { type ProposedMend, proposeMends } from '../engine/mend.js'
import { type Judged, mendsAlone } from '../engine/mend-trial.js'
import type { LinkOptions } from '../reporters/links.js'
import { renderSuggestion, type Suggestion, type SuggestionOptions } from '../reporters/suggestion.js'
import { POLICY_LIMIT } from '../sources/reading.js'
import { suggestionMarker } from './comment-marker.js'
import { type Conversation, hasMovedOn, movedOn, onPullRequest, type Speak, type SpeakingRun } from './conversation.js'
import type { Inputs } from './inputs.js'
import { isSame, ownSuggestions, takeBack } from './own-suggestions.js'
import { type Hunk, holdsLines, hunksOf } from './patch-lines.js'

const FAILURE = 'The suggestions on the pull request were not written.'
const MOST = 10
const PER_PAGE = 100

export interface ReviewRun extends SpeakingRun {
  readonly inputs: Pick<Inputs, 'suggestions' | 'githubToken' | 'path' | 'environment'>
  readonly links: LinkOptions
}

/** Keeps the suggestions on the pull request in step with what can be mended. Never throws: what goes wrong is one notice. */
export async function review(judged: Judged, run: ReviewRun, print: (text: string) => void): Promise<void> {
  const { inputs, links, environment } = run
  if (!inputs.suggestions) return
  const options = { marker: suggestionMarker(inputs, environment), rulePages: links.rulePages }
  const speak: Speak = async (conversation, { head }) => {
    const wanted = await suggestionsFor(judged, conversation, options)
    const earlier = await ownSuggestions(conversation, options.marker)
    const missing = wanted.filter((suggestion) => !earlier.some((own) => isSame(own, suggestion)))
    const outdated = earlier.filter((own) => !wanted.some((suggestion) => isSame(own, suggestion)))
    if (missing.length === 0 && outdated.length === 0) return null
    if (await hasMovedOn(conversation, head)) return movedOn(head)
    if (missing.length > 0) await post(conversation, head, missing)
    await takeBack(conversation, outdated)
    return null
  }
  await onPullRequest(run, FAILURE, speak, print)
}

/** The mends that can stand on lines of the pull request, the worst findings first, and have each proved themselves. */
async function suggestionsFor(
  judged: Judged,
  conversation: Conversation,
  options: SuggestionOptions
): Promise<readonly Suggestion[]> {
  const { tree, result, head } = judged
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
  return mendsAlone(judged, [...suggestionOf.keys()], MOST).flatMap((mend) => suggestionOf.get(mend) ?? [])
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
  'Each suggestion has proved itself: with it, the simulation finds what it mends no more, and nothing else is wrong that was right.'

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
