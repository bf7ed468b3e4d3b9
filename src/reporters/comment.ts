import type { GateResult } from '../engine/gate-result.js'
import { footer } from './comment-footer.js'
import { commentSections, IN_SUMMARY } from './comment-sections.js'
import { hasNews, newsHeading, quietHeading } from './comment-verdict.js'
import type { LinkOptions } from './links.js'
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
  const parts = [`### ${title}\n\n${counts}`, ...commentSections(result, options.links)]
  return { body: withinLimit(parts, COMMENT_LIMIT, farewell, [footer(options), options.marker]), hasNews: isNews }
}

function farewell(dropped: number): string {
  return `*This comment would be too long for GitHub: ${count(dropped, 'part')} left out, which ${dropped === 1 ? 'is' : 'are'} ${IN_SUMMARY}.*`
}
