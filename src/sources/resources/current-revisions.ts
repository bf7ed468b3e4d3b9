import { splitRevision } from '../apiops/api-name.js'
import type { NamedResource } from './named-resource.js'
import { knownBoolean, knownString, readProperty } from './property.js'

/** Which revision of each API receives the calls. */
export interface CurrentRevisions {
  isCurrent(workspace: string | null, name: string): boolean
  /** The name in a scope: that of an old revision keeps its `;rev=N`, because nothing else runs its policies. */
  scopeName(workspace: string | null, name: string): string
}

/**
 * The name whose API resource says `isCurrent`, else the one without `;rev=N`, else the latest: the first resource of an API makes its
 * current revision.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-revisions
 */
export function currentRevisions(resources: readonly NamedResource[]): CurrentRevisions {
  const currentOf = new Map<string, { readonly name: string; readonly rank: number }>()
  for (const [key, { api, name, rank }] of ranks(resources)) {
    if (rank > (currentOf.get(api)?.rank ?? -1)) currentOf.set(api, { name: key, rank })
    else if (!currentOf.has(api)) currentOf.set(api, { name: `not ${name}`, rank: -1 })
  }
  const numbers = new Map(
    resources
      .filter(({ kind, resource }) => kind === 'apis' && !resource.existing)
      .map((api) => [keyOf(api.workspace, api.names[0] ?? ''), revisionOf(api)])
  )
  const isCurrent = (workspace: string | null, name: string): boolean =>
    currentOf.get(keyOf(workspace, splitRevision(name).id))?.name === keyOf(workspace, name)
  return {
    isCurrent,
    scopeName(workspace, name) {
      const { id, revision } = splitRevision(name)
      if (isCurrent(workspace, name)) return id
      return `${id};rev=${revision ?? numbers.get(keyOf(workspace, name)) ?? '1'}`
    }
  }
}

/** The number of a revision: the name says it, or the API itself. */
export function revisionOf({ names, resource }: NamedResource): string {
  return splitRevision(names[0] ?? '').revision ?? knownString(readProperty(resource.properties, 'apiRevision')) ?? '1'
}

interface Rank {
  readonly api: string
  readonly name: string
  readonly rank: number
}

/** An API resource knows better than the names of its child resources. */
function ranks(resources: readonly NamedResource[]): ReadonlyMap<string, Rank> {
  const found = new Map<string, Rank>()
  for (const { kind, workspace, names, resource } of resources) {
    const [name] = names
    if (name === undefined || (kind !== 'apis' && !kind.startsWith('apis/'))) continue
    const key = keyOf(workspace, name)
    const isApi = kind === 'apis' && !resource.existing
    if (!isApi && found.has(key)) continue
    const stated = isApi ? knownBoolean(readProperty(resource.properties, 'isCurrent')) : null
    const api = keyOf(workspace, splitRevision(name).id)
    found.set(key, { api, name, rank: rankOf(name, stated) })
  }
  return found
}

const STATED = 2_000_000
const PLAIN = 1_000_000

function rankOf(name: string, stated: boolean | null): number {
  if (stated === true) return STATED
  const { revision } = splitRevision(name)
  // A name without a revision means the current one, whatever it says of itself.
  if (stated === false) return revision === null ? PLAIN - 1 : -1
  return revision === null ? PLAIN : Number.parseInt(revision, 10) || 0
}

function keyOf(workspace: string | null, name: string): string {
  return JSON.stringify([workspace, name.toLowerCase()])
}
