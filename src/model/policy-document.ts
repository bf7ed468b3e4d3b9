import type { Location } from '../core/location.js'
import type { SourceText } from '../core/source-text.js'
import type { XmlComment, XmlElement, XmlProblem } from '../xml/node.js'
import type { Scope } from './scope.js'

/** The four sections of a policy document, in the order in which a request passes them. */
export const SECTION_NAMES = ['inbound', 'backend', 'outbound', 'on-error'] as const
export type SectionName = (typeof SECTION_NAMES)[number]

/** How the text reaches the service: `xml` must be well-formed, `rawxml` may hold unescaped C#. */
export type PolicyFormat = 'xml' | 'rawxml'

/** What policy documents and fragments have in common: a text that was parsed, and how it is attached. */
export interface PolicyText {
  readonly scope: Scope
  readonly source: SourceText
  readonly format: PolicyFormat
  /** The `<policies>` or `<fragment>` element; null if no root could be read. */
  readonly root: XmlElement | null
  /** Comments outside the root. */
  readonly comments: readonly XmlComment[]
  readonly problems: readonly XmlProblem[]
  /** The resource, link or file that attaches the text to its scope. */
  readonly declaredAt: Location
  /** A deployment condition whose value is not known, as written; null if the policy is always deployed. */
  readonly when: string | null
  /** Stands for an unknown number of instances of a loop. */
  readonly repeated: boolean
  /** One of several texts under different conditions, of which one is always deployed. */
  readonly alternative?: true
  /** The parts of the text that only the deployment knows; they read `#{name}#`. */
  readonly holes?: number
  /** The text is not known: anything may run at its scope. */
  readonly unread?: true
}

/** One `<policies>` document at one scope. A file without a known scope may also have a `<fragment>` as its root. */
export interface PolicyDocument extends PolicyText {
  /** The first element of each section that the document has. */
  readonly sections: Readonly<Partial<Record<SectionName, XmlElement>>>
}

/** Reusable statements, pulled in by `<include-fragment fragment-id="…" />`. */
export interface PolicyFragment extends PolicyText {
  readonly id: string
  readonly workspace: string | null
}
