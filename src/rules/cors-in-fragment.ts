import { type Allowed, allowanceOf, allows } from '../cors/allowance.js'
import { type EffectiveCors, effectiveCors } from '../cors/effective-cors.js'
import { knownTextAt } from '../cors/known-text.js'
import { type Holder, holderOf } from '../effective/holder.js'
import { type Cause, type Causes, gather, reachOf } from '../evidence/causes.js'
import { at } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement } from '../xml/node.js'
import type { Rule } from './rule.js'

/**
 * Reports on whether the gateway uses such a <cors> for preflights conflict:
 * https://github.com/MicrosoftDocs/azure-docs/issues/94507 against https://github.com/Azure/api-management-developer-portal/issues/2202
 */
export const corsInFragment: Rule = {
  id: 'cors-in-fragment',
  severity: 'warning',
  summary: 'The only <cors> that answers comes from a fragment, which is reported to fail for preflights.',
  *check({ service, chains }) {
    const causes: Causes<XmlElement, Included> = new Map()
    for (const chain of chains) {
      if (chain.api === null || chain.api.type === 'websocket') continue
      const { policies, unknown } = effectiveCors(chain.policy.inbound)
      if (unknown !== null) continue
      const alone = only(service, policies)
      if (alone === null) continue
      const { cors } = alone
      const { holders, origins } = gather(causes, cors.element, chain, {
        cors,
        holders: new Map(),
        origins: new Set()
      }).detail
      const holder = holderOf(cors)
      holders.set(holder.element, holder)
      for (const origin of alone.origins) origins.add(origin)
    }
    for (const cause of causes.values()) yield report(cause)
  }
}

interface Included {
  readonly cors: EffectiveCors
  /** By their `<include-fragment />`. */
  readonly holders: Map<XmlElement, Holder>
  /** What no inline `<cors>` allows; empty where there is none. */
  readonly origins: Set<string>
}

function isOfFragment({ text }: EffectiveCors): boolean {
  return text.scope.kind === 'fragment'
}

/** The first `<cors>` of a fragment that alone answers: to every origin, or to some that no inline `<cors>` allows. */
function only(service: ServiceModel, policies: readonly EffectiveCors[]): Pick<Included, 'cors' | 'origins'> | null {
  const originsOf = ({ policy, text }: EffectiveCors): Allowed =>
    allowanceOf(policy, knownTextAt(service, text.scope)).origins
  const inline = policies.filter((cors) => !isOfFragment(cors)).map(originsOf)
  for (const cors of policies.filter(isOfFragment)) {
    if (inline.length === 0) return { cors, origins: new Set() }
    const origins = originsOf(cors).names.filter((name) => inline.every((list) => allows(list, name) === false))
    if (origins.length > 0) return { cors, origins: new Set(origins) }
  }
  return null
}

function report(cause: Cause<Included>): Report {
  const { cors, holders, origins } = cause.detail
  const answered = origins.size === 0 ? '' : ` ${[...origins].join(', ')}`
  return {
    at: at(cors.text, cors.element),
    message: `Only this <cors> of a fragment answers${answered} for ${reachOf(cause)}, and gateways are reported to ignore it when a browser sends a preflight.`,
    help: 'Write the <cors> itself into the documents that include this fragment, or once into the global <inbound>.',
    related: [...holders.values()].map(({ text, element }) => ({
      at: at(text, element),
      message: 'brings the fragment into <inbound>'
    })),
    operations: cause.operations,
    assumption: 'T2'
  }
}
