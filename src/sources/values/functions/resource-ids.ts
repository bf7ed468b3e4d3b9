import { joinSegments, knownText, type Segment, stringValue } from '../string-value.js'
import { textSegments } from '../to-text.js'
import { NULL, type Value } from '../value.js'
import { type FunctionCall, fail, otherwise, type ValueFunction } from './call.js'
import { resourceGroupName, subscriptionId } from './deployment.js'

/** The part of an id from `/providers/` on; null if types and names do not fit. */
function providerPart(type: Value, names: readonly Value[]): readonly Segment[] | null {
  const text = type.kind === 'string' ? knownText(type) : null
  const [namespace, ...types] = text?.split('@')[0]?.split('/') ?? []
  if (namespace === undefined || types.length !== names.length) return null
  return [
    ...stringValue(`/providers/${namespace}`).segments,
    ...types.flatMap((part, index) => [...stringValue(`/${part}/`).segments, ...nameSegments(names[index] ?? NULL)])
  ]
}

/** The name of one resource contains no slash, whatever it is. */
function nameSegments(value: Value): readonly Segment[] {
  return textSegments(value).map((segment) => (segment.kind === 'hole' ? { ...segment, singleName: true } : segment))
}

function resourceIdAt(call: FunctionCall, prefix: readonly Segment[], operands: readonly Value[]): Value {
  const [type = NULL, ...names] = operands
  const provider = providerPart(type, names)
  if (provider === null) {
    return otherwise(call, operands, 'a resource type and a name for each of its segments')
  }
  return joinSegments([prefix, provider]) ?? fail(call, 'the text becomes too long')
}

function isType(value: Value): boolean {
  return value.kind === 'string' && (knownText(value)?.includes('/') ?? false)
}

function subscriptionPrefix(subscription: Value): readonly Segment[] {
  return [...stringValue('/subscriptions/').segments, ...nameSegments(subscription)]
}

/** `resourceId([subscription], [group], type, name…)` */
const resourceId: ValueFunction = (call, ...operands) => {
  const type = operands.slice(0, 3).findIndex(isType)
  if (type === -1) return otherwise(call, operands, 'a resource type')
  const group = type > 0 ? operands[type - 1]! : resourceGroupName(call)
  const subscription = type > 1 ? operands[0]! : subscriptionId(call)
  const prefix = [
    ...subscriptionPrefix(subscription),
    ...stringValue('/resourceGroups/').segments,
    ...nameSegments(group)
  ]
  return resourceIdAt(call, prefix, operands.slice(type))
}

/** `subscriptionResourceId([subscription], type, name…)` */
const subscriptionResourceId: ValueFunction = (call, ...operands) => {
  const type = operands.slice(0, 2).findIndex(isType)
  if (type === -1) return otherwise(call, operands, 'a resource type')
  return resourceIdAt(call, subscriptionPrefix(type > 0 ? operands[0]! : subscriptionId(call)), operands.slice(type))
}

/** `extensionResourceId(base id, type, name…)` */
const extensionResourceId: ValueFunction = (call, base = NULL, ...operands) =>
  resourceIdAt(call, textSegments(base), operands)

const managementGroupResourceId: ValueFunction = (call, ...operands) => {
  const type = operands.slice(0, 2).findIndex(isType)
  if (type === -1) return otherwise(call, operands, 'a resource type')
  const group = type > 0 ? textSegments(operands[0]!) : stringValue('current').segments
  const prefix = [...stringValue('/providers/Microsoft.Management/managementGroups/').segments, ...group]
  return resourceIdAt(call, prefix, operands.slice(type))
}

export const RESOURCE_ID_FUNCTIONS: Readonly<Record<string, ValueFunction>> = {
  resourceId,
  subscriptionResourceId,
  extensionResourceId,
  managementGroupResourceId,
  tenantResourceId: (call, ...operands) => resourceIdAt(call, [], operands)
}
