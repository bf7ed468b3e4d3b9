import type { ServiceModel } from '../model/service-model.js'
import { type Allowance, type Allowed, allowanceOf, allows } from './allowance.js'
import type { EffectiveCors } from './effective-cors.js'
import { knownTextAt } from './known-text.js'

/** What one `<cors>` allows and another one is known not to allow, in words; empty if nothing is lost where the other one answers. */
export function lossesBetween(service: ServiceModel, one: EffectiveCors, other: EffectiveCors): readonly string[] {
  const [given, left] = [allowance(service, one), allowance(service, other)]
  const losses = [
    ...lost('origin', given.origins, left.origins),
    ...lost('method', given.methods, left.methods),
    ...lost('header', given.headers, left.headers)
  ]
  return given.credentials === true && left.credentials === false ? [...losses, 'credentials'] : losses
}

function allowance(service: ServiceModel, { policy, text }: EffectiveCors): Allowance {
  return allowanceOf(policy, knownTextAt(service, text.scope))
}

/** Only what the other list is known not to allow. */
function lost(what: string, given: Allowed, left: Allowed): readonly string[] {
  if (given.any) return left.any || left.unknown !== null ? [] : [`any ${what}`]
  const names = given.names.filter((name) => allows(left, name) === false)
  return names.length === 0 ? [] : [`${what} ${names.join(', ')}`]
}
