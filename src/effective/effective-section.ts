import type { PolicyDocument, PolicyFragment, PolicyText, SectionName } from '../model/policy-document.js'
import type { XmlElement } from '../xml/node.js'

/**
 * What a section runs at one scope, as references to the elements of its document.
 * What `<base />` and `<include-fragment />` bring hangs below them: nothing is copied, so every statement keeps its place.
 */
export interface EffectiveSection {
  readonly name: SectionName
  /** The document that holds the section; null for what lies broader than all documents. */
  readonly document: PolicyDocument | null
  readonly items: readonly EffectiveItem[]
  /** What `<base />` brings here, or would bring if it stood here; null for the broadest scope. */
  readonly broader: EffectiveSection | null
  /** The document has no such section: read as an empty one (assumption T8). */
  readonly missing: boolean
}

/** What each `<include-fragment />` below a control-flow statement names, or why it is not known. */
export type NestedFragments = ReadonlyMap<XmlElement, PolicyFragment | string>

export type EffectiveItem =
  | { readonly kind: 'statement'; readonly element: XmlElement; readonly nested: NestedFragments }
  | { readonly kind: 'base'; readonly element: XmlElement; readonly inherited: EffectiveSection }
  | {
      readonly kind: 'fragment'
      readonly element: XmlElement
      readonly fragment: PolicyFragment
      readonly items: readonly EffectiveItem[]
    }
  /** Anything may run here; `element` is null where a whole scope is not known. */
  | { readonly kind: 'unknown'; readonly element: XmlElement | null; readonly reason: string }

/** The `<base />` or `<include-fragment />` through which a statement arrived, and the text that holds it. */
export interface Inclusion {
  readonly element: XmlElement
  readonly text: PolicyText
}

/** A statement of an effective section, in the order in which the gateway runs it. */
export interface EffectiveStatement {
  readonly element: XmlElement
  /** The document or fragment that holds the statement. */
  readonly text: PolicyText
  readonly nested: NestedFragments
  /** Narrowest first; empty for a statement of the narrowest document itself. */
  readonly via: readonly Inclusion[]
}

/** Part of an effective section that is not known. */
export interface UnknownStatements {
  readonly unknown: string
  readonly via: readonly Inclusion[]
}

/** The statements of an effective section with `<base />` and fragments expanded. */
export function* statements(
  section: EffectiveSection,
  via: readonly Inclusion[] = []
): Generator<EffectiveStatement | UnknownStatements> {
  yield* statementsOf(section.items, section.document, via)
}

/** The statements of some items that stand in one document or fragment. */
export function* statementsOf(
  items: readonly EffectiveItem[],
  text: PolicyText | null,
  via: readonly Inclusion[] = []
): Generator<EffectiveStatement | UnknownStatements> {
  for (const item of items) {
    if (item.kind === 'unknown' || text === null) {
      yield { unknown: item.kind === 'unknown' ? item.reason : 'nothing is known of the broader scopes', via }
    } else if (item.kind === 'statement') {
      yield { element: item.element, text, nested: item.nested, via }
    } else {
      const through = [...via, { element: item.element, text }]
      if (item.kind === 'base') yield* statements(item.inherited, through)
      else yield* statementsOf(item.items, item.fragment, through)
    }
  }
}
