import { type CorsRequest, nonWildcardHeaderNames, unsafeRequestHeaderNames } from './cors-request.js'
import { combinedValue, type HttpAnswer, listMembers } from './header-list.js'
import { asciiLowercase, isForbiddenResponseHeader, isSafelistedMethod, normaliseMethod } from './http-names.js'

/** Why a browser refuses, each with a check of the Fetch standard behind it. */
export type RefusalReason =
  | 'preflight-redirect'
  | 'preflight-status'
  | 'allow-origin-missing'
  | 'allow-origin-multiple'
  | 'allow-origin-invalid'
  | 'allow-origin-mismatch'
  | 'allow-origin-wildcard-with-credentials'
  | 'allow-credentials-missing'
  | 'allow-credentials-invalid'
  | 'allow-methods-unparsable'
  | 'allow-headers-unparsable'
  | 'method-not-allowed'
  | 'header-not-allowed'

export interface Refusal {
  readonly outcome: 'refused'
  readonly reason: RefusalReason
  /**
   * What is refused: the value of `Access-Control-Allow-Origin` or `-Credentials`, the method, or all header names that are
   * not allowed. Empty where the reason says it all.
   */
  readonly values: readonly string[]
}

/** What the browser concludes from the answer to its preflight; `maxAge` in seconds, before the cap of the browser. */
export type PreflightConclusion = { readonly outcome: 'passed'; readonly maxAge: number } | Refusal

/** What the page gets of the actual answer; the names of the readable headers are in lower case and sorted. */
export type ActualConclusion =
  | { readonly outcome: 'passed'; readonly readableHeaders: readonly string[] }
  | { readonly outcome: 'redirected'; readonly location: string }
  | Refusal

const DEFAULT_MAX_AGE = 5
const REDIRECT_STATUSES: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
// https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name
const SAFELISTED_RESPONSE_HEADERS: ReadonlySet<string> = new Set([
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma'
])

/**
 * https://fetch.spec.whatwg.org/#cors-preflight-fetch-0, step 7. The standard says only that it fails; where several checks
 * fail, the reason is the one that Chromium reports.
 */
export function judgePreflight(request: CorsRequest, answer: HttpAnswer): PreflightConclusion {
  if (redirectLocation(answer) !== null) return refuse('preflight-redirect')
  const refusal = corsCheck(request, answer)
  if (refusal !== null) return refusal
  if (answer.status < 200 || answer.status > 299) return refuse('preflight-status')
  const methods = listMembers(answer.headers, 'access-control-allow-methods')
  const names = listMembers(answer.headers, 'access-control-allow-headers')
  if (methods === 'failure') return refuse('allow-methods-unparsable')
  if (names === 'failure') return refuse('allow-headers-unparsable')
  return (
    methodRefusal(request, methods ?? []) ??
    headerRefusal(request, names ?? []) ?? { outcome: 'passed', maxAge: maxAge(answer) }
  )
}

/**
 * Whether the page may see the answer, at whatever status, and which headers of it. A redirect has to pass the check as well;
 * it is not followed: https://fetch.spec.whatwg.org/#http-fetch.
 */
export function judgeActual(request: CorsRequest, answer: HttpAnswer): ActualConclusion {
  const refusal = corsCheck(request, answer)
  if (refusal !== null) return refusal
  const location = redirectLocation(answer)
  return location === null
    ? { outcome: 'passed', readableHeaders: readableHeaders(request, answer) }
    : { outcome: 'redirected', location }
}

function redirectLocation({ status, headers }: HttpAnswer): string | null {
  return REDIRECT_STATUSES.has(status) ? combinedValue(headers, 'location') : null
}

/** https://fetch.spec.whatwg.org/#cors-check. Origins are compared byte by byte. */
function corsCheck(request: CorsRequest, answer: HttpAnswer): Refusal | null {
  const allowed = combinedValue(answer.headers, 'access-control-allow-origin')
  if (allowed === null) return refuse('allow-origin-missing')
  if (allowed === '*') return request.credentials ? refuse('allow-origin-wildcard-with-credentials') : null
  if (allowed !== request.origin) return refuse(mismatch(allowed), [allowed])
  if (!request.credentials) return null
  const credentials = combinedValue(answer.headers, 'access-control-allow-credentials')
  if (credentials === null) return refuse('allow-credentials-missing')
  return credentials === 'true' ? null : refuse('allow-credentials-invalid', [credentials])
}

/** The standard knows only that it differs; Chromium says how. Header values are bytes, so no URL has a letter beyond ASCII. */
function mismatch(allowed: string): RefusalReason {
  if (/[ ,]/.test(allowed)) return 'allow-origin-multiple'
  const ascii = /^[\x00-\x7f]*$/.test(allowed)
  return allowed === 'null' || (ascii && URL.canParse(allowed)) ? 'allow-origin-mismatch' : 'allow-origin-invalid'
}

function methodRefusal(request: CorsRequest, methods: readonly string[]): Refusal | null {
  const method = normaliseMethod(request.method)
  if (methods.includes(method) || isSafelistedMethod(method)) return null
  return !request.credentials && methods.includes('*') ? null : refuse('method-not-allowed', [method])
}

function headerRefusal(request: CorsRequest, allowed: readonly string[]): Refusal | null {
  const names = new Set(allowed.map(asciiLowercase))
  const wildcard = !request.credentials && names.has('*')
  const asked = wildcard ? nonWildcardHeaderNames(request) : unsafeRequestHeaderNames(request)
  const refused = asked.filter((name) => !names.has(name))
  return refused.length === 0 ? null : refuse('header-not-allowed', refused)
}

function maxAge({ headers }: HttpAnswer): number {
  const value = combinedValue(headers, 'access-control-max-age')
  return value !== null && /^[0-9]+$/.test(value) ? Number(value) : DEFAULT_MAX_AGE
}

/** https://fetch.spec.whatwg.org/#concept-filtered-response-cors; a list that cannot be parsed exposes nothing. */
function readableHeaders(request: CorsRequest, { headers }: HttpAnswer): readonly string[] {
  const listed = listMembers(headers, 'access-control-expose-headers')
  const exposed = new Set(listed === null || listed === 'failure' ? [] : listed.map(asciiLowercase))
  const all = !request.credentials && exposed.has('*')
  const names = new Set(headers.map(([name]) => asciiLowercase(name)))
  return [...names]
    .filter((name) => all || exposed.has(name) || SAFELISTED_RESPONSE_HEADERS.has(name))
    .filter((name) => !isForbiddenResponseHeader(name))
    .sort()
}

function refuse(reason: RefusalReason, values: readonly string[] = []): Refusal {
  return { outcome: 'refused', reason, values }
}
