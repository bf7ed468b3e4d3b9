import { objectOf } from '../object-value.js'
import { joinSegments, stringValue } from '../string-value.js'
import { derivedKey } from '../symbolic-key.js'
import { textSegments } from '../to-text.js'
import { type UnknownValue, unknownValue } from '../unknown.js'
import type { Value } from '../value.js'
import { type FunctionCall, runTime, type ValueFunction } from './call.js'

function member(call: FunctionCall, name: string, ...of: readonly Value[]): UnknownValue {
  return unknownValue({
    name: `${call.name}.${name}`,
    reason: `${call.name}().${name} is known at deployment only`,
    key: derivedKey(`${call.name.toLowerCase()}.${name.toLowerCase()}`, of)
  })
}

/** An object of which each member stands for itself. */
function symbolic(call: FunctionCall, known: Readonly<Record<string, Value>>, ...of: readonly Value[]): Value {
  return objectOf(known, unknownValue({ ...runTime(call, ...of), name: call.name }))
}

/** The id of a subscription without its leading path. */
export function subscriptionId(call: FunctionCall): Value {
  return call.target.subscription ?? member({ ...call, name: 'subscription' }, 'subscriptionId')
}

export function resourceGroupName(call: FunctionCall): Value {
  return call.target.resourceGroup ?? member({ ...call, name: 'resourceGroup' }, 'name')
}

function idOf(...parts: readonly Value[]): Value {
  return joinSegments(parts.map((part) => textSegments(part))) ?? stringValue('')
}

/** Without operands the group of the deployment; else one of a name, or of a subscription and a name. */
const resourceGroup: ValueFunction = (call, ...operands) => {
  const name = operands.at(-1) ?? resourceGroupName(call)
  const subscription = operands.length > 1 ? operands[0]! : subscriptionId(call)
  const id = idOf(stringValue('/subscriptions/'), subscription, stringValue('/resourceGroups/'), name)
  return symbolic(call, { name, id, location: member(call, 'location', ...operands) }, ...operands)
}

const subscription: ValueFunction = (call, id = subscriptionId(call)) =>
  symbolic(call, { subscriptionId: id, id: idOf(stringValue('/subscriptions/'), id) }, id)

const deployment: ValueFunction = (call) => {
  const name = call.target.deploymentName ?? member(call, 'name')
  return symbolic(call, { name }, name)
}

export const DEPLOYMENT_FUNCTIONS: Readonly<Record<string, ValueFunction>> = {
  resourceGroup,
  subscription,
  deployment,
  tenant: (call) => symbolic(call, {}),
  managementGroup: (call, ...operands) => symbolic(call, {}, ...operands),
  environment: (call) => symbolic(call, {}),
  deployer: (call) => symbolic(call, {})
}
