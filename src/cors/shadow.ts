import { type Holder, holderOf } from '../effective/holder.js'
import type { ServiceModel } from '../model/service-model.js'
import { childElements, holdsToken } from '../xml/query.js'
import { allowanceOf, allows } from './allowance.js'
import type { EffectiveCors } from './effective-cors.js'
import { knownTextAt } from './known-text.js'
import { lossesBetween } from './losses.js'

/**
 * Why no request gets from one `<cors>` of an effective inbound to a later one.
 * - `any`, `same`: the first one answers every origin, or every origin of the later one.
 * - `ends`, `unset`: it ends the requests of all other origins; `unset` only if that is the default (assumption T1).
 */
export type ShadowReason = 'any' | 'same' | 'ends' | 'unset'

/** A `<cors>` that no request reaches. */
export interface Shadow {
  readonly first: EffectiveCors
  readonly later: EffectiveCors
  readonly reason: ShadowReason
  /** In the narrower of the two documents, which was written with the broader one in place. */
  readonly place: Holder
  /** What the later one allows beyond the first; null where the narrower document has the later one, which cannot be meant. */
  readonly losses: readonly string[] | null
}

/** At most one for each `<cors>`, the surest. A narrower one that comes first and loses nothing replaces the broader one on purpose. */
export function* shadows(service: ServiceModel, policies: readonly EffectiveCors[]): Generator<Shadow> {
  for (const [index, later] of policies.entries()) {
    const found = policies.slice(0, index).flatMap((first): Shadow[] => {
      const [before, behind] = [holderOf(first), holderOf(later)]
      const reason = isOptional(before) || areRepeated(before, behind) ? null : reasonFor(service, first, later)
      if (reason === null) return []
      if (behind.distance <= before.distance) return [{ first, later, reason, place: behind, losses: null }]
      const losses = lossesBetween(service, later, first)
      return losses.length > 0 ? [{ first, later, reason, place: before, losses }] : []
    })
    const surest = found.find(({ reason }) => reason !== 'unset') ?? found[0]
    if (surest) yield surest
  }
}

/** A token such as `%{if …}` beside it may leave it out. */
function isOptional({ text, element }: Holder): boolean {
  const sections = text.root ? childElements(text.root) : []
  return sections.some((section) => section.children.includes(element) && holdsToken(section))
}

/** Two in one section are another mistake. */
function areRepeated(one: Holder, other: Holder): boolean {
  return one.text === other.text && one.element.name === 'cors' && other.element.name === 'cors'
}

/** The first `<cors>` whose origins match answers: https://learn.microsoft.com/azure/api-management/cors-policy#usage-notes */
function reasonFor(service: ServiceModel, first: EffectiveCors, later: EffectiveCors): ShadowReason | null {
  // Assumption T2: a preflight may pass by the <cors> of a fragment.
  if (isOfFragment(first) && !isOfFragment(later)) return null
  const knownText = knownTextAt(service, first.text.scope)
  const { origins } = allowanceOf(first.policy, knownText)
  if (origins.any) return 'any'
  const wanted = allowanceOf(later.policy, knownTextAt(service, later.text.scope)).origins
  if (!wanted.any && wanted.unknown === null && wanted.names.length > 0) {
    if (wanted.names.every((name) => allows(origins, name))) return 'same'
  }
  const ends = first.policy.terminateUnmatchedRequest
  if (ends === null) return 'unset'
  return knownText(ends)?.toLowerCase() === 'true' ? 'ends' : null
}

function isOfFragment({ text }: EffectiveCors): boolean {
  return text.scope.kind === 'fragment'
}
