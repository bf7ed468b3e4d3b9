import type { UnresolvedModule } from '../../bicep/evaluator/unresolved-module.js'
import { knownString, readProperty } from '../../resources/property.js'
import { mergeObjects, objectOf, objectValue, property } from '../../values/object-value.js'
import { bothConditions, type EvaluatedResource } from '../../values/resource.js'
import { type StringValue, stringValue } from '../../values/string-value.js'
import { booleanValue, type Value } from '../../values/value.js'
import { applicationApi } from './application-api.js'
import { nameOf, resourceOf } from './module-resource.js'
import { SHAPES, type Shape, type ShapeList, type ShapeName, shapesOf } from './shapes.js'

/** The resources that a verified module for API Management deploys; none for any other module. */
export function expandModule(module: UnresolvedModule): readonly EvaluatedResource[] {
  const { path, version } = module.reference
  if (/(?:^|\/)avm\/ptn\/azd\/apim-api$/.test(path)) return applicationApi(module)
  const [, inner = ''] = /(?:^|\/)avm\/res\/api-management\/(.+)$/.exec(path) ?? []
  const shapes = shapesOf(inner)
  const last = shapes?.at(-1)
  if (!shapes || last === undefined) return []
  const outer = shapes.slice(0, -1).map((name) => SHAPES[name])
  const parent = {
    type: outer.map(({ type }) => type).join('/'),
    names: outer.map(({ nameParameter }) => nameOf(readProperty(module.parameters, nameParameter))),
    when: module.when,
    repeated: module.repeated
  }
  // The versions of child modules count for themselves.
  return expand(last, module.parameters, parent, { module, version: shapes.length === 1 ? version : null })
}

interface Parent {
  readonly type: string
  readonly names: readonly StringValue[]
  readonly when: string | null
  readonly repeated: boolean
}

interface Use {
  readonly module: UnresolvedModule
  /** Null counts as the latest. */
  readonly version: string | null
}

function expand(name: ShapeName, item: Value, parent: Parent, use: Use): readonly EvaluatedResource[] {
  const shape: Shape = SHAPES[name]
  const own = item.kind === 'string' ? objectOf({ name: item }) : item
  const { defaults = {} } = shape
  const given = readProperty(own, 'name')
  const ownName = given.kind === 'null' ? stringValue(String(defaults['name'] ?? '')) : nameOf(given)
  const type = parent.type === '' ? shape.type : `${parent.type}/${shape.type}`
  const names = [...parent.names, ownName]
  const { when, repeated } = parent
  const resource = resourceOf(use.module, { type, names, properties: propertiesOf(own, shape), when, repeated })
  if (own.kind !== 'object') return [resource]
  const inner = shape.lists
    .filter((list) => isDeployed(list, use, item))
    .flatMap(({ parameter, shape: child }) =>
      itemsOf(readProperty(own, parameter)).flatMap((entry) =>
        expand(
          child,
          entry.value,
          { type, names, when: bothConditions(when, entry.when), repeated: repeated || entry.repeated },
          use
        )
      )
    )
  return [resource, ...inner]
}

/** A version set wraps its properties, everything else lists them. */
function propertiesOf(item: Value, { defaults = {}, renamed = {} }: Shape): Value {
  const wrapped = readProperty(item, 'properties')
  const given = wrapped.kind === 'null' ? item : wrapped
  if (given.kind !== 'object') return given
  const set = Object.entries(defaults).map(([name, value]) =>
    property(name, typeof value === 'string' ? stringValue(value) : booleanValue(value))
  )
  const others = Object.entries(renamed).flatMap(([from, to]) => {
    const value = readProperty(given, from)
    return value.kind === 'null' ? [] : [property(to, value)]
  })
  const own = [...given.properties.values()].filter(({ value }) => value.kind !== 'null')
  return mergeObjects([objectValue(set), { ...objectValue(own), open: given.open }, objectValue(others)])
}

function isDeployed({ since, premium }: ShapeList, { version }: Use, parameters: Value): boolean {
  if (since !== undefined && version !== null && compareVersions(version, since) < 0) return false
  const tier = premium ? knownString(readProperty(parameters, 'sku')) : null
  return tier === null || tier.toLowerCase().startsWith('premium')
}

function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number))
  for (let index = 0; index < 3; index++) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

interface Item {
  readonly value: Value
  readonly when: string | null
  readonly repeated: boolean
}

/** An unknown list stands for any number of unknown items. */
function itemsOf(list: Value): readonly Item[] {
  if (list.kind === 'array') return list.items.map((value) => ({ value, when: null, repeated: false }))
  if (list.kind !== 'unknown') return []
  if (list.alternatives.length === 0) return [{ value: list, when: null, repeated: true }]
  return list.alternatives.flatMap(({ when, value }) =>
    itemsOf(value).map((item) => ({ ...item, when: bothConditions(when, item.when) }))
  )
}
