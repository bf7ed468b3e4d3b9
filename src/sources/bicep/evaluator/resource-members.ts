import { accessProperty } from '../../values/access.js'
import { callFunction } from '../../values/functions/index.js'
import { mergeObjects, objectOf, objectValue, property } from '../../values/object-value.js'
import { stringValue } from '../../values/string-value.js'
import { derivedKey } from '../../values/symbolic-key.js'
import { type UnknownValue, unknownValue } from '../../values/unknown.js'
import { arrayValue, NULL, type ObjectValue, type Value } from '../../values/value.js'
import { placeOf } from './environment.js'
import type { ResourceInstance } from './resource-symbol.js'

/** `resource.name`. What a new resource says of itself is taken from its declaration; the rest the deployment answers. */
export function resourceMember(instance: ResourceInstance, name: string): Value {
  switch (name) {
    case 'name':
      return instance.name()
    case 'id':
      return resourceId(instance)
    case 'type':
      return stringValue(instance.type)
    case 'apiVersion':
      return instance.version === null ? NULL : stringValue(instance.version)
    case 'properties':
      return declaredProperties(instance)
    default:
      return memberOf(declaredBody(instance), name)
  }
}

/** All of a resource as one value. */
export function resourceValue(instance: ResourceInstance): Value {
  const members = ['id', 'name', 'type', 'properties'].map((name) => [name, resourceMember(instance, name)] as const)
  return mergeObjects([declaredBody(instance), objectOf(Object.fromEntries(members))])
}

function memberOf(value: Value, name: string): Value {
  const access = accessProperty(value, name, true)
  return 'value' in access ? access.value : NULL
}

function declaredBody(instance: ResourceInstance): ObjectValue {
  const answer = answerOf(instance)
  const body = instance.statement.existing ? null : openDeeply(instance.body(), answer)
  return body?.kind === 'object' ? body : objectValue([], answer)
}

function declaredProperties(instance: ResourceInstance): Value {
  const answer = memberOf(answerOf(instance), 'properties')
  const properties = instance.statement.existing ? NULL : openDeeply(instance.properties(), answer)
  return properties.kind === 'null' ? answer : properties
}

/** The service adds properties of its own at any level. */
function openDeeply(value: Value, answer: Value): Value {
  if (value.kind === 'array') return arrayValue(value.items.map((item) => openDeeply(item, answer)))
  if (value.kind !== 'object') return value
  const entries = [...value.properties.values()].map(({ name, value: inner, place }) =>
    property(name, openDeeply(inner, memberOf(answer, name)), place)
  )
  return objectValue(entries, answer.kind === 'unknown' ? answer : null)
}

function answerOf(instance: ResourceInstance): UnknownValue {
  return unknownValue({
    name: instance.symbol,
    reason: `'${instance.symbol}' is read by the deployment`,
    key: derivedKey('reference', [resourceId(instance)])
  })
}

function resourceId(instance: ResourceInstance): Value {
  const { evaluation } = instance.environment.scope.context
  const place = placeOf(instance.statement, instance.environment)
  return evaluation.deeper(place, () => {
    const operands = [stringValue(instance.type), ...instance.names().names]
    const extended = instance.extended()
    const isGroup = instance.type.toLowerCase() === 'microsoft.resources/resourcegroups'
    const name = extended ? 'extensionResourceId' : isGroup ? 'subscriptionResourceId' : 'resourceId'
    const call = { name, place, evaluation, target: instance.target() }
    return callFunction(call, extended ? [resourceId(extended), ...operands] : operands) ?? NULL
  })
}
