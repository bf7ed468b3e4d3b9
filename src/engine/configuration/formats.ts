import { nearest } from '../../core/nearest.js'
import { isForbiddenMethod, isToken } from '../../cors/http-names.js'
import { type OriginFault, parseOrigin } from '../../cors/origin.js'
import { parseScope } from '../../model/parse-scope.js'
import { RULES } from '../../rules/index.js'

/** Says what is wrong with a text, as the rest of a sentence about it; null if nothing is. */
export type Format = (text: string) => string | null

/** The formats that the schema names. */
export const FORMATS: Readonly<Record<string, Format>> = {
  origin: originFault,
  'rule-id': ruleFault,
  date: (text) => (isDay(text) ? null : `must be a day such as 2027-03-01, not ${text}`),
  scope: (text) =>
    parseScope(text) ? null : `must be a scope such as global, product/starter or api/orders, not ${text}`,
  method: methodFault,
  header: (text) => (isToken(text) ? null : `must be the name of a header, not ${text}`)
}

const ORIGIN_FAULTS: Readonly<Record<Exclude<OriginFault, 'null'>, string>> = {
  empty: 'it is empty',
  wildcard: 'a page has one origin, not any',
  quotes: 'leave the quotation marks out',
  several: 'name one origin, without blanks',
  'no-scheme': 'it begins with a scheme such as https://',
  'wildcard-in-host': 'a page has one host, so * cannot stand for a part of it',
  'wildcard-in-port': 'a page has one port, so * cannot stand for it',
  'user-info': 'a browser never sends a user name in it',
  path: 'it ends with the host or the port, without a path',
  query: 'it ends with the host or the port, without a query',
  fragment: 'it ends with the host or the port, without a fragment',
  malformed: 'its host or port cannot be read'
}

/** `null` is what sandboxed frames send: worth declaring as a page that must not call. */
function originFault(text: string): string | null {
  const parsed = parseOrigin(text)
  if (parsed.kind === 'origin' || parsed.fault === 'null') return null
  return `must be an origin such as https://shop.contoso.com, not ${text || 'nothing'}: ${ORIGIN_FAULTS[parsed.fault]}`
}

function ruleFault(text: string): string | null {
  const ids = RULES.map(({ id }) => id)
  if (ids.includes(text)) return null
  const near = nearest(text, ids)
  return near ? `names no rule: did you mean ${near}?` : 'names no rule: docs/rules has a page for each'
}

function methodFault(text: string): string | null {
  if (!isToken(text)) return `must be a method such as GET, not ${text}`
  return isForbiddenMethod(text) ? `must be a method that a page can send, and no browser sends ${text}` : null
}

function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
