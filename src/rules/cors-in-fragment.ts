import { type EffectiveCors, effectiveCors } from '../cors/effective-cors.js'
import { type Holder, holderOf } from '../effective/holder.js'
import { type Cause, type Causes, gather, reachOf } from '../evidence/causes.js'
import { at } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
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
  *check({ chains }) {
    const causes: Causes<XmlElement, Included> = new Map()
    for (const chain of chains) {
      if (chain.api === null || chain.api.type === 'websocket') continue
      const { policies, unknown } = effectiveCors(chain.policy.inbound)
      const [cors] = policies
      if (!cors || unknown !== null || !policies.every(isOfFragment)) continue
      const { holders } = gather(causes, cors.element, chain, { cors, holders: new Map() }).detail
      const holder = holderOf(cors)
      holders.set(holder.element, holder)
    }
    for (const cause of causes.values()) yield report(cause)
  }
}

interface Included {
  readonly cors: EffectiveCors
  /** By their `<include-fragment />`. */
  readonly holders: Map<XmlElement, Holder>
}

function isOfFragment({ text }: EffectiveCors): boolean {
  return text.scope.kind === 'fragment'
}

function report(cause: Cause<Included>): Report {
  const { cors, holders } = cause.detail
  return {
    at: at(cors.text, cors.element),
    message: `Only this <cors> of a fragment answers for ${reachOf(cause)}, and gateways are reported to ignore it when a browser sends a preflight.`,
    help: 'Write the <cors> itself into the documents that include this fragment, or once into the global <inbound>.',
    related: [...holders.values()].map(({ text, element }) => ({
      at: at(text, element),
      message: 'brings the fragment into <inbound>'
    })),
    operations: cause.operations,
    assumption: 'T2'
  }
}
