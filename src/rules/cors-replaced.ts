import { type EffectiveCors, effectiveCors, holdsCors } from '../cors/effective-cors.js'
import { lossesBetween } from '../cors/losses.js'
import { cutsInheritance, levels } from '../effective/levels.js'
import type { PolicyDocument } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import { type Cause, type Causes, gather, reachOf } from './causes.js'
import { at, atRoot } from './place.js'
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
        if (!level.broader || !cutsInheritance(level) || !level.items.some((item) => holdsCors(item) === true)) continue
        const [own] = effectiveCors(level).policies
        const [broader] = effectiveCors(level.broader).policies
        const losses = own && broader ? lossesBetween(service, broader, own) : []
        if (own && broader && losses.length > 0)
          gather(causes, level.document, chain, { document: level.document, own, broader, losses })
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

function report(cause: Cause<Replacement>): Report {
  const { document, own, broader, losses } = cause.detail
  return {
    at: document.sections.inbound ? at(document, document.sections.inbound) : atRoot(document),
    message: `${scopeName(document.scope)} replaces the <cors> of ${scopeName(broader.text.scope)} and no longer allows ${losses.join('; ')} for ${reachOf(cause)}.`,
    help: 'Add what is missing to the <cors> here if pages need it, or remove it and add <base /> to inherit the broader one.',
    related: [
      { at: at(own.text, own.element), message: 'the <cors> that remains' },
      { at: at(broader.text, broader.element), message: 'the <cors> that is replaced' }
    ],
    operations: cause.operations
  }
}
