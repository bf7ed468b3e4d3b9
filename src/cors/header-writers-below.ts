import type { EffectiveItem, EffectiveSection } from '../effective/effective-section.js'
import type { XmlElement } from '../xml/node.js'
import { descendants } from '../xml/query.js'
import { headerWriter } from './header-writer.js'

const sections = new WeakMap<EffectiveSection, boolean>()
const elements = new WeakMap<XmlElement, boolean>()

/**
 * Whether a section may write a CORS header at all, by whatever way. Few policies do, and thousands of chains share what they inherit, so
 * this is asked before anything is looked at closely.
 */
export function mayWriteHeaders(section: EffectiveSection): boolean {
  const known = sections.get(section)
  if (known !== undefined) return known
  // A section that is left out may inherit everything (T8).
  const found =
    section.items.some(itemMayWrite) ||
    (section.missing && section.broader !== null && mayWriteHeaders(section.broader))
  sections.set(section, found)
  return found
}

function itemMayWrite(item: EffectiveItem): boolean {
  switch (item.kind) {
    case 'statement':
      return elementMayWrite(item.element)
    case 'base':
      return mayWriteHeaders(item.inherited)
    case 'fragment':
      return item.items.some(itemMayWrite)
    case 'unknown':
      return item.element !== null && elementMayWrite(item.element)
  }
}

/** A fragment below control flow is not looked up here, so it may. */
function elementMayWrite(element: XmlElement): boolean {
  const known = elements.get(element)
  if (known !== undefined) return known
  let found = false
  for (const inner of descendants(element)) found ||= inner.name === 'include-fragment' || headerWriter(inner) !== null
  elements.set(element, found)
  return found
}
