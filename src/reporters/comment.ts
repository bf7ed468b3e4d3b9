import type { GateResult } from '../engine/gate-result.js'
import { acceptance } from './acceptance.js'
import { footer } from './comment-footer.js'
import { hasNews, newsHeading, quietHeading, shownFindings } from './comment-verdict.js'
import { stateOf } from './contract-groups.js'
import type { LinkOptions } from './links.js'
import { details } from './markdown.js'
import { changeTable } from './markdown-changes.js'
import { contractTable } from './markdown-contract.js'
import { problemList, problemsByKind } from './markdown-coverage.js'
import { findingDetails, findingsTable, ignoredDetails } from './markdown-findings.js'
import { countsLine } from './markdown-verdict.js'
import { prose } from './prose.js'
import { foundNothing, LOOKED_FOR } from './verdict.js'
import { type TextLimit, withinLimit } from './within-limit.js'
import { count } from './words.js'

/**
 * GitHub refuses a comment above 65,536 characters, and Infracost has met a limit in bytes as well.
 *
 * @see https://github.com/peter-evans/create-or-update-comment/issues/181
 * @see https://github.com/infracost/infracost/blob/master/internal/output/combined.go
 */
export const COMMENT_LIMIT: Required<TextLimit> = { units: 60_000, bytes: 190_000 }
const ROWS = 10
const CAUSES = 5
const PROBLEMS = 10
const EXISTING_ROWS = 20
const IN_SUMMARY = "in the job's summary"

/** When a pull request gets a comment; an earlier one is brought up to date in any case. */
export type CommentPolicy = 'never' | 'on-findings' | 'always'

export interface CommentOptions {
  readonly links: LinkOptions
  /** The whole hidden HTML comment by which an earlier comment is found again; made by our own code. */
  readonly marker: string
  /** The address of the run; null if it is not known. */
  readonly runUrl: string | null
  readonly policy: CommentPolicy
  /** Full object ids; null if they are not known. */
  readonly base: string | null
  readonly head: string | null
}

export interface Comment {
  readonly body: string
  /** Whether there is something to say; if not, only an earlier comment is replaced. */
  readonly hasNews: boolean
}

/** The comment of a pull request: what the change does to callers, what it breaks, how to mend and how to accept that. */
export function renderComment(result: GateResult, options: CommentOptions): Comment {
  const isNews = hasNews(result)
  const title = isNews ? newsHeading(result) : quietHeading(result, options.policy === 'on-findings')
  const counts = foundNothing(result) ? `Looked for ${prose(LOOKED_FOR)}.` : countsLine(result)
  const parts = [`### ${title}\n\n${counts}`, ...sections(result, options.links)]
  return { body: withinLimit(parts, COMMENT_LIMIT, farewell, [footer(options), options.marker]), hasNews: isNews }
}

/** In the order of their weight. */
function sections(result: GateResult, links: LinkOptions): readonly string[] {
  const { ignored, coverage } = result
  const shown = shownFindings(result)
  // Where all that is listed is new, no line has to say so.
  const listed = result.comparison?.gate === 'new' ? shown.map((finding) => ({ ...finding, state: null })) : shown
  const existing = result.findings.filter((finding) => !shown.includes(finding))
  const causes = coverage.problems.filter(({ incomplete }) => incomplete === true)
  return [
    problemList(causes, links, CAUSES, IN_SUMMARY),
    changeTable(result, links, ROWS, IN_SUMMARY),
    listed.length === 0 ? '' : findingsTable(listed, links, ROWS, `the job's summary has all of them`),
    ...listed.slice(0, ROWS).map((finding) => findingDetails(finding, links, [acceptance(finding, links)])),
    brokenContract(result),
    uncertain(result, links),
    ignored.length === 0 ? '' : ignoredDetails(ignored, links),
    existing.length === 0
      ? ''
      : details(
          `${count(existing.length, 'finding')} that ${existing.length === 1 ? 'was' : 'were'} there before`,
          findingsTable(
            existing.map((finding) => ({ ...finding, state: null })),
            links,
            EXISTING_ROWS,
            `the job's summary has all of them`
          )
        )
  ].filter((part) => part !== '')
}

function brokenContract({ contract }: GateResult): string {
  const broken = contract.filter((row) => ['broken', 'partly'].includes(stateOf(row)))
  if (broken.length === 0) return ''
  return details(
    `${count(new Set(broken.map(({ client }) => client)).size, 'client')} whose contract is not kept`,
    contractTable(broken)
  )
}

function uncertain(result: GateResult, links: LinkOptions): string {
  const lists = problemsByKind(result.coverage.problems.filter(({ incomplete }) => incomplete !== true)).map(
    ({ title, problems }) => `**${title}**\n\n${problemList(problems, links, PROBLEMS, IN_SUMMARY)}`
  )
  return lists.length === 0 ? '' : details('What was not read for certain', lists.join('\n\n'))
}

function farewell(dropped: number): string {
  return `*This comment would be too long for GitHub: ${count(dropped, 'part')} left out, which ${dropped === 1 ? 'is' : 'are'} ${IN_SUMMARY}.*`
}
