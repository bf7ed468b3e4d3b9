import { objectValue, propertyValue } from '../values/object-value.js'
import { bothConditions, type EvaluatedResource } from '../values/resource.js'
import { knownText } from '../values/string-value.js'
import { NULL } from '../values/value.js'
import { evaluateValue } from './evaluate-value.js'
import type { Instance } from './instances.js'
import { isModule } from './modules.js'
import type { TemplateScope } from './template-scope.js'

/** What of a resource is not its body. */
const STRUCTURE: ReadonlySet<string> = new Set([
  'type',
  'name',
  'properties',
  'resources',
  'copy',
  'condition',
  'dependson'
])

/** The resources of a template and of the modules inside it, in the order in which they are written. */
export function collectResources(
  scope: TemplateScope,
  isWanted: (type: string) => boolean
): readonly EvaluatedResource[] {
  return collect(scope, isWanted, { when: null, repeated: false })
}

interface Outer {
  readonly when: string | null
  readonly repeated: boolean
}

function collect(
  scope: TemplateScope,
  isWanted: (type: string) => boolean,
  outer: Outer
): readonly EvaluatedResource[] {
  const modules = new Map(scope.modules().map((module) => [module.instance, module]))
  return scope.instances().flatMap((instance) => {
    const within = { when: bothConditions(outer.when, instance.when), repeated: outer.repeated || instance.repeated }
    if (!isModule(instance))
      return instance.type !== '' && isWanted(instance.type) ? [evaluateResource(instance, within)] : []
    const inner = modules.get(instance)?.scope() ?? null
    const { evaluation } = scope.environment
    const found = evaluation.deeper(instance.place, () => (inner === null ? [] : collect(inner, isWanted, within)))
    return 'kind' in found ? [] : found
  })
}

function evaluateResource(instance: Instance, { when, repeated }: Outer): EvaluatedResource {
  const { body, environment, type, symbol, place } = instance
  const existing = propertyValue(body, 'existing')
  const version = evaluateValue(propertyValue(body, 'apiVersion') ?? NULL, environment)
  const rest = objectValue([...body.properties.values()].filter(({ name }) => !STRUCTURE.has(name.toLowerCase())))
  const evaluated = evaluateValue(rest, environment)
  return {
    type,
    apiVersion: version.kind === 'string' ? knownText(version) : null,
    ...instance.names(),
    properties: evaluateValue(propertyValue(body, 'properties') ?? NULL, environment),
    body: evaluated.kind === 'object' ? evaluated : rest,
    declaredAt: place,
    when,
    repeated,
    existing: existing?.kind === 'boolean' && existing.value,
    symbol,
    resourceGroup: environment.target.resourceGroup
  }
}
