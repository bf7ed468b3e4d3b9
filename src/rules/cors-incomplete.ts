import { nearest } from '../core/nearest.js'
import { type CorsFault, corsFaults } from '../cors/cors-faults.js'
import { CORS_GRAMMAR } from '../cors/cors-grammar.js'
import { type LiveCors, liveCors } from '../evidence/live-cors.js'
import { type Mend, rewording } from '../evidence/mend.js'
import { at } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import { listWords, scopeWords } from '../evidence/scope-words.js'
import type { PolicyText } from '../model/policy-document.js'
import type { XmlElement } from '../xml/node.js'
import { firstChild } from '../xml/query.js'
import type { Rule } from './rule.js'

/** @see https://learn.microsoft.com/azure/api-management/cors-policy#policy-statement */
export const corsIncomplete: Rule = {
  id: 'cors-incomplete',
  severity: 'error',
  summary: 'A <cors> names no origins, has an empty list, or holds something that API Management does not know there.',
  *check({ service }) {
    for (const cors of liveCors(service)) {
      for (const fault of corsFaults(cors.policy, cors.knownText))
        yield { ...report(cors, fault), ...mend(cors, fault) }
    }
  }
}

function report({ text }: LiveCors, fault: CorsFault): Report {
  const where = scopeWords(text)
  switch (fault.kind) {
    case 'element':
      return {
        at: at(text, fault.element),
        message: `<${fault.element.name}> in ${where} is not an element that <${fault.parent}> can hold.`,
        help: elementMend(fault.element.name, fault.parent, fault.known)
      }
    case 'attribute':
      return {
        at: atAttribute(text, fault),
        message: `${fault.attribute.name} in ${where} is not an attribute of <${fault.parent}>.`,
        help: attributeMend(fault.attribute.name, fault.known)
      }
    case 'value':
      return {
        at: atAttribute(text, fault),
        message: `${fault.attribute.name} is "${fault.written}" in ${where}, which is not ${fault.expected}.`,
        help: `Write ${fault.expected}, or leave the attribute out.`
      }
    case 'no-origins':
      return {
        at: at(text, fault.element),
        message: `The <cors> of ${where} has no <allowed-origins>, and API Management requires it.`,
        help: 'Add <allowed-origins> with an <origin> for each site that may call.'
      }
    case 'empty':
      return {
        at: at(text, fault.element),
        message: `<${fault.element.name}> of ${where} is empty, and API Management requires at least one <${fault.item}> in it.`,
        help:
          fault.item === 'origin'
            ? 'Add an <origin> for each site that may call.'
            : `Add a <${fault.item}>, or remove <${fault.element.name}>.`
      }
  }
}

function atAttribute(text: PolicyText, { attribute }: Extract<CorsFault, { kind: 'attribute' | 'value' }>) {
  return { text, span: attribute.span }
}

function elementMend(written: string, parent: string, known: readonly string[]): string {
  const near = nearest(written, known)
  if (near) return `Write <${near}>.`
  const expected = listWords(known.map((name) => `<${name}>`))
  return known.length > 0 ? `Remove it: <${parent}> holds ${expected}.` : `Remove it: <${parent}> holds a text.`
}

function attributeMend(written: string, known: readonly string[]): string {
  const owner = Object.entries(CORS_GRAMMAR).find(([, element]) => element?.attributes.includes(written))?.[0]
  if (owner) return `Move it to <${owner}>.`
  const near = nearest(written, known)
  return near ? `Write ${near}.` : 'Remove it.'
}

/** A slip of the pen. Credentials are for a person to allow, and a list that is there as well is a doubt. */
function mend({ policy }: LiveCors, fault: CorsFault): { readonly mend?: Mend } {
  if (fault.kind !== 'element' && fault.kind !== 'attribute') return {}
  const { name } = fault.kind === 'element' ? fault.element : fault.attribute
  const near = nearest(name, fault.known)
  if (near === null || near === 'allow-credentials') return {}
  if (fault.kind === 'element' && fault.parent === 'cors' && firstChild(policy.element, near)) return {}
  const starts = fault.kind === 'element' ? nameStarts(fault.element) : [fault.attribute.span.start]
  const words = starts.map((start) => [{ start, end: start + name.length }, near] as const)
  return { mend: rewording(words, `${near} written`) }
}

function nameStarts({ nameSpan, endTag }: XmlElement): readonly number[] {
  return [nameSpan.start, ...(endTag ? [endTag.start + '</'.length] : [])]
}
