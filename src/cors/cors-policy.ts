import type { XmlElement } from '../xml/node.js'
import { attribute, childrenNamed, firstChild, holdsToken, texts } from '../xml/query.js'
import type { PolicyValue } from '../xml/value.js'

/** One child of a list in `<cors>`, such as `<origin>`; a value of null is an empty element. */
export interface CorsListItem {
  readonly element: XmlElement
  readonly value: PolicyValue | null
}

/** `allowed-origins`, `allowed-methods`, `allowed-headers` or `expose-headers`. */
export interface CorsList {
  readonly element: XmlElement
  readonly items: readonly CorsListItem[]
  /** A deployment puts further elements here: the items are a part of what it will hold. */
  readonly open: boolean
}

/**
 * A `<cors>` statement, read and not yet judged.
 *
 * @see https://learn.microsoft.com/azure/api-management/cors-policy
 */
export interface CorsPolicy {
  readonly element: XmlElement
  readonly origins: CorsList | null
  /** Absent means GET and POST. */
  readonly methods: CorsList | null
  readonly headers: CorsList | null
  readonly exposeHeaders: CorsList | null
  readonly allowCredentials: PolicyValue | null
  readonly terminateUnmatchedRequest: PolicyValue | null
  readonly preflightResultMaxAge: PolicyValue | null
}

const read = new WeakMap<XmlElement, CorsPolicy>()

/** Reads a `<cors>` element; the same element always gives the same object. */
export function readCorsPolicy(element: XmlElement): CorsPolicy {
  const known = read.get(element)
  if (known) return known
  const methods = firstChild(element, 'allowed-methods')
  const policy: CorsPolicy = {
    element,
    origins: listOf(element, 'allowed-origins', 'origin'),
    methods: listOf(element, 'allowed-methods', 'method'),
    headers: listOf(element, 'allowed-headers', 'header'),
    exposeHeaders: listOf(element, 'expose-headers', 'header'),
    allowCredentials: attribute(element, 'allow-credentials') ?? null,
    terminateUnmatchedRequest: attribute(element, 'terminate-unmatched-request') ?? null,
    preflightResultMaxAge: (methods && attribute(methods, 'preflight-result-max-age')) ?? null
  }
  read.set(element, policy)
  return policy
}

/** A token among the children of `<cors>` itself may stand for a whole list. */
export function hasOpenLists(policy: CorsPolicy): boolean {
  return holdsToken(policy.element)
}

function listOf(cors: XmlElement, listName: string, itemName: string): CorsList | null {
  const element = firstChild(cors, listName)
  if (!element) return null
  const items = childrenNamed(element, itemName).map((item) => ({
    element: item,
    value: texts(item)[0]?.value ?? null
  }))
  return { element, items, open: holdsToken(element) }
}
