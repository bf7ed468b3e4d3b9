import { groupBy } from '../core/group-by.js'
import type { Location } from '../core/location.js'
import type { PolicyText } from '../model/policy-document.js'
import { type Scope, scopeName } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import { firstChild } from '../xml/query.js'
import { changedPlace } from './changed-place.js'

/** What some calls run, by which it is known whether they can notice a touch. */
export interface PolicyUse {
  /** The names of the scopes of all documents and fragments. */
  readonly scopes: ReadonlySet<string>
  readonly texts: Iterable<PolicyText>
  /** The version sets of their APIs, by workspace and id. */
  readonly versionSets: ReadonlySet<string>
}

/** One thing that a change did to a service. */
export interface Touch {
  /** The file in which the change is seen. */
  readonly path: string
  /** @param decidedBy the `<cors>` that answers now */
  readonly at: (decidedBy: Location | null) => Location
  /** Whether the calls can notice it. */
  readonly concerns: (calls: PolicyUse) => boolean
  /** The head without it. */
  readonly undo: (head: ServiceModel) => ServiceModel
}

const NARROWEST_FIRST: readonly Scope['kind'][] = ['operation', 'api', 'product', 'workspace', 'global', 'fragment']

/** Everything that the calls of a service can notice of a change to its policies; the narrowest scopes first. */
export function touches(base: ServiceModel, head: ServiceModel): readonly Touch[] {
  const byScope = ({ scope }: PolicyText): string => scopeName(scope)
  const text = ({ source }: PolicyText): string => source.text
  const documents = changed(base.documents, head.documents, byScope, text).map(({ key, before, now, any }) => ({
    ...placeOf(any, before[0], now[0]),
    scope: any.scope,
    concerns: ({ scopes }: PolicyUse) => scopes.has(key),
    undo: (service: ServiceModel) => ({ ...service, documents: instead(service.documents, now, before) })
  }))
  const fragments = changed(base.fragments, head.fragments, byScope, text).map(({ key, before, now, any }) => ({
    ...placeOf(any, before[0], now[0]),
    scope: any.scope,
    concerns: ({ scopes }: PolicyUse) => scopes.has(key),
    undo: (service: ServiceModel) => ({ ...service, fragments: instead(service.fragments, now, before) })
  }))
  const rank = ({ scope }: { readonly scope: Scope }): number => NARROWEST_FIRST.indexOf(scope.kind)
  return [
    ...[...documents, ...fragments].sort((one, other) => rank(one) - rank(other)),
    ...namedValues(base, head),
    ...versionSets(base, head)
  ]
}

function namedValues(base: ServiceModel, head: ServiceModel): readonly Touch[] {
  return changed(
    base.namedValues,
    head.namedValues,
    ({ workspace, displayName }) => `${workspace}\0${displayName}`,
    ({ value }) => String(value)
  ).map(({ before, now, any }) => ({
    path: any.declaredAt.path,
    at: () => any.declaredAt,
    concerns: ({ texts }) => [...texts].some(({ source }) => source.text.includes(`{{${any.displayName}}}`)),
    undo: (service) => ({ ...service, namedValues: instead(service.namedValues, now, before) })
  }))
}

function versionSets(base: ServiceModel, head: ServiceModel): readonly Touch[] {
  return changed(
    base.versionSets,
    head.versionSets,
    ({ workspace, id }) => versionSetKey(workspace, id),
    ({ scheme }) => String(scheme)
  ).map(({ key, before, now, any }) => ({
    path: any.declaredAt.path,
    at: () => any.declaredAt,
    concerns: (calls) => calls.versionSets.has(key),
    undo: (service) => ({ ...service, versionSets: instead(service.versionSets, now, before) })
  }))
}

export function versionSetKey(workspace: string | null, id: string): string {
  return `${workspace}\0${id}`
}

function instead<Item>(items: readonly Item[], now: readonly Item[], before: readonly Item[]): readonly Item[] {
  return [...items.filter((item) => !now.includes(item)), ...before]
}

/** What has equal keys on both sides, and not the same content. */
function changed<Item>(
  base: readonly Item[],
  head: readonly Item[],
  keyOf: (item: Item) => string,
  content: (item: Item) => string
): readonly {
  readonly key: string
  readonly before: readonly Item[]
  readonly now: readonly Item[]
  readonly any: Item
}[] {
  const [earlier, later] = [groupBy(base, keyOf), groupBy(head, keyOf)]
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key) => {
    const [before, now] = [earlier.get(key) ?? [], later.get(key) ?? []]
    const any = now[0] ?? before[0]
    const isSame =
      before.length === now.length && before.every((item, index) => content(item) === content(now[index] as Item))
    return any === undefined || isSame ? [] : [{ key, before, now, any }]
  })
}

/** Without a text to compare with: the `<cors>` in it that answers, else the start tag of `<inbound>`. */
function placeOf(
  text: PolicyText,
  before: PolicyText | undefined,
  now: PolicyText | undefined
): Pick<Touch, 'path' | 'at'> {
  return {
    path: text.source.path,
    at: (decidedBy) => {
      const changed = before && now ? changedPlace(before, now) : null
      return changed ?? (decidedBy?.path === text.source.path ? decidedBy : startOf(text))
    }
  }
}

function startOf(text: PolicyText): Location {
  const element = text.root && (firstChild(text.root, 'inbound') ?? text.root)
  return element ? text.source.locate(element.startTag) : text.declaredAt
}
