import { type EffectiveCors, effectiveCors } from '../cors/effective-cors.js'
import { findOptionsOperation } from '../cors/options-operation.js'
import { type OptionsOutcome, optionsOutcomes } from '../cors/options-pipeline.js'
import { type Cause, type Causes, gather, reachOf } from '../evidence/causes.js'
import type { Place, RelatedReport } from '../evidence/place.js'
import { at } from '../evidence/place.js'
import type { Report } from '../evidence/report.js'
import type { Operation } from '../model/api.js'
import type { Rule } from './rule.js'

/** @see https://learn.microsoft.com/azure/api-management/cors-policy#usage-notes */
export const corsOptionsOperation: Rule = {
  id: 'cors-options-operation',
  severity: 'warning',
  summary:
    'An OPTIONS operation takes the preflights of other operations, so the gateway does not answer them by <cors>.',
  *check({ service, chains }) {
    const outcomeOf = optionsOutcomes(service, chains)
    const causes: Causes<string, Taken> = new Map()
    for (const chain of chains) {
      const [cors] = chain.api?.type === 'websocket' ? [] : effectiveCors(chain.policy.inbound).policies
      for (const operation of cors ? chain.operations : []) {
        const options = operation.method.toUpperCase() === 'OPTIONS' ? null : findOptionsOperation(service, operation)
        const outcome = options && outcomeOf(options)
        if (!cors || !options || !outcome || outcome.kind === 'own') continue
        const key = JSON.stringify([operation.workspace, operation.api, outcome.kind])
        gather(
          causes,
          key,
          { ...chain, operations: [operation] },
          { cors, outcome, takers: new Set() }
        ).detail.takers.add(options)
      }
    }
    for (const cause of causes.values()) yield* report(cause)
  }
}

interface Taken {
  readonly cors: EffectiveCors
  readonly outcome: OptionsOutcome
  readonly takers: Set<Operation>
}

function* report(cause: Cause<Taken>): Generator<Report> {
  const { cors, outcome, takers } = cause.detail
  const [first, ...others] = takers
  if (!first) return
  const related: RelatedReport[] = [{ at: at(cors.text, cors.element), message: 'the <cors> that would answer them' }]
  if (outcome.kind === 'refused')
    related.push({ at: at(outcome.text, outcome.early.element), message: 'runs before any <cors>' })
  const who =
    others.length === 0
      ? `Operation ${first.id} takes`
      : `Operation ${first.id} and ${others.length} more for OPTIONS take`
  // A <cors> that runs in the operation may still answer.
  const open = outcome.kind === 'cors' || outcome.kind === 'keyless'
  yield {
    at: declared(first),
    message: `${who} the preflights to ${reachOf(cause)}${consequence(outcome)}.`,
    help: 'Remove it, so that API Management answers preflights by <cors>, or let it answer with its own Access-Control-Allow-Origin.',
    related: [...related, ...others.map((other) => ({ at: declared(other), message: 'takes preflights as well' }))],
    operations: cause.operations,
    ...(open ? { assumption: 'T10' } : { severity: 'error' as const })
  }
}

function consequence(outcome: OptionsOutcome): string {
  if (outcome.kind === 'refused')
    return `: <${outcome.early.element.name}> ${outcome.early.answer} before any <cors> runs`
  if (outcome.kind === 'none') return ', and no <cors> runs in it'
  return outcome.kind === 'keyless'
    ? ', but requires a subscription key, which no preflight carries'
    : ', so its ordinary policies run in place of the answer by <cors>'
}

function declared({ declaredAt, workspace, api, id }: Operation): Place {
  return { location: declaredAt, scope: { kind: 'operation', workspace, api, operation: id } }
}
