import type { Evaluation } from '../evaluation.js'
import type { Place } from '../place.js'
import { hasHoles } from '../string-value.js'
import { derivedKey } from '../symbolic-key.js'
import { type UnknownValue, unknownValue } from '../unknown.js'
import type { Value } from '../value.js'

/** Where a call stands, and what its function may need to know about the deployment. */
export interface FunctionCall {
  /** As the table spells it. */
  readonly name: string
  readonly place: Place
  readonly evaluation: Evaluation
  readonly target: DeploymentTarget
}

/** What the expressions of a file are deployed to; null for what the deployment decides. */
export interface DeploymentTarget {
  readonly resourceGroup: Value | null
  readonly subscription: Value | null
  readonly deploymentName: Value | null
}

export const UNKNOWN_TARGET: DeploymentTarget = { resourceGroup: null, subscription: null, deploymentName: null }

/** A pure function over values: it never throws, and an operand that is not known makes its result unknown. */
export type ValueFunction = (call: FunctionCall, ...operands: readonly Value[]) => Value

/** A deployment would fail at this call: reports why, and goes on with an unknown value. */
export function fail(call: FunctionCall, reason: string): UnknownValue {
  call.evaluation.report({ message: `${call.name}() fails: ${reason}`, place: call.place })
  return unknownValue({ name: call.name, reason: `${call.name}() fails: ${reason}` })
}

/** The result depends on operands that are not known. */
export function undecided(call: FunctionCall, operands: readonly Value[]): UnknownValue {
  const operand = operands.find((value) => value.kind === 'unknown')
  return unknownValue({
    name: operand?.name ?? call.name,
    reason: operand?.reason ?? `an operand of ${call.name}() is not known`,
    key: derivedKey(call.name.toLowerCase(), operands),
    secret: operand?.secret ?? false
  })
}

/** The operands do not fit: they are not known yet, or the call is wrong. */
export function otherwise(call: FunctionCall, operands: readonly Value[], expected: string): UnknownValue {
  return operands.some(isUndecided) ? undecided(call, operands) : fail(call, `it expects ${expected}`)
}

/** Known at deployment only, the same wherever it is written the same. */
export function runTime(call: FunctionCall, ...operands: readonly Value[]): UnknownValue {
  return unknownValue({
    name: call.name,
    reason: `${call.name}() is evaluated by the deployment`,
    key: derivedKey(call.name.toLowerCase(), operands)
  })
}

function isUndecided(value: Value): boolean {
  return value.kind === 'unknown' || (value.kind === 'string' && hasHoles(value))
}
