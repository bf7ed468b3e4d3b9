import { isEqual } from '../values/equality.js'
import type { EvaluatedResource } from '../values/resource.js'
import { knownText, type StringValue } from '../values/string-value.js'

/** Resources of one service. */
export interface ServiceGroup {
  /** Null if only the deployment knows it. */
  readonly name: string | null
  readonly resources: readonly EvaluatedResource[]
}

/**
 * Resources whose service names are equal, or may be: what is not known is taken for the same service, because one root seldom deploys
 * two. Resources that are deployed elsewhere follow those that are not.
 */
export function serviceGroups(resources: readonly EvaluatedResource[]): readonly ServiceGroup[] {
  const groups: { names: StringValue[]; resources: Set<EvaluatedResource> }[] = []
  for (const resource of inOrder(resources)) {
    const [name] = resource.names
    if (name === undefined) continue
    const same = groups.find(({ names }) => names.some((other) => isEqual(name, other) === true))
    const group = same ?? groups.find(({ names }) => names.every((other) => isEqual(name, other) !== false))
    if (group === undefined) groups.push({ names: [name], resources: new Set([resource]) })
    else {
      group.resources.add(resource)
      if (same === undefined && group.names.length < MOST_NAMES) group.names.push(name)
    }
  }
  return groups
    .filter((group) => [...group.resources].some(({ existing }) => !existing))
    .map((group) => ({
      name: group.names.map(knownText).find((text) => text !== null) ?? null,
      resources: resources.filter((resource) => group.resources.has(resource))
    }))
}

/** Spellings of one service's name that are compared. */
const MOST_NAMES = 20

/** Known names first, so that an unknown one joins them and cannot bring two of them together. */
function inOrder(resources: readonly EvaluatedResource[]): readonly EvaluatedResource[] {
  const isKnown = ({ names }: EvaluatedResource): boolean => names[0] !== undefined && knownText(names[0]) !== null
  const deployed = resources.filter(({ existing }) => !existing)
  return [
    ...deployed.filter(isKnown),
    ...deployed.filter((resource) => !isKnown(resource)),
    ...resources.filter(({ existing }) => existing)
  ]
}
