import type { ServiceModel } from '../model/service-model.js'
import { type Allowance, type Allowed, allowanceOf, allows } from './allowance.js'
import type { EffectiveCors } from './effective-cors.js'
import { knownTextAt } from './known-text.js'
import { isSafelistedRequestHeader } from './safelist.js'

type Read = Pick<EffectiveCors, 'policy' | 'text'>

/** What one `<cors>` allows and another one is known not to allow, in words; empty if pages lose nothing where the other one answers. */
export function lossesBetween(service: ServiceModel, one: Read, other: Read): readonly string[] {
  const [given, left] = [allowance(service, one), allowance(service, other)]
  const losses = [
    ...lost('origin', given.origins, left.origins, () => true),
    // No page needs leave for HEAD, none can ask for TRACE, and OPTIONS is what the browser sends by itself.
    ...lost('method', given.methods, left.methods, (name) => !['HEAD', 'OPTIONS', 'TRACE'].includes(name)),
    ...lost('header', given.headers, left.headers, (name) => !isSafelistedRequestHeader({ name, value: null }))
  ]
  return given.credentials === true && left.credentials === false ? [...losses, 'requests with credentials'] : losses
}

function allowance(service: ServiceModel, { policy, text }: Read): Allowance {
  return allowanceOf(policy, knownTextAt(service, text.scope))
}

/** Only what the other list is known not to allow. */
function lost(what: string, given: Allowed, left: Allowed, matters: (name: string) => boolean): readonly string[] {
  if (given.any && (left.any || left.unknown !== null)) return []
  if (given.any) return [left.names.length === 0 ? `any ${what}` : `${what}s other than ${left.names.join(', ')}`]
  const names = given.names.filter((name) => matters(name) && allows(left, name) === false)
  return names.length === 0 ? [] : [`${what}${names.length === 1 ? '' : 's'} ${names.join(', ')}`]
}

/** Whether another `<cors>` is known to allow and to expose all that one does, so that the one can go. */
export function isCovered(service: ServiceModel, one: Read, other: Read): boolean {
  const [given, left] = [allowance(service, one), allowance(service, other)]
  const lists = ['origins', 'methods', 'headers', 'exposedHeaders'] as const
  return (
    lists.every((list) => contains(left[list], given[list])) &&
    (given.credentials === false || (given.credentials === true && left.credentials === true))
  )
}

function contains(list: Allowed, part: Allowed): boolean {
  if (part.unknown !== null || (part.any && !list.any)) return false
  return part.names.every((name) => allows(list, name) === true)
}
