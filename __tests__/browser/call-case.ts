import type { CorsRequest } from '../../src/cors/cors-request.js'
import type { HeaderLine, HttpAnswer } from '../../src/cors/header-list.js'

/** Pages of several origins: another host, another name for the same machine, and an opaque one. */
export const PAGES = ['localhost', 'loopback', 'shop', 'sandboxed'] as const
export type PageKind = (typeof PAGES)[number]

/**
 * One call of a page and what the server will answer. Ports are not known before the servers run, so header values may
 * hold `{origin}`, `{ORIGIN}` in upper case, and `{authority}`, which is the origin without its scheme.
 */
export interface CallCase {
  readonly page: PageKind
  readonly request: Omit<CorsRequest, 'origin' | 'subscriptionKey'>
  readonly preflight: HttpAnswer
  readonly actual: HttpAnswer
}

/** A case with the origin of its page in all places. */
export interface FilledCase {
  readonly page: PageKind
  readonly request: CorsRequest
  readonly preflight: HttpAnswer
  readonly actual: HttpAnswer
}

export function fill({ page, request, preflight, actual }: CallCase, origin: string): FilledCase {
  return {
    page,
    request: { ...request, origin, subscriptionKey: 'none' },
    preflight: fillAnswer(preflight, origin),
    actual: fillAnswer(actual, origin)
  }
}

function fillAnswer(answer: HttpAnswer, origin: string): HttpAnswer {
  const headers = answer.headers.map(([name, value]): HeaderLine => [name, fillValue(value, origin)])
  const bodiless = answer.status === 204 || answer.status === 304
  return { ...answer, headers: bodiless ? headers : [...headers, ['Content-Length', '0']] }
}

function fillValue(value: string, origin: string): string {
  return value
    .replaceAll('{origin}', origin)
    .replaceAll('{ORIGIN}', origin.toUpperCase())
    .replaceAll('{authority}', origin.replace(/^http:\/\//, ''))
}
