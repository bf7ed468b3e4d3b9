import { shorten } from '../reporters/encode.js'
import { PATIENCE } from './octokit.js'

const QUOTED = 200

/** Who the job runs for, as far as it decides what its token may do. */
export interface Asker {
  readonly isFork: boolean
}

/** Why GitHub did not take a comment, and what to do about it. */
export function whyNoComment(error: unknown, { isFork }: Asker): string {
  const { name, message, status, response } = error as Partial<Failure>
  if (name === 'AbortError') return `GitHub did not answer within ${PATIENCE / 1000} seconds.`
  const said = shorten(String(message ?? error).replace(/ - https:\S+$/, ''), QUOTED)
  if (response === undefined) return `GitHub was not reached: ${said}.`
  const answer = `GitHub answers ${status}: ${said}.`
  if (status === undefined || ![401, 403, 404].includes(status) || /rate limit/i.test(said)) return answer
  return isFork
    ? `${answer} The token of a run for a fork can only read, even with \`pull-requests: write\`.`
    : `${answer} The job needs \`permissions\` with \`pull-requests: write\`, for Dependabot too.`
}

/** What Octokit throws. */
interface Failure {
  readonly name: string
  readonly message: string
  readonly status: number
  readonly response: object
}
