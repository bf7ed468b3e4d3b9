import type { EffectiveSection } from '../effective/effective-section.js'
import { statements } from '../effective/effective-section.js'
import type { Api, Operation } from '../model/api.js'
import type { PolicyText } from '../model/policy-document.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement } from '../xml/node.js'
import { attribute, childElements } from '../xml/query.js'
import { asciiLowercase, isForbiddenRequestHeader, isToken } from './http-names.js'
import { knownTextAt } from './known-text.js'
import { isSafelistedRequestHeader } from './safelist.js'

/** A header that a page has to send, so that a preflight has to allow it. */
export interface NeededHeader {
  readonly name: string
  /** Such as `the body is JSON`. */
  readonly why: string
  /** What shows it: a statement, or the API or operation as the repository declares it. */
  readonly shownBy:
    | { readonly text: PolicyText; readonly element: XmlElement }
    | Api
    | Operation
    | Operation['requestHeaders'][number]
}

/** What an effective inbound says about request headers. */
export interface InboundHeaders {
  readonly needed: readonly NeededHeader[]
  /** Lower-case names of the headers that it writes itself, whatever the page sends. */
  readonly written: ReadonlySet<string>
}

/** Statements below control flow may write a header; that they need one is not certain. */
export function inboundHeaders(service: ServiceModel, inbound: EffectiveSection): InboundHeaders {
  const own = read.get(service) ?? new WeakMap<EffectiveSection, InboundHeaders>()
  read.set(service, own)
  const known = own.get(inbound)
  if (known) return known
  const needed: NeededHeader[] = []
  const written = new Set<string>()
  for (const statement of statements(inbound)) {
    if ('unknown' in statement) continue
    const { element, text } = statement
    const name = tokenHeader(service, element, text)
    // Later on, inbound may well replace the token by one for the backend.
    if (name !== null && isAskedFor(name) && !written.has(asciiLowercase(name))) {
      needed.push({ name, why: `<${element.name}> reads the token from it`, shownBy: { text, element } })
    }
    addWritten(element, written)
  }
  const headers = { needed, written }
  own.set(inbound, headers)
  return headers
}

/** The environments of a service share sections, and differ in the named values that are put into them. */
const read = new WeakMap<ServiceModel, WeakMap<EffectiveSection, InboundHeaders>>()

/** The header that a token validation reads; null where it may as well read something else. */
function tokenHeader(service: ServiceModel, element: XmlElement, text: PolicyText): string | null {
  if (element.name !== 'validate-jwt' && element.name !== 'validate-azure-ad-token') return null
  if (attribute(element, 'query-parameter-name') || attribute(element, 'token-value')) return null
  const value = attribute(element, 'header-name')
  if (value) return knownTextAt(service, text.scope)(value)
  return element.name === 'validate-azure-ad-token' ? 'Authorization' : null
}

function addWritten(element: XmlElement, written: Set<string>): void {
  if (element.name === 'set-header' && attribute(element, 'exists-action')?.text !== 'delete') {
    written.add(asciiLowercase(attribute(element, 'name')?.text ?? ''))
  } else if (element.name === 'authentication-basic' || element.name === 'authentication-managed-identity') {
    written.add('authorization')
  } else if (!OTHER_MESSAGES.has(element.name)) {
    for (const child of childElements(element)) addWritten(child, written)
  }
}

/** What these hold is a message of their own. */
const OTHER_MESSAGES = new Set(['return-response', 'send-request', 'send-one-way-request'])

/** The headers that the specification needs, but for those that inbound writes. */
export function operationHeaders(operation: Operation, { written }: InboundHeaders): readonly NeededHeader[] {
  const needed: NeededHeader[] = []
  if (operation.needsAuthorization) {
    needed.push({ name: 'Authorization', why: 'the specification asks for it', shownBy: operation })
  }
  if (operation.jsonBody) needed.push({ name: 'Content-Type', why: 'the body is JSON', shownBy: operation })
  for (const header of operation.requestHeaders) {
    if (!header.required || OWN_RULES.has(asciiLowercase(header.name))) continue
    needed.push({ name: header.name, why: 'the specification requires it', shownBy: header })
  }
  return needed.filter(({ name }) => isAskedFor(name) && !written.has(asciiLowercase(name)))
}

/** OpenAPI ignores parameters of the first three names; browsers send the last one themselves. */
const OWN_RULES = new Set(['accept', 'content-type', 'authorization', 'user-agent'])

/** The header of the subscription key, where no call can do without. */
export function keyHeader(service: ServiceModel, api: Api): NeededHeader | null {
  const { workspace, id, subscriptionKeyHeader: name } = api
  const mayBeOpen = service.products.some(
    (product) => product.workspace === workspace && product.apis.includes(id) && product.subscriptionRequired !== true
  )
  if (api.subscriptionRequired !== true || mayBeOpen || !isAskedFor(name)) return null
  return { name, why: 'it carries the subscription key', shownBy: api }
}

function isAskedFor(name: string): boolean {
  return isToken(name) && !isForbiddenRequestHeader(name) && !isSafelistedRequestHeader({ name, value: null })
}
