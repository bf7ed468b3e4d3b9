import type { PolicyText } from '../model/policy-document.js'
import type { XmlElement } from '../xml/node.js'
import type { Inclusion } from './effective-section.js'

/** What a document itself writes to have a statement: the statement, or the `<include-fragment />` that brings it. */
export interface Holder {
  readonly text: PolicyText
  readonly element: XmlElement
  /** How many `<base />` lead from the narrowest document to this one. */
  readonly distance: number
}

/** The document that brings a statement into its effective section. */
export function holderOf(statement: Omit<Holder, 'distance'> & { readonly via: readonly Inclusion[] }): Holder {
  const last = statement.via.at(-1)
  const distance = statement.via.filter(({ element }) => element.name === 'base').length
  return last?.element.name === 'include-fragment'
    ? { text: last.text, element: last.element, distance }
    : { text: statement.text, element: statement.element, distance }
}
