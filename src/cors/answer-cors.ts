import type { EffectiveItem, EffectiveSection, Inclusion } from '../effective/effective-section.js'
import type { PolicyText } from '../model/policy-document.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement } from '../xml/node.js'
import { type Allowance, allows } from './allowance.js'
import { readCorsPolicy } from './cors-policy.js'
import type { CorsRequest } from './cors-request.js'
import type { HeaderLine } from './header-list.js'
import { keptAllowance } from './kept-allowance.js'
import { type KnownText, knownTextAt } from './known-text.js'
import type { Read } from './readings.js'

/** A statement as the gateway meets it, with the way it came. */
export interface MetStatement {
  readonly element: XmlElement
  readonly text: PolicyText
  readonly via: readonly Inclusion[]
}

/** The statements of a section under given readings; a string says that something unknown stands there. */
export function* metStatements(section: EffectiveSection, read: Read): Generator<MetStatement | string> {
  // Assumption T8: a section that a document leaves out may inherit all or nothing.
  if (section.missing && section.broader && read('T8') === 'everything') {
    yield* metStatements(section.broader, read)
    return
  }
  yield* met(section.items, section.document, [], read)
}

function* met(
  items: readonly EffectiveItem[],
  text: PolicyText | null,
  via: readonly Inclusion[],
  read: Read
): Generator<MetStatement | string> {
  for (const item of items) {
    if (item.kind === 'unknown' || text === null) {
      yield item.kind === 'unknown' ? item.reason : 'the broader scopes are not known'
    } else if (item.kind === 'statement') {
      yield { element: item.element, text, via }
    } else {
      const through = [...via, { element: item.element, text }]
      if (item.kind === 'fragment') yield* met(item.items, item.fragment, through, read)
      else for (const inner of metStatements(item.inherited, read)) yield behind(inner, through)
    }
  }
}

function behind(inner: MetStatement | string, through: readonly Inclusion[]): MetStatement | string {
  return typeof inner === 'string' ? inner : { ...inner, via: [...through, ...inner.via] }
}

/** A `<cors>` and what it says to one origin. */
export interface CorsReply {
  readonly statement: MetStatement
  readonly allowance: Allowance
  /** Null: not known. */
  readonly matches: boolean | null
  /** What happens to a request whose origin it does not match; null: not known. */
  readonly terminates: boolean | null
}

/** Compares the origin with the list of one `<cors>`; `origin` is serialised, as browsers send it. */
export function corsReply(service: ServiceModel, statement: MetStatement, origin: string, read: Read): CorsReply {
  const policy = readCorsPolicy(statement.element)
  const knownText = knownTextAt(service, statement.text.scope)
  const allowance = keptAllowance(service, statement)
  const matches = allows(allowance.origins, origin)
  const terminates = matches === false ? terminatesUnmatched(policy.terminateUnmatchedRequest, knownText, read) : false
  return { statement, allowance, matches, terminates }
}

/** The default is contradictory in Microsoft's own pages: assumption T1. */
function terminatesUnmatched(
  value: ReturnType<typeof readCorsPolicy>['terminateUnmatchedRequest'],
  knownText: KnownText,
  read: Read
): boolean | null {
  if (value === null) return read('T1') === 'true'
  const text = knownText(value)
  return text === null ? null : text.toLowerCase() === 'true'
}

/** The origin of the page, or `*` where the list says so; with credentials that is assumption T4. */
export function originHeaders(
  request: CorsRequest,
  { allowance }: CorsReply,
  read: Read
): readonly HeaderLine[] | string {
  if (allowance.credentials === null && request.credentials) return 'allow-credentials is not known'
  const literal = allowance.origins.any && (allowance.credentials !== true || read('T4') === 'literal')
  const lines: HeaderLine[] = [['Access-Control-Allow-Origin', literal ? '*' : request.origin]]
  return allowance.credentials === true ? [...lines, ['Access-Control-Allow-Credentials', 'true']] : lines
}
