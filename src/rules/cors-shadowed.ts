import { type EffectiveCors, effectiveCors } from '../cors/effective-cors.js'
import { isCovered } from '../cors/losses.js'
import { type Shadow, type ShadowReason, shadows } from '../cors/shadow.js'
import { type Cause, type Causes, gather, reachOf } from '../evidence/causes.js'
import { removal } from '../evidence/mend.js'
import type { RelatedReport } from '../evidence/place.js'
import { at, corsOf } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement } from '../xml/node.js'
import type { Rule } from './rule.js'

export const corsShadowed: Rule = {
  id: 'cors-shadowed',
  severity: 'warning',
  summary: 'An earlier <cors> answers or ends every request, so a later one is never reached.',
  *check({ service, chains }) {
    const causes: Causes<XmlElement, Shadow> = new Map()
    for (const chain of chains) {
      if (chain.api === null || chain.api.type === 'websocket') continue
      for (const shadow of shadows(service, effectiveCors(chain.policy.inbound).policies)) {
        gather(causes, shadow.place.element, chain, shadow)
      }
    }
    for (const cause of causes.values()) yield report(service, cause)
  }
}

const REASONS: Readonly<Record<ShadowReason, string>> = {
  any: 'matches every origin',
  same: 'matches every origin of the later one',
  ends: 'ends the requests of all other origins',
  unset: 'may end the requests of all other origins, as it leaves out terminate-unmatched-request'
}

function report(service: ServiceModel, cause: Cause<Shadow>): Report {
  const { first, later, reason, place, losses } = cause.detail
  const [own, other] = losses ? [first, later] : [later, first]
  const allowing = losses ? `, which also allows ${losses.join('; ')},` : ''
  return {
    at: at(place.text, place.element),
    message:
      `${capital(corsOf(first.text.scope))} comes first and ${REASONS[reason]}: ${corsOf(later.text.scope)}${allowing} ` +
      `${reason === 'unset' ? 'may never be' : 'is never'} reached in ${reachOf(cause)}.`,
    help: help(reason, losses !== null),
    // Whoever wrote more into it than the first one has meant something by it.
    ...(losses === null &&
      place.element === later.element &&
      isCovered(service, later, first) && { mend: removal(place.text, [later.element], 'the <cors> removed') }),
    related: [
      related(other, losses ? 'the <cors> that comes later' : 'the <cors> that comes first'),
      ...(place.element === own.element ? [] : [related(own, 'the <cors> that comes in here')])
    ],
    operations: cause.operations,
    ...(reason === 'unset' ? { assumption: 'T1' } : {})
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function related({ text, element }: EffectiveCors, message: string): RelatedReport {
  return { at: at(text, element), message }
}

function help(reason: ShadowReason, isNarrowerFirst: boolean): string {
  const ends = reason === 'ends' || reason === 'unset'
  if (isNarrowerFirst) {
    return ends
      ? 'Set terminate-unmatched-request="false" on this <cors>, or list here what is missing.'
      : 'Add what is missing to this <cors>, if pages need it.'
  }
  return ends
    ? 'Set terminate-unmatched-request="false" on the first one, or move this one, with that attribute, to the top of <inbound>.'
    : 'Remove this <cors>, or move it to the top of <inbound>.'
}
