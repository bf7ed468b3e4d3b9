import { asciiLowercase, isToken } from './http-names.js'

/** One header as it stands in the message; a header that is repeated has several of these. */
export type HeaderLine = readonly [name: string, value: string]

/** What a server answers, as far as CORS looks at it. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: readonly HeaderLine[]
}

/** All values of a header joined by `, `, as a browser reads them; null if the header is absent. */
export function combinedValue(headers: readonly HeaderLine[], name: string): string | null {
  const values = valuesOf(headers, name)
  return values.length === 0 ? null : values.join(', ')
}

/** The members of a list header; null if it is absent, `'failure'` if one member is not a token. */
export function listMembers(headers: readonly HeaderLine[], name: string): readonly string[] | null | 'failure' {
  const value = combinedValue(headers, name)
  if (value === null) return null
  // RFC 9110 section 5.6.1.2: a recipient ignores empty members.
  const members = value.split(',').map(trimBlanks)
  const named = members.filter((member) => member !== '')
  return named.every(isToken) ? named : 'failure'
}

/** The value without the blanks around it that are not part of a header value. */
export function trimBlanks(value: string): string {
  let start = 0
  let end = value.length
  while (start < end && isBlank(value.charCodeAt(start))) start++
  while (end > start && isBlank(value.charCodeAt(end - 1))) end--
  return value.slice(start, end)
}

function valuesOf(headers: readonly HeaderLine[], name: string): readonly string[] {
  const lower = asciiLowercase(name)
  return headers
    .filter(([other]) => other.length === lower.length && asciiLowercase(other) === lower)
    .map(([, value]) => trimBlanks(value))
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09
}
