import type { Span } from '../core/location.js'
import type { PolicyValue } from './value.js'

/** An element of policy XML. Every span holds offsets in the policy text itself. */
export interface XmlElement {
  readonly kind: 'element'
  readonly name: string
  readonly nameSpan: Span
  /** From `<` of the start tag to `>` of the end tag. */
  readonly span: Span
  readonly startTag: Span
  /** Null for `<base />`. */
  readonly endTag: Span | null
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly XmlNode[]
}

export interface XmlAttribute {
  readonly name: string
  /** From the first character of the name to the closing quote. */
  readonly span: Span
  readonly value: PolicyValue
}

/** Character data, CDATA included. */
export interface XmlText {
  readonly kind: 'text'
  readonly span: Span
  readonly value: PolicyValue
}

export interface XmlComment {
  readonly kind: 'comment'
  readonly span: Span
  readonly text: string
}

export type XmlNode = XmlElement | XmlText | XmlComment

/** Something that the parser could not read; the text before it, and whatever could still be read, is in the document. */
export interface XmlProblem {
  readonly span: Span
  readonly message: string
}

export interface XmlDocument {
  /** Null if no root element could be read. */
  readonly root: XmlElement | null
  /** Comments before and after the root element. */
  readonly comments: readonly XmlComment[]
  readonly problems: readonly XmlProblem[]
}
