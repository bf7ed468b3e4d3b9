import type { Span } from '../core/location.js'
import type { Place } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import type { XmlElement } from '../xml/node.js'
import { childElements, texts } from '../xml/query.js'

/**
 * What a finding is about, in words that survive an edit of its surroundings: a new header in `<inbound>` does not make another finding of a
 * `<base />` that is missing there. Leaves such as `<origin>` are told apart by what they say, other elements by their names.
 */
export function subjectOf({ at, about, message }: Report): string {
  return JSON.stringify([about ?? null, placeSubject(at, message)])
}

function placeSubject(at: Place, message: string): string {
  // Numbers in a message count operations or lines, and those change more easily than the finding.
  if ('location' in at) return message.replaceAll(/\d+/g, '#')
  const element = at.text.root && elementAt(at.text.root, at.span)
  return element ? elementSubject(element) : collapsed(at.text.source.text.slice(at.span.start, at.span.end))
}

/** The element that takes up a span, in one descent. */
function elementAt(root: XmlElement, { start, end }: Span): XmlElement | null {
  for (let element: XmlElement | undefined = root; element; ) {
    if (start === element.span.start && (end === element.span.end || end === element.startTag.end)) return element
    element = childElements(element).find(({ span }) => span.start <= start && end <= span.end)
  }
  return null
}

function elementSubject(element: XmlElement): string {
  const isLeaf = childElements(element).length === 0
  const attributes = element.attributes
    .filter(({ name }) => isLeaf || name === 'name')
    .map(({ name, value }) => `${name}=${collapsed(value.text)}`)
  const content = isLeaf ? texts(element).map(({ value }) => collapsed(value.text)) : []
  return [element.name, ...attributes.sort(), ...content].join(' ')
}

function collapsed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
