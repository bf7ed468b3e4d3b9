import { splitAt } from './functions/split.js'
import { holeSegment, type StringValue } from './string-value.js'
import { type UnknownValue, unknownValue } from './unknown.js'
import type { Value } from './value.js'

/** The segments of a resource type after its namespace: `service` and `apis` of `Microsoft.ApiManagement/service/apis`. */
function typeSegments(type: string): readonly string[] {
  return type.split('/').slice(1)
}

/** A name between slashes; a hole belongs to one segment, and a name that is not known is one hole. */
export function nameSegments(name: Value): readonly StringValue[] {
  if (name.kind === 'string') return splitAt(name, ['/'])
  return [holeString(name.kind === 'unknown' ? name : UNKNOWN_NAME)]
}

/**
 * The names of a resource, one for each segment of its type. Names that do not fit are aligned from the right: the
 * ones missing on the left come from the parent, else they are unknown.
 */
export function alignNames(
  type: string,
  names: readonly StringValue[],
  parentNames: readonly StringValue[] = []
): { readonly names: readonly StringValue[]; readonly partial: boolean } {
  const depth = typeSegments(type).length
  if (names.length === depth) return { names, partial: false }
  if (names.length < depth && parentNames.length === depth - names.length) {
    return { names: [...parentNames, ...names], partial: false }
  }
  const padding = Array.from({ length: Math.max(0, depth - names.length) }, () => holeString(UNKNOWN_NAME))
  return { names: [...padding, ...names.slice(Math.max(0, names.length - depth))], partial: true }
}

const UNKNOWN_NAME = unknownValue({ name: 'name', reason: 'the name cannot be told from the template' })

function holeString(value: UnknownValue): StringValue {
  return { kind: 'string', segments: [holeSegment(value)] }
}
