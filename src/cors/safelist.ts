import { trimBlanks } from './header-list.js'
import { asciiLowercase, isToken } from './http-names.js'

/** A header that a page sets. A value of null is not known: the name alone was declared. */
export interface RequestHeader {
  readonly name: string
  readonly value: string | null
}

const SAFELISTED_ESSENCES: ReadonlySet<string> = new Set([
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/plain'
])
const LONGEST_VALUE = 128
// https://fetch.spec.whatwg.org/#cors-unsafe-request-header-byte
const UNSAFE_BYTE = /[\x00-\x08\x0a-\x1f"():<>?@[\\\]{}\x7f]/
const LANGUAGE_BYTES = /^[0-9A-Za-z *,\-.;=]*$/

/**
 * Whether a header needs no permission: https://fetch.spec.whatwg.org/#cors-safelisted-request-header.
 * Of a header whose value is not known, `accept`, `accept-language` and `content-language` count as harmless; `content-type`
 * does not, because a client that names it means JSON, nor does `range`.
 */
export function isSafelistedRequestHeader(header: RequestHeader): boolean {
  const lower = asciiLowercase(header.name)
  if (header.value === null) return lower === 'accept' || lower === 'accept-language' || lower === 'content-language'
  const value = trimBlanks(header.value)
  if (value.length > LONGEST_VALUE) return false
  if (lower === 'accept') return !UNSAFE_BYTE.test(value)
  if (lower === 'accept-language' || lower === 'content-language') return LANGUAGE_BYTES.test(value)
  if (lower === 'content-type') return !UNSAFE_BYTE.test(value) && SAFELISTED_ESSENCES.has(mimeEssence(value) ?? '')
  return lower === 'range' && isSafelistedRange(value)
}

/** `type/subtype` in lower case, by https://mimesniff.spec.whatwg.org/#parse-a-mime-type; null if the value has none. */
function mimeEssence(value: string): string | null {
  const [beforeParameters = ''] = value.split(';', 1)
  const slash = beforeParameters.indexOf('/')
  if (slash === -1) return null
  const type = beforeParameters.slice(0, slash)
  const subtype = beforeParameters.slice(slash + 1).replace(/[\t ]+$/, '')
  return isToken(type) && isToken(subtype) ? asciiLowercase(`${type}/${subtype}`) : null
}

/** https://fetch.spec.whatwg.org/#simple-range-header-value, with a start: `bytes=-500` is not safelisted. */
function isSafelistedRange(value: string): boolean {
  const match = /^bytes=([0-9]+)-([0-9]*)$/.exec(value)
  if (match === null) return false
  const [, start = '', end = ''] = match
  return end === '' || BigInt(start) <= BigInt(end)
}
