import { distance } from 'fastest-levenshtein'
import { findNamedValue } from '../cors/known-text.js'
import { ownerOf } from '../effective/fragment-lookup.js'
import { ownerKey } from '../effective/scope-chain.js'
import { liveTexts } from '../evidence/live-texts.js'
import type { Place, RelatedReport } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import type { NamedValue } from '../model/named-value.js'
import type { PolicyText } from '../model/policy-document.js'
import type { Scope } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import { descendants, texts } from '../xml/query.js'
import type { PolicyValue } from '../xml/value.js'
import type { Rule } from './rule.js'

/** @see https://learn.microsoft.com/azure/api-management/api-management-howto-properties */
export const namedValueUnresolved: Rule = {
  id: 'named-value-unresolved',
  severity: 'warning',
  summary: 'A <cors> uses a named value that the service does not declare.',
  *check({ service }) {
    const references = new Map<string, Reference>()
    for (const text of liveTexts(service)) {
      const owner = ownerOf(text.scope)
      if (!declaresAll(service, owner)) continue
      for (const value of corsValues(text)) {
        for (const name of value.namedValues) {
          if (findNamedValue(service, text.scope, name)) continue
          const key = ownerKey(owner, name.toLowerCase())
          const reference = references.get(key) ?? { name, owner, places: [] }
          references.set(key, reference)
          reference.places.push({ text, span: value.span })
        }
      }
    }
    for (const reference of references.values()) yield* report(service, reference)
  }
}

interface Reference {
  readonly name: string
  readonly owner: string | null
  readonly places: Place[]
}

/** An owner without any is an extract that left them out; a display name that is not plain is put together by a deployment. */
function declaresAll({ namedValues }: ServiceModel, owner: string | null): boolean {
  const own = namedValues.filter(({ workspace }) => workspace === owner)
  return own.length > 0 && own.every(({ displayName }) => /^[\w.-]+$/.test(displayName))
}

function* corsValues({ root }: PolicyText): Generator<PolicyValue> {
  const cors = root ? [...descendants(root)].filter(({ name }) => name === 'cors') : []
  for (const element of cors.flatMap((one) => [...descendants(one)])) {
    for (const { value } of [...element.attributes, ...texts(element)]) yield value
  }
}

function* report(service: ServiceModel, { name, owner, places }: Reference): Generator<Report> {
  const [first, ...others] = places
  if (!first) return
  const own = service.namedValues.filter(({ workspace }) => workspace === owner)
  const near = own.find(
    ({ displayName }) => distance(displayName.toLowerCase(), name.toLowerCase()) <= Math.min(2, name.length / 4)
  )
  const elsewhere = service.globalPolicy === 'elsewhere' ? ' unless another repository declares it' : ''
  yield {
    at: first,
    message: `${owner === null ? service.name : `Workspace ${owner}`} declares no named value ${name}, so a policy with this <cors> cannot be deployed${elsewhere}.`,
    help: near ? `Write {{${near.displayName}}}.` : `Declare the named value ${name}, or correct the name.`,
    related: [
      ...others.map((place) => ({ at: place, message: 'uses it as well' })),
      ...(near ? [declaration(near)] : [])
    ]
  }
}

function declaration({ displayName, workspace, declaredAt }: NamedValue): RelatedReport {
  const scope: Scope = workspace === null ? { kind: 'global' } : { kind: 'workspace', workspace }
  return { at: { location: declaredAt, scope }, message: `the named value ${displayName}` }
}
