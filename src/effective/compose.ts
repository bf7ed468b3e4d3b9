import { type PolicyDocument, type PolicyFragment, SECTION_NAMES, type SectionName } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement, XmlNode, XmlText } from '../xml/node.js'
import { descendants } from '../xml/query.js'
import type { EffectiveItem, EffectiveSection, NestedFragments } from './effective-section.js'
import { type FragmentLookup, fragmentLookup } from './fragment-lookup.js'

/** The four effective sections that one scope chain runs. */
export type EffectivePolicy = Readonly<Record<SectionName, EffectiveSection>>

/** Composes scope chains of one service; each distinct pair of document and broader policy is composed once. */
export type Composer = (documents: readonly PolicyDocument[]) => EffectivePolicy

/**
 * Each section starts at the narrowest document; its `<base />` brings the same section of the next broader one. A scope without a
 * document is transparent; a section without `<base />` inherits nothing from any broader scope.
 *
 * @see https://learn.microsoft.com/azure/api-management/set-edit-policies#use-base-element-to-set-policy-evaluation-order
 */
export function composer(service: ServiceModel): Composer {
  const findFragment = fragmentLookup(service)
  const root = broadest(service)
  const composed = new WeakMap<EffectivePolicy, Map<PolicyDocument, EffectivePolicy>>()
  return (documents) =>
    documents.reduce((broader, document) => {
      const known = composed.get(broader) ?? new Map<PolicyDocument, EffectivePolicy>()
      composed.set(broader, known)
      const policy =
        known.get(document) ?? eachSection((name) => composeSection(name, document, broader[name], findFragment))
      known.set(document, policy)
      return policy
    }, root)
}

/** What runs where no document of the repository is left: the default policy, or something that is not in the repository. */
function broadest(service: ServiceModel): EffectivePolicy {
  const reason = 'the global policy is not in this repository'
  const items: readonly EffectiveItem[] =
    service.globalPolicy === 'elsewhere' ? [{ kind: 'unknown', element: null, reason }] : []
  return eachSection((name) => ({ name, document: null, items, broader: null, missing: false }))
}

function eachSection(section: (name: SectionName) => EffectiveSection): EffectivePolicy {
  return Object.fromEntries(SECTION_NAMES.map((name) => [name, section(name)])) as EffectivePolicy
}

function composeSection(
  name: SectionName,
  document: PolicyDocument,
  broader: EffectiveSection,
  findFragment: FragmentLookup
): EffectiveSection {
  const element = document.sections[name]
  if (element)
    return { name, document, broader, missing: false, items: itemsOf(element, document, broader, findFragment) }
  if (document.problems.length === 0 && document.root?.name === 'policies') {
    return { name, document, broader, missing: true, items: [] }
  }
  const reason = document.unread
    ? `the policy of ${scopeName(document.scope)} is not known`
    : `${document.source.path} cannot be read`
  const unreadable: EffectiveItem = { kind: 'unknown', element: null, reason }
  return { name, document, broader, missing: false, items: [unreadable] }
}

function itemsOf(
  section: XmlElement,
  document: PolicyDocument,
  broader: EffectiveSection,
  findFragment: FragmentLookup
): readonly EffectiveItem[] {
  return section.children.flatMap((node): readonly EffectiveItem[] => {
    if (node.kind === 'text') return token(node)
    return node.kind === 'element' ? [itemOf(node, document, broader, findFragment)] : []
  })
}

/** Text beside the statements, such as `${policies}`: what a deployment puts there is not known. */
function token({ value }: XmlText): readonly EffectiveItem[] {
  return value.kind === 'literal'
    ? []
    : [{ kind: 'unknown', element: null, reason: `a deployment replaces ${value.text}` }]
}

function itemOf(
  element: XmlElement,
  document: PolicyDocument,
  broader: EffectiveSection,
  findFragment: FragmentLookup
): EffectiveItem {
  // At global scope <base /> has no effect: there the broader section is the empty or unknown one.
  if (element.name === 'base')
    return { kind: 'base', element, inherited: document.scope.kind === 'global' ? nothing(broader) : broader }
  if (element.name === 'include-fragment') return included(element, findFragment(element, document.scope))
  return statement(element, (include) => findFragment(include, document.scope))
}

function nothing(section: EffectiveSection): EffectiveSection {
  return section.items.length === 0 ? section : { ...section, items: [] }
}

const NESTED_INCLUDE = '<include-fragment /> is not allowed in a fragment'
const NOTHING_NESTED: NestedFragments = new Map()

function included(element: XmlElement, found: PolicyFragment | string): EffectiveItem {
  if (typeof found === 'string') return { kind: 'unknown', element, reason: found }
  if (found.root === null) return { kind: 'unknown', element, reason: `${found.source.path} cannot be read` }
  return { kind: 'fragment', element, fragment: found, items: found.root.children.flatMap(ofFragment) }
}

/** A fragment can hold neither: https://learn.microsoft.com/azure/api-management/policy-fragments */
function ofFragment(node: XmlNode): readonly EffectiveItem[] {
  if (node.kind === 'text') return token(node)
  if (node.kind === 'comment') return []
  if (node.name === 'base' || node.name === 'include-fragment') {
    return [{ kind: 'unknown', element: node, reason: `<${node.name} /> is not allowed in a fragment` }]
  }
  return [statement(node, () => NESTED_INCLUDE)]
}

/** `<base />` below control flow is not documented to inherit anything (assumption T8): what runs there is unknown. */
function statement(element: XmlElement, find: (include: XmlElement) => PolicyFragment | string): EffectiveItem {
  let nested: Map<XmlElement, PolicyFragment | string> | undefined
  for (const inner of descendants(element)) {
    if (inner.name === 'base') return { kind: 'unknown', element, reason: '<base /> stands below control flow' }
    if (inner.name !== 'include-fragment') continue
    nested ??= new Map()
    nested.set(inner, find(inner))
  }
  return { kind: 'statement', element, nested: nested ?? NOTHING_NESTED }
}
