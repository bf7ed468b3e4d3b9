import type { Span } from '../core/location.js'
import type { XmlComment, XmlElement, XmlNode } from './node.js'
import type { StartTag } from './read-start-tag.js'

/** An element whose end tag is still to come. */
export interface OpenElement {
  readonly tag: StartTag
  readonly children: XmlNode[]
  /** It is, or is inside, a `<set-body template="liquid">`. */
  readonly liquid: boolean
}

/** A document that is being built from its first tag to its last. */
export interface Tree {
  root: XmlElement | null
  readonly comments: XmlComment[]
  readonly open: OpenElement[]
}

export function openElement(tree: Tree, tag: StartTag): void {
  const liquid = tree.open.at(-1)?.liquid || isLiquid(tag)
  tree.open.push({ tag, children: [], liquid })
}

/** @param endTag null if the element ends with its start tag */
export function closeElement(tree: Tree, endTag: Span | null): void {
  const { tag, children } = tree.open.pop()!
  const { name, nameSpan, attributes, span: startTag } = tag
  const span = { start: startTag.start, end: (endTag ?? startTag).end }
  const element: XmlElement = { kind: 'element', name, nameSpan, span, startTag, endTag, attributes, children }
  const parent = tree.open.at(-1)
  if (parent) parent.children.push(element)
  else tree.root = element
}

export function addComment(tree: Tree, comment: XmlComment): void {
  const parent = tree.open.at(-1)
  if (parent) parent.children.push(comment)
  else tree.comments.push(comment)
}

/** @see https://learn.microsoft.com/azure/api-management/set-body-policy#using-liquid-templates-with-set-body */
function isLiquid({ name, attributes }: StartTag): boolean {
  if (name !== 'set-body') return false
  return attributes.some(({ name, value }) => name === 'template' && value.text.toLowerCase() === 'liquid')
}
