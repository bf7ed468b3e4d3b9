import { bothConditions, type EvaluatedResource } from '../../values/resource.js'
import type { FileScope } from './environment.js'
import { placeOf } from './environment.js'
import { isRegistryReference } from './module-reference.js'
import type { ModuleInstance, Outer } from './module-symbol.js'
import { resolvePath } from './repository-path.js'
import type { ResourceInstance } from './resource-symbol.js'

/** The resources of a file and of its modules, in the order in which they are written. */
export function collectResources(
  scope: FileScope,
  isWanted: (type: string) => boolean,
  outer: Outer
): readonly EvaluatedResource[] {
  const found: EvaluatedResource[] = []
  const { context } = scope
  for (const symbol of scope.deployments) {
    if (!context.evaluation.spend(1, null)) break
    if (symbol.kind === 'resource') {
      for (const instance of symbol.instances()) addResource(instance, isWanted, outer, found)
      continue
    }
    for (const instance of symbol.instances()) {
      for (const resource of collectFromModule(instance, isWanted, outer)) found.push(resource)
    }
  }
  return found
}

/** A resource whose condition does not hold takes those inside it along. */
function addResource(
  instance: ResourceInstance,
  isWanted: (type: string) => boolean,
  outer: Outer,
  found: EvaluatedResource[]
): void {
  const { holds, when } = instance.condition()
  if (!holds) return
  const within = { when: bothConditions(outer.when, when), repeated: outer.repeated || instance.repeated }
  if (instance.type !== '' && isWanted(instance.type)) {
    const evaluate = (): EvaluatedResource => evaluateResource(instance, within)
    const { evaluation } = instance.environment.scope.context
    // What fails under a condition that is not known fails only if it holds.
    found.push(within.when === null ? evaluate() : evaluation.speculate(evaluate))
  }
  for (const child of instance.children.values()) {
    for (const inner of child.instances()) addResource(inner, isWanted, outer, found)
  }
}

function evaluateResource(instance: ResourceInstance, { when, repeated }: Outer): EvaluatedResource {
  return {
    type: instance.type,
    apiVersion: instance.version,
    ...instance.names(),
    properties: instance.properties(),
    body: instance.body(),
    declaredAt: placeOf(instance.statement, instance.environment),
    when,
    repeated,
    existing: instance.statement.existing,
    symbol: instance.symbol,
    resourceGroup: instance.target().resourceGroup
  }
}

function collectFromModule(
  instance: ModuleInstance,
  isWanted: (type: string) => boolean,
  outer: Outer
): readonly EvaluatedResource[] {
  const { context, file } = instance.environment.scope
  const { evaluation } = context
  const resolved = isRegistryReference(instance.path) ? null : resolvePath(file.path, instance.path)
  if (resolved !== null && 'path' in resolved && !context.isWantedModule(resolved.path)) return []
  const { holds, when } = instance.condition()
  if (!holds) return []
  const within = { when: bothConditions(outer.when, when), repeated: outer.repeated || instance.repeated }
  const found = evaluation.deeper(instance.place, () => instance.module()?.resources(isWanted, within) ?? [])
  return 'kind' in found ? [] : found
}
