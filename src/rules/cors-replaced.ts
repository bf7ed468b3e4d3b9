import { type EffectiveCors, effectiveCors } from '../cors/effective-cors.js'
import { lossesBetween } from '../cors/losses.js'
import { cutsInheritance, levels } from '../effective/levels.js'
import { type Cause, type Causes, gather, reachOf } from '../evidence/causes.js'
import { at, atRoot, corsOf } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import type { PolicyDocument } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { Rule } from './rule.js'

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
        const losses = lossesBetween(service, broader, own)
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
