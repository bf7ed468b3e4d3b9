import { effectiveCors, holdsCors } from '../cors/effective-cors.js'
import { type HeldCors, nearestCors } from '../cors/lost-cors.js'
import { cutsInheritance, type Level, levels } from '../effective/levels.js'
import type { PolicyText } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import { type Cause, type Causes, gather, reachOf } from './causes.js'
import { at, atRoot } from './place.js'
import type { Report, Rule } from './rule.js'

/** Scenario 2 of Microsoft's troubleshooting guide: a removed `<base />`. */
export const corsNotInherited: Rule = {
  id: 'cors-not-inherited',
  severity: 'error',
  summary: 'A missing <base /> cuts operations off from a broader <cors>, and nothing replaces it.',
  *check({ chains }) {
    const causes: Causes<PolicyText, Cut> = new Map()
    for (const chain of chains) {
      if (chain.api === null || chain.api.type === 'websocket') continue
      const { policies, unknown } = effectiveCors(chain.policy.inbound)
      if (policies.length > 0 || unknown !== null) continue
      for (const level of levels(chain.policy.inbound)) {
        const lost = level.broader && cutsInheritance(level) && !holdsOwnCors(level) && nearestCors(level.broader)
        if (lost) gather(causes, level.document, chain, { level, lost })
      }
    }
    for (const cause of causes.values()) yield report(cause)
  }
}

interface Cut {
  readonly level: Level
  readonly lost: HeldCors
}

function holdsOwnCors(level: Level): boolean {
  return level.items.some((item) => holdsCors(item) === true)
}

function report(cause: Cause<Cut>): Report {
  const { level, lost } = cause.detail
  const { document, missing } = level
  const inbound = document.sections.inbound
  const reached =
    document.scope.kind === 'product' ? `calls with a key of this product to ${reachOf(cause)}` : reachOf(cause)
  const what = missing ? 'has no <inbound> section' : 'has no <base /> in <inbound>'
  return {
    at: inbound ? at(document, inbound) : atRoot(document),
    message: `${scopeName(document.scope)} ${what}, so the <cors> of ${scopeName(lost.text.scope)} does not reach ${reached}.`,
    help: missing
      ? 'Add <inbound><base /></inbound>, so that the broader <cors> is inherited.'
      : 'Add <base /> as the first statement of this <inbound>, so that the broader <cors> is inherited.',
    related: [{ at: at(lost.text, lost.element), message: 'the <cors> that is lost' }],
    operations: cause.operations,
    ...(missing ? { severity: 'warning' as const, assumption: 'T8' as const } : {})
  }
}
