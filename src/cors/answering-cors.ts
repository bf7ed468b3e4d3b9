import type { EffectiveSection } from '../effective/effective-section.js'
import type { ServiceModel } from '../model/service-model.js'
import { type Allowance, type Allowed, allowanceOf, allows } from './allowance.js'
import { type EffectiveCors, effectiveCors } from './effective-cors.js'
import { knownTextAt } from './known-text.js'

/** A `<cors>` that is the one to answer for at least one origin. */
export interface AnsweringCors extends EffectiveCors {
  readonly allowance: Allowance
}

/**
 * The first `<cors>`, and each further one that is certainly reached by an origin of its own. What else an unknown scope may bring is not
 * asked: it could only take origins away.
 */
export function answeringCors(service: ServiceModel, section: EffectiveSection): readonly AnsweringCors[] {
  const own = found.get(service) ?? new WeakMap<EffectiveSection, readonly AnsweringCors[]>()
  found.set(service, own)
  const answering = own.get(section) ?? find(service, section)
  own.set(section, answering)
  return answering
}

/** The environments of a service share sections, and differ in the named values that are put into them. */
const found = new WeakMap<ServiceModel, WeakMap<EffectiveSection, readonly AnsweringCors[]>>()

function find(service: ServiceModel, section: EffectiveSection): readonly AnsweringCors[] {
  const { policies } = effectiveCors(section)
  // Assumption T2: it is not known which one answers if one of them comes from a fragment.
  if (policies.length > 1 && policies.some(({ text }) => text.scope.kind === 'fragment')) return []
  const answering: AnsweringCors[] = []
  const taken: Allowed[] = []
  for (const cors of policies) {
    const knownText = knownTextAt(service, cors.text.scope)
    const allowance = allowanceOf(cors.policy, knownText)
    const { origins } = allowance
    if (taken.length === 0 || origins.names.some((name) => taken.every((list) => allows(list, name) === false))) {
      answering.push({ ...cors, allowance })
    }
    taken.push(origins)
    const terminate = cors.policy.terminateUnmatchedRequest
    // Assumption T1: left out, it may end the search as well.
    if (origins.any || terminate === null || knownText(terminate)?.toLowerCase() !== 'false') break
  }
  return answering.filter(
    ({ allowance: { origins } }) => origins.any || origins.names.length > 0 || origins.unknown !== null
  )
}
