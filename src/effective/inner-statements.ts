import type { PolicyText } from '../model/policy-document.js'
import type { XmlElement } from '../xml/node.js'
import { childElements } from '../xml/query.js'
import type { FragmentLookup } from './fragment-lookup.js'

const CONTROL_FLOW: ReadonlySet<string> = new Set(['choose', 'when', 'otherwise', 'retry', 'wait', 'limit-concurrency'])

/** A statement that runs by itself, however deep it stands. */
export interface InnerStatement {
  readonly element: XmlElement
  readonly text: PolicyText
  /** The `<include-fragment />` through which it came from the text that was asked about. */
  readonly include: XmlElement | null
}

/** Whether a statement does nothing but decide which others run, and when. */
export function isControlFlow({ name }: XmlElement): boolean {
  return CONTROL_FLOW.has(name)
}

/** The statement itself, or the ones below control flow and in fragments that it brings; a string for a fragment that is not known. */
export function* innerStatements(
  element: XmlElement,
  text: PolicyText,
  findFragment: FragmentLookup,
  include: XmlElement | null = null
): Generator<InnerStatement | string> {
  if (isControlFlow(element)) {
    for (const child of childElements(element)) yield* innerStatements(child, text, findFragment, include)
  } else if (element.name !== 'include-fragment') {
    yield { element, text, include }
  } else {
    yield* ofFragment(element, text, findFragment, include)
  }
}

/** A fragment can include no other one: https://learn.microsoft.com/azure/api-management/policy-fragments */
function* ofFragment(
  element: XmlElement,
  text: PolicyText,
  findFragment: FragmentLookup,
  include: XmlElement | null
): Generator<InnerStatement | string> {
  const found = include === null ? findFragment(element, text.scope) : 'a fragment cannot include another one'
  if (typeof found === 'string' || found.root === null) {
    yield typeof found === 'string' ? found : `${found.source.path} cannot be read`
    return
  }
  for (const child of childElements(found.root)) yield* innerStatements(child, found, findFragment, element)
}
