import type { EffectiveSection } from '../effective/effective-section.js'
import { levels } from '../effective/levels.js'
import type { PolicyText } from '../model/policy-document.js'
import type { XmlElement } from '../xml/node.js'

/** A `<cors>` and the document or fragment that holds it. */
export interface HeldCors {
  readonly element: XmlElement
  readonly text: PolicyText
}

/** The nearest `<cors>` that a document of a section, or of a broader scope, holds as a direct child of inbound or through a fragment. */
export function nearestCors(section: EffectiveSection): HeldCors | undefined {
  for (const { items, document } of levels(section)) {
    for (const item of items) {
      if (item.kind === 'statement' && item.element.name === 'cors') return { element: item.element, text: document }
      const inner = item.kind === 'fragment' ? item.items.find(({ element }) => element?.name === 'cors') : undefined
      if (item.kind === 'fragment' && inner?.element) return { element: inner.element, text: item.fragment }
    }
  }
  return undefined
}
