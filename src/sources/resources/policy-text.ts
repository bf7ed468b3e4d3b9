import type { Location } from '../../core/location.js'
import { wholeFile } from '../../core/problem.js'
import { fileText, type SourceText } from '../../core/source-text.js'
import type { PolicyFormat } from '../../model/policy-document.js'
import { linkTail } from '../values/link-tail.js'
import { findProperty } from '../values/object-value.js'
import { locationOf } from '../values/place.js'
import { toSourceText } from '../values/source-of-string.js'
import { knownPrefix, type StringValue } from '../values/string-value.js'
import type { Alternative } from '../values/unknown.js'
import type { Value } from '../values/value.js'
import type { NamedResource } from './named-resource.js'
import { knownString, readEither } from './property.js'
import type { ResourceContext } from './resource-context.js'

/** One text that a policy resource may have. */
export interface PolicyText {
  /** The condition inside the value; null if it has this text in any case. */
  readonly when: string | null
  readonly format: PolicyFormat
  /** The text with the number of its holes and, if it is behind a link, the link; or why it is not known. */
  readonly content:
    | { readonly source: SourceText; readonly holes: number; readonly link: string | null }
    | { readonly reason: string; readonly missing?: true }
}

/** The texts of a policy or fragment resource: several if a condition that is not known chooses one. */
export function policyTexts(policy: NamedResource, context: ResourceContext): readonly PolicyText[] {
  const { properties } = policy.resource
  const value = readEither(properties, 'value', 'policyContent')
  // "Default value: xml" – https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/policies
  const written = readEither(properties, 'format', 'contentFormat')
  const stated = written.kind === 'null' ? 'xml' : knownString(written)?.toLowerCase()
  const format: PolicyFormat = stated?.startsWith('xml') ? 'xml' : 'rawxml'
  const isLink = (text: StringValue): boolean =>
    stated === undefined ? /^https?:/i.test(knownPrefix(text)) : stated.endsWith('-link')
  return alternativesOf(value).map(({ when, value: text }) => ({
    when,
    format,
    content: text.kind === 'string' && isLink(text) ? linked(text, policy, context) : embedded(text, policy)
  }))
}

function alternativesOf(value: Value): readonly (Omit<Alternative, 'when'> & { readonly when: string | null })[] {
  return value.kind === 'unknown' && value.alternatives.length > 0 ? value.alternatives : [{ when: null, value }]
}

function embedded(value: Value, policy: NamedResource): PolicyText['content'] {
  // What a deployment cannot load is missing in this checkout, too.
  if (value.kind === 'unknown' && value.name === 'loadTextContent') return { reason: value.reason, missing: true }
  if (value.kind === 'unknown') return { reason: value.reason }
  if (value.kind !== 'string') return { reason: value.kind === 'null' ? 'the resource has none' : 'it is not a string' }
  const hole = value.segments.find((segment) => segment.kind === 'hole')
  if (!value.segments.some((segment) => segment.kind === 'text' && segment.text.includes('<'))) {
    return { reason: hole?.value.reason ?? 'it holds no element' }
  }
  const holes = value.segments.filter(({ kind }) => kind === 'hole').length
  return { source: toSourceText(value, textLocation(policy)), holes, link: null }
}

/** Where a text stands that no file holds: the property. */
function textLocation({ resource: { properties }, declaredAt }: NamedResource): Location {
  if (properties.kind !== 'object') return declaredAt
  const place = (findProperty(properties, 'value') ?? findProperty(properties, 'policyContent'))?.place
  return place ? locationOf(place) : declaredAt
}

function linked(
  link: StringValue,
  { declaredAt }: NamedResource,
  { openLink }: ResourceContext
): PolicyText['content'] {
  const shown = toSourceText(link, wholeFile('')).text
  const tail = linkTail(link, '.xml')
  if (tail === null) return { reason: `the link ${shown} names no XML file` }
  const file = openLink(tail, declaredAt.path)
  if ('failure' in file) return { reason: `the link ${shown} ${file.failure}` }
  return { source: fileText(file.path, file.text), holes: 0, link: shown }
}
