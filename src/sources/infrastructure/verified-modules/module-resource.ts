import type { UnresolvedModule } from '../../bicep/evaluator/unresolved-module.js'
import { objectValue } from '../../values/object-value.js'
import type { EvaluatedResource } from '../../values/resource.js'
import { holeSegment, type StringValue } from '../../values/string-value.js'
import { unknownValue } from '../../values/unknown.js'
import type { Value } from '../../values/value.js'

/** A resource that a module deploys, as if it stood where the module is used. */
export function resourceOf(
  { declaredAt, symbol, resourceGroup }: UnresolvedModule,
  own: Pick<EvaluatedResource, 'type' | 'names' | 'properties' | 'when' | 'repeated'>
): EvaluatedResource {
  const empty = objectValue([])
  return { ...own, apiVersion: null, partial: false, body: empty, declaredAt, existing: false, symbol, resourceGroup }
}

export function nameOf(value: Value): StringValue {
  if (value.kind === 'string') return value
  const unknown =
    value.kind === 'unknown' ? value : unknownValue({ name: 'name', reason: 'the module is given no name' })
  return { kind: 'string', segments: [holeSegment(unknown)] }
}
