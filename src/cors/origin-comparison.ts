import type { PolicyText } from '../model/policy-document.js'
import type { XmlElement } from '../xml/node.js'
import { attribute, descendants, texts } from '../xml/query.js'
import type { PolicyValue } from '../xml/value.js'
import { readOrigin } from './origin-read.js'

const compared = new WeakMap<PolicyText, boolean>()

/** Whether a text does anything with the `Origin` header but hand it on: it then may refuse origins before they are reflected. */
export function comparesOrigin(text: PolicyText): boolean {
  const known = compared.get(text)
  if (known !== undefined) return known
  let compares = false
  for (const element of text.root ? descendants(text.root) : []) compares ||= comparesIn(element)
  compared.set(text, compares)
  return compares
}

function comparesIn(element: XmlElement): boolean {
  if (element.name === 'check-header' && attribute(element, 'name')?.text.toLowerCase() === 'origin') return true
  const values = [...element.attributes, ...texts(element)].map(({ value }) => value)
  return element.name === 'when' ? values.some(mentionsOrigin) : values.some(mayCompare)
}

function mentionsOrigin({ text }: PolicyValue): boolean {
  return /origin/i.test(text)
}

function mayCompare({ kind, text }: PolicyValue): boolean {
  return kind === 'expression' && /"origin"/i.test(text) && readOrigin(text) === null
}
