import type { XmlElement, XmlNode, XmlText } from './node.js'
import type { PolicyValue } from './value.js'

function isElement(node: XmlNode): node is XmlElement {
  return node.kind === 'element'
}

export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(isElement)
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return childElements(element).filter((child) => child.name === name)
}

export function firstChild(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element).find((child) => child.name === name)
}

export function attribute(element: XmlElement, name: string): PolicyValue | undefined {
  return element.attributes.find((candidate) => candidate.name === name)?.value
}

/** The texts directly below an element, CDATA included. */
export function texts(element: XmlElement): readonly XmlText[] {
  return element.children.filter((child): child is XmlText => child.kind === 'text')
}

/** The element and everything below it, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of childElements(element)) yield* descendants(child)
}

/** Text beside the elements, such as `${origins}` or `%{if open}`: a deployment adds elements there, or leaves some out. */
export function holdsToken(element: XmlElement): boolean {
  return texts(element).some(({ value }) => value.kind !== 'literal')
}
