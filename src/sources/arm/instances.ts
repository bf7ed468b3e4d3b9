import { lazy } from '../values/lazy.js'
import { findProperty, propertyValue } from '../values/object-value.js'
import type { Place } from '../values/place.js'
import { alignNames, nameSegments } from '../values/resource-name.js'
import { knownText, type StringValue } from '../values/string-value.js'
import { NULL, type ObjectValue, type Value } from '../values/value.js'
import type { Environment } from './environment.js'
import { evaluateValue } from './evaluate-value.js'
import { expandLoop } from './loops.js'

/** One resource after its loop and its condition; the rest of it is not evaluated yet. */
export interface Instance {
  readonly symbol: string | null
  /** Of the loop that made it. */
  readonly index: Value | null
  readonly body: ObjectValue
  readonly place: Place
  readonly environment: Environment
  readonly type: string
  readonly names: () => { readonly names: readonly StringValue[]; readonly partial: boolean }
  readonly when: string | null
  readonly repeated: boolean
}

/** All resources of a template, child resources included, in the order in which they are written. */
export function expandResources(
  resources: Value | undefined,
  environment: Environment,
  parent: Instance | null = null
): readonly Instance[] {
  return listEntries(resources).flatMap(({ symbol, body, place }) => {
    const instances = expandEntry(symbol, body, place, environment, parent)
    // A condition does not cascade to child resources.
    // @see https://learn.microsoft.com/azure/azure-resource-manager/templates/conditional-resource-deployment
    const kept = instances.filter(({ isDeployed }) => isDeployed).map(({ instance }) => instance)
    const children = findProperty(body, 'resources')?.value
    return children === undefined
      ? kept
      : [...kept, ...instances.flatMap(({ instance }) => expandResources(children, instance.environment, instance))]
  })
}

interface Entry {
  readonly symbol: string | null
  readonly body: ObjectValue
  readonly place: Place
}

/** An array, or an object by symbolic names. */
function listEntries(resources: Value | undefined): readonly Entry[] {
  if (resources?.kind === 'array') {
    return resources.items.flatMap((body) =>
      body.kind === 'object' && body.place ? [{ symbol: null, body, place: body.place }] : []
    )
  }
  if (resources?.kind !== 'object') return []
  return [...resources.properties.values()].flatMap(({ name, value: body, place }) =>
    body.kind === 'object' && place !== null ? [{ symbol: name, body, place }] : []
  )
}

function expandEntry(
  symbol: string | null,
  body: ObjectValue,
  place: Place,
  environment: Environment,
  parent: Instance | null
): readonly { readonly instance: Instance; readonly isDeployed: boolean }[] {
  const copy = propertyValue(body, 'copy')
  const loopName = propertyValue(copy, 'name')
  const count = evaluateValue(propertyValue(copy, 'count') ?? NULL, environment)
  const name = loopName?.kind === 'string' ? knownText(loopName) : null
  const loop =
    copy?.kind === 'object'
      ? expandLoop(name, count, environment, place)
      : { environments: [environment], repeated: false }
  return loop.environments.map((within) => {
    const condition = readCondition(body, within)
    const type = fullType(evaluateValue(propertyValue(body, 'type') ?? NULL, within), parent)
    const instance: Instance = {
      symbol,
      index: copy?.kind === 'object' ? (within.loops.at(-1)?.index ?? null) : null,
      body,
      place,
      environment: within,
      type,
      names: lazy(
        () =>
          alignNames(
            type,
            nameSegments(evaluateValue(propertyValue(body, 'name') ?? NULL, within)),
            parent?.names().names
          ),
        () => alignNames(type, [])
      ),
      when: condition.when,
      repeated: loop.repeated || (parent?.repeated ?? false)
    }
    return { instance, isDeployed: condition.isDeployed }
  })
}

/** A short type continues that of the parent. */
function fullType(type: Value, parent: Instance | null): string {
  const text = (type.kind === 'string' ? knownText(type) : null) ?? ''
  return parent === null || text.toLowerCase().startsWith('microsoft.') ? text : `${parent.type}/${text}`
}

function readCondition(body: ObjectValue, environment: Environment): { isDeployed: boolean; when: string | null } {
  const raw = propertyValue(body, 'condition')
  if (raw === undefined) return { isDeployed: true, when: null }
  const value = evaluateValue(raw, environment)
  const text = value.kind === 'string' ? knownText(value)?.toLowerCase() : undefined
  if (value.kind === 'boolean') return { isDeployed: value.value, when: null }
  if (text === 'true' || text === 'false') return { isDeployed: text === 'true', when: null }
  const written = raw.kind === 'string' ? knownText(raw) : null
  return { isDeployed: true, when: written?.replace(/^\[|\]$/g, '') ?? 'condition' }
}
