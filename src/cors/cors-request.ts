import { type HeaderLine, trimBlanks } from './header-list.js'
import {
  asciiLowercase,
  isForbiddenMethod,
  isForbiddenRequestHeader,
  isSafelistedMethod,
  isToken,
  normaliseMethod
} from './http-names.js'
import { isSafelistedRequestHeader, type RequestHeader } from './safelist.js'

/** How a call carries its subscription key. */
export type KeyPlace = 'header' | 'query' | 'none'

/** The call that a page wants to make to another origin. */
export interface CorsRequest {
  /** The serialised origin of the page, or `null` for an opaque one such as a sandboxed frame. */
  readonly origin: string
  /** As the page writes it. */
  readonly method: string
  /** The headers that the page sets itself, the subscription key header among them. */
  readonly headers: readonly RequestHeader[]
  /** Whether the credentials mode is `include`: cookies, client certificates, HTTP authentication. */
  readonly credentials: boolean
  readonly subscriptionKey: KeyPlace
  /** The product whose key is sent. */
  readonly product?: string
}

const LONGEST_SAFELISTED_VALUES = 1024

/** Why a page cannot even try. */
export interface Unsendable {
  readonly reason: 'method-malformed' | 'method-forbidden' | 'header-malformed'
  /** The method or the header name. */
  readonly value: string
}

/** What makes `fetch()` throw before it asks anybody; null if nothing does. */
export function unsendable({ method, headers }: CorsRequest): Unsendable | null {
  if (!isToken(method)) return { reason: 'method-malformed', value: method }
  if (isForbiddenMethod(method)) return { reason: 'method-forbidden', value: method }
  const malformed = headers.find(({ name }) => !isToken(name))
  return malformed === undefined ? null : { reason: 'header-malformed', value: malformed.name }
}

/** Whether the browser asks before it sends: https://fetch.spec.whatwg.org/#main-fetch. */
export function needsPreflight(request: CorsRequest): boolean {
  return !isSafelistedMethod(normaliseMethod(request.method)) || unsafeRequestHeaderNames(request).length > 0
}

const unsafeNames = new WeakMap<CorsRequest, readonly string[]>()

/** Lower case, sorted, each once: https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names. */
export function unsafeRequestHeaderNames(request: CorsRequest): readonly string[] {
  const known = unsafeNames.get(request) ?? findUnsafeNames(request)
  unsafeNames.set(request, known)
  return known
}

function findUnsafeNames(request: CorsRequest): readonly string[] {
  const headers = sentHeaders(request)
  const safelisted = headers.filter(isSafelistedRequestHeader)
  const size = safelisted.reduce((sum, { value }) => sum + trimBlanks(value ?? '').length, 0)
  const unsafe =
    size > LONGEST_SAFELISTED_VALUES ? headers : headers.filter((header) => !isSafelistedRequestHeader(header))
  return [...new Set(unsafe.map(({ name }) => asciiLowercase(name)))].sort()
}

/** The names that `*` never covers: https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name. */
export function nonWildcardHeaderNames(request: CorsRequest): readonly string[] {
  return sentHeaders(request).some(({ name }) => asciiLowercase(name) === 'authorization') ? ['authorization'] : []
}

/** The headers by which the preflight asks, as they are sent: https://fetch.spec.whatwg.org/#cors-preflight-fetch-0. */
export function preflightHeaders(request: CorsRequest): readonly HeaderLine[] {
  const names = unsafeRequestHeaderNames(request)
  return [
    ['Origin', request.origin],
    ['Access-Control-Request-Method', normaliseMethod(request.method)],
    ...(names.length === 0 ? [] : [['Access-Control-Request-Headers', names.join(',')] as const])
  ]
}

function sentHeaders(request: CorsRequest): readonly RequestHeader[] {
  return request.headers.filter(({ name, value }) => !isForbiddenRequestHeader(name, value))
}
