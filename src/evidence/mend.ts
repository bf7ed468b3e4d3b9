import type { Span } from '../core/location.js'
import type { PolicyText } from '../model/policy-document.js'
import { INDENT, insertAfter, insertFirst, type Markup, moveBefore, remove } from '../xml/arrange.js'
import type { XmlElement, XmlNode } from '../xml/node.js'
import { childElements, descendants } from '../xml/query.js'
import type { Replacement } from '../xml/replacement.js'

/** The mend of a report as an edit of the text that the report stands in. The engine proves it before anybody sees it. */
export interface Mend {
  /** What it does, such as `<base /> added`. */
  readonly does: string
  readonly replacements: readonly Replacement[]
  /** It lets calls through that a mistake blocks. Any other mend has to leave the reach as it is. */
  readonly widens?: true
}

/** Puts markup in front of everything that an element holds. */
export function addFirst({ source }: PolicyText, parent: XmlElement, markup: Markup, does: string): Mend {
  return { does, replacements: insertFirst(source.text, parent, markup), widens: true }
}

/** Puts items such as `<method>PUT</method>` at the end of a list. */
export function addItems({ source }: PolicyText, list: XmlElement, name: string, values: readonly string[]): Mend {
  const items = values.map((value) => leaf(name, value))
  const last = childElements(list).at(-1)
  return {
    does: `${items.join(' ')} added`,
    replacements: last ? [insertAfter(source.text, list, last, items)] : insertFirst(source.text, list, items),
    widens: true
  }
}

/** Puts a list with its items behind another one. */
export function addList(
  { source }: PolicyText,
  sibling: XmlElement,
  parent: XmlElement,
  [list, item]: readonly [list: string, item: string],
  values: readonly string[]
): Mend {
  const markup = [`<${list}>`, ...values.map((value) => INDENT + leaf(item, value)), `</${list}>`]
  return { does: `<${list}> added`, replacements: [insertAfter(source.text, parent, sibling, markup)], widens: true }
}

/** Writes several items in place of one. */
export function splitItem(
  { source }: PolicyText,
  list: XmlElement,
  item: XmlElement,
  written: Span,
  [first = '', ...others]: readonly string[]
): Mend {
  const further = others.map((value) => leaf(item.name, value))
  const replacements = [{ span: written, replacement: escaped(first) }]
  if (further.length > 0) replacements.push(insertAfter(source.text, list, item, further))
  return { does: `${[first, ...others].join(', ')} written`, replacements, widens: true }
}

/** Takes away what does nothing. */
export function removal({ source }: PolicyText, nodes: readonly XmlNode[], does: string): Mend {
  return { does, replacements: nodes.map((node) => remove(source.text, node)) }
}

/** Moves a statement in front of an earlier one that stands beside it. */
export function moveUp({ source, root }: PolicyText, moved: XmlElement, target: XmlElement, does: string): Mend {
  const parents = root ? [...descendants(root)] : []
  const parent = parents.find(({ children }) => children.includes(moved) && children.includes(target))
  return { does, replacements: parent ? moveBefore(source.text, parent, moved, target) : [] }
}

/** Writes something else in place of some texts. */
export function rewording(words: readonly (readonly [span: Span, text: string])[], does: string): Mend {
  return { does, replacements: words.map(([span, text]) => ({ span, replacement: escaped(text) })), widens: true }
}

function leaf(name: string, value: string): string {
  return `<${name}>${escaped(value)}</${name}>`
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
