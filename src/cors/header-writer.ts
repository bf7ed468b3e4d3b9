import type { XmlElement } from '../xml/node.js'
import { attribute, childElements } from '../xml/query.js'
import { asciiLowercase } from './http-names.js'

/** The response headers of CORS; `Access-Control-Request-*` are request headers. https://fetch.spec.whatwg.org/#http-responses */
const RESPONSE_HEADERS: ReadonlySet<string> = new Set([
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'access-control-expose-headers',
  'access-control-max-age'
])

/** A `<set-header>` that writes a response header of CORS by hand. */
export interface HeaderWriter {
  readonly element: XmlElement
  /** As the policy writes it. */
  readonly name: string
  readonly isAllowOrigin: boolean
  readonly appends: boolean
}

/** Null for any other statement, for `exists-action="delete"`, and where name or action are not known. */
export function headerWriter(element: XmlElement): HeaderWriter | null {
  if (element.name !== 'set-header') return null
  const name = attribute(element, 'name')
  const action = attribute(element, 'exists-action')
  if (name?.kind !== 'literal' || (action && action.kind !== 'literal') || action?.text === 'delete') return null
  const lower = asciiLowercase(name.text)
  if (!RESPONSE_HEADERS.has(lower)) return null
  const isAllowOrigin = lower === 'access-control-allow-origin'
  return { element, name: name.text, isAllowOrigin, appends: action?.text === 'append' }
}

/** Whether a statement of outbound or on-error, or an answer of its own, carries `Access-Control-Allow-Origin`. */
export function writesAllowOrigin(statement: XmlElement): boolean {
  const writers = statement.name === 'return-response' ? childElements(statement) : [statement]
  return writers.some((element) => headerWriter(element)?.isAllowOrigin)
}
