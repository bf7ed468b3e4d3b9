import type { Location, Span } from '../core/location.js'
import type { PolicyText } from '../model/policy-document.js'
import { type Scope, scopeName } from '../model/scope.js'
import type { XmlElement } from '../xml/node.js'

/** Where a report points: a span of a policy text, or a place in another file. */
export type Place =
  | { readonly text: PolicyText; readonly span: Span }
  | { readonly location: Location; readonly scope: Scope }

/** Another place that explains a report. */
export interface RelatedReport {
  readonly at: Place
  readonly message: string
}

/** The start tag of an element: enough to see what is meant, and one line as a rule. */
export function at(text: PolicyText, element: XmlElement): Place {
  return { text, span: element.startTag }
}

/** The root element, or the first character of a text without one. */
export function atRoot(text: PolicyText): Place {
  return { text, span: text.root?.startTag ?? { start: 0, end: 0 } }
}

/** `the global <cors>`, or `the <cors> of api/orders`. */
export function corsOf(scope: Scope): string {
  return scope.kind === 'global' ? 'the global <cors>' : `the <cors> of ${scopeName(scope)}`
}
