import type { Location, Span } from '../core/location.js'
import type { PolicyText } from '../model/policy-document.js'
import type { XmlElement } from '../xml/node.js'
import { childElements, firstChild, texts } from '../xml/query.js'

/**
 * Where the first thing that calls of browsers can notice stands in the inbound of a text that a change touches: what came or became
 * another one, or the element that lost something. A value that a parameter supplies stands in the file of the parameter. Null if there is
 * no such thing.
 */
export function changedPlace(before: PolicyText, now: PolicyText): Location | null {
  const [was, is] = [statementsOf(before), statementsOf(now)]
  const found = was && is && (changed(was, is, isAboutCors) ?? changed(was, is))
  if (!found) return null
  const lost = found.lost && before.source.locate(found.lost)
  // What a file beside the policy supplied is gone from there.
  return lost && lost.path !== before.source.path ? lost : now.source.locate(found.span)
}

interface Changed {
  readonly span: Span
  /** What the element there holds no more, in the text before. */
  readonly lost?: Span
}

type Choice = (element: XmlElement) => boolean

const ABOUT_CORS: ReadonlySet<string> = new Set(['base', 'cors', 'include-fragment'])
const isAboutCors: Choice = ({ name }) => ABOUT_CORS.has(name)

function statementsOf({ root, scope }: PolicyText): XmlElement | null {
  return (scope.kind === 'fragment' ? root : root && firstChild(root, 'inbound')) ?? null
}

/** In one descent along the first children that differ. */
function changed(before: XmlElement, now: XmlElement, choice: Choice = () => true): Changed | null {
  const own = changedItself(before, now)
  if (own) return own
  const { gone, come } = differing(childElements(before).filter(choice), childElements(now).filter(choice))
  if (come === undefined) return gone ? { span: now.startTag, lost: spanOf(gone) } : null
  return (gone?.name === come.name && changed(gone, come)) || { span: spanOf(come) }
}

/** By attributes and texts. */
function changedItself(before: XmlElement, now: XmlElement): Changed | null {
  const values = new Map(before.attributes.map(({ name, value }) => [name, value.text]))
  const attribute = now.attributes.find(({ name, value }) => values.get(name) !== value.text)
  if (attribute) return { span: attribute.value.span }
  if (before.attributes.length > now.attributes.length) return { span: now.startTag }
  return wordsOf(before) === wordsOf(now) ? null : { span: spanOf(now) }
}

/** The first of each side between what both begin and end with. */
function differing(
  before: readonly XmlElement[],
  now: readonly XmlElement[]
): { readonly gone: XmlElement | undefined; readonly come: XmlElement | undefined } {
  const [was, is] = [before.map(shape), now.map(shape)]
  let start = 0
  while (start < was.length && start < is.length && was[start] === is[start]) start++
  let end = 0
  const most = Math.min(was.length, is.length) - start
  while (end < most && was[was.length - 1 - end] === is[is.length - 1 - end]) end++
  return { gone: before.slice(start, before.length - end)[0], come: now.slice(start, now.length - end)[0] }
}

function shape(element: XmlElement): string {
  const attributes = element.attributes.map(({ name, value }) => `${name}=${value.text}`)
  return `<${[element.name, ...attributes].join(' ')}>${wordsOf(element)}${childElements(element).map(shape).join('')}</>`
}

function wordsOf(element: XmlElement): string {
  return texts(element)
    .map(({ value }) => value.text.trim())
    .join(' ')
    .trim()
}

/** What an element says, if it is a leaf, else its start tag. */
function spanOf(element: XmlElement): Span {
  const said = childElements(element).length === 0 && texts(element).find(({ value }) => value.text.trim() !== '')
  return said ? said.value.span : element.startTag
}
