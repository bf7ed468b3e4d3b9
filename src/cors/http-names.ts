// RFC 9110 section 5.6.2; `*` is a token character, so the CORS wildcard is a token as well.
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/

// https://fetch.spec.whatwg.org/#forbidden-request-header
const FORBIDDEN_REQUEST_HEADERS: ReadonlySet<string> = new Set([
  'accept-charset',
  'accept-encoding',
  'access-control-request-headers',
  'access-control-request-method',
  'connection',
  'content-length',
  'cookie',
  'cookie2',
  'date',
  'dnt',
  'expect',
  'host',
  'keep-alive',
  'origin',
  'referer',
  'set-cookie',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via'
])
const METHOD_OVERRIDES: ReadonlySet<string> = new Set(['x-http-method', 'x-http-method-override', 'x-method-override'])

/** Whether a text may be a header name or a method. */
export function isToken(text: string): boolean {
  return TOKEN.test(text)
}

/** ASCII only: header names have no other letters, and `toLowerCase` would fold the Kelvin sign into `k`. */
export function asciiLowercase(text: string): string {
  return /[A-Z]/.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text
}

/** Methods that `fetch()` upper-cases; every other one is sent as it was written (`patch` stays `patch`). */
export function normaliseMethod(method: string): string {
  const upper = method.toUpperCase()
  return /^(?:delete|get|head|options|post|put)$/i.test(method) ? upper : method
}

/** Methods that no page can send: `fetch()` throws before it asks anybody. https://fetch.spec.whatwg.org/#forbidden-method */
export function isForbiddenMethod(method: string): boolean {
  return /^(?:connect|trace|track)$/i.test(method)
}

/** https://fetch.spec.whatwg.org/#cors-safelisted-method, of a normalised method. */
export function isSafelistedMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'POST'
}

/** Headers that stay with the browser: a page that sets one is ignored without a word. */
export function isForbiddenRequestHeader(name: string, value: string | null = null): boolean {
  const lower = asciiLowercase(name)
  if (FORBIDDEN_REQUEST_HEADERS.has(lower) || lower.startsWith('proxy-') || lower.startsWith('sec-')) return true
  return METHOD_OVERRIDES.has(lower) && (value ?? '').split(',').some((method) => isForbiddenMethod(method.trim()))
}

/** Headers of an answer that no page may read, exposed or not. */
export function isForbiddenResponseHeader(name: string): boolean {
  return /^set-cookie2?$/i.test(name)
}
