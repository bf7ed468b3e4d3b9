import { type Allowance, type Allowed, allowanceOf, allows } from '../cors/allowance.js'
import { type EffectiveCors, effectiveCors } from '../cors/effective-cors.js'
import { knownTextAt } from '../cors/known-text.js'
import { isSafelistedRequestHeader } from '../cors/safelist.js'
import { cutsInheritance, levels } from '../effective/levels.js'
import type { PolicyDocument } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import { type Cause, type Causes, gather, reachOf } from './causes.js'
import { at, atRoot, corsOf } from './place.js'
import type { Report, Rule } from './rule.js'

export const corsReplaced: Rule = {
  id: 'cors-replaced',
  severity: 'note',
  summary: 'A document without <base /> replaces a broader <cors> by one that allows less.',
  *check({ service, chains }) {
    const causes: Causes<PolicyDocument, Replacement> = new Map()
    for (const chain of chains) {
      if (chain.api === null || chain.api.type === 'websocket') continue
      for (const level of levels(chain.policy.inbound)) {
        if (!level.broader || !cutsInheritance(level) || effectiveCors(level).unknown !== null) continue
        const [own] = effectiveCors(level).policies
        const [broader] = effectiveCors(level.broader).policies
        if (!own || !broader) continue
        const losses = lossesBetween(allowance(service, broader), allowance(service, own))
        if (losses.length > 0) gather(causes, level.document, chain, { document: level.document, own, broader, losses })
      }
    }
    for (const cause of causes.values()) yield report(cause)
  }
}

interface Replacement {
  readonly document: PolicyDocument
  readonly own: EffectiveCors
  readonly broader: EffectiveCors
  readonly losses: readonly string[]
}

function allowance(service: ServiceModel, { policy, text }: EffectiveCors): Allowance {
  return allowanceOf(policy, knownTextAt(service, text.scope))
}

function lossesBetween(broader: Allowance, own: Allowance): readonly string[] {
  const losses = [
    ...lost('origin', broader.origins, own.origins, () => true),
    // No page needs leave for HEAD, none can ask for TRACE, and OPTIONS is what the browser sends by itself.
    ...lost('method', broader.methods, own.methods, (name) => !['HEAD', 'OPTIONS', 'TRACE'].includes(name)),
    ...lost('header', broader.headers, own.headers, (name) => !isSafelistedRequestHeader({ name, value: null }))
  ]
  return broader.credentials === true && own.credentials === false ? [...losses, 'requests with credentials'] : losses
}

/** Only what the own list is known not to allow. */
function lost(what: string, broader: Allowed, own: Allowed, matters: (name: string) => boolean): readonly string[] {
  if (broader.any && (own.any || own.unknown !== null)) return []
  if (broader.any) return [own.names.length === 0 ? `any ${what}` : `${what}s other than ${own.names.join(', ')}`]
  const names = broader.names.filter((name) => matters(name) && allows(own, name) === false)
  return names.length === 0 ? [] : [`${what}${names.length === 1 ? '' : 's'} ${names.join(', ')}`]
}

function report(cause: Cause<Replacement>): Report {
  const { document, own, broader, losses } = cause.detail
  return {
    at: document.sections.inbound ? at(document, document.sections.inbound) : atRoot(document),
    message:
      `The <cors> of ${scopeName(own.text.scope)} replaces ${corsOf(broader.text.scope)} for ${reachOf(cause)}, because ` +
      `<base /> is missing here, and does not allow ${losses.join('; ')}.`,
    help: 'Where pages need that, add it to the <cors> that remains, or replace that <cors> by <base />.',
    related: [
      { at: at(own.text, own.element), message: 'the <cors> that remains' },
      { at: at(broader.text, broader.element), message: 'the <cors> that is replaced' }
    ],
    operations: cause.operations
  }
}
