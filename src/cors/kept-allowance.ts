import type { ServiceModel } from '../model/service-model.js'
import { type Allowance, allowanceOf } from './allowance.js'
import { type CorsPolicy, readCorsPolicy } from './cors-policy.js'
import { knownTextAt } from './known-text.js'
import type { HeldCors } from './lost-cors.js'

const kept = new WeakMap<ServiceModel, WeakMap<CorsPolicy, Allowance>>()

/** What a `<cors>` of a service allows. It stands in one text, so it always allows the same; it is worked out once. */
export function keptAllowance(service: ServiceModel, { element, text }: HeldCors): Allowance {
  const policy = readCorsPolicy(element)
  const known = kept.get(service) ?? new WeakMap<CorsPolicy, Allowance>()
  kept.set(service, known)
  const allowance = known.get(policy) ?? allowanceOf(policy, knownTextAt(service, text.scope))
  known.set(policy, allowance)
  return allowance
}
