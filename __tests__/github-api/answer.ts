/** An answer over HTTP. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** @see https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
export function refusal(status: number, message: string, more: object = {}): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', ...more } }
}

export const NOT_ACCESSIBLE = refusal(403, 'Resource not accessible by integration')
export const NOT_FOUND = refusal(404, 'Not Found')

/** @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
export function rateLimited(status: 403 | 429, seconds: number): Answer {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  return { ...refusal(status, message), headers: { 'retry-after': String(seconds) } }
}
