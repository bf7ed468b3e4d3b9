import { type Attempt, attempts } from '../cors/contract.js'
import { firstThat, outcomeOf } from '../cors/contract-outcome.js'
import { type Diagnosis, diagnose } from '../cors/diagnosis.js'
import type { Blocked } from '../cors/verdict.js'
import { clientReports, type Observation, pageOf, unknownObservation } from '../evidence/client-report.js'
import type { Place } from '../evidence/place.js'
import { at } from '../evidence/place.js'
import type { ServiceModel } from '../model/service-model.js'
import type { Rule } from './rule.js'

/** The contract: pages that must be able to call. */
export const clientBlocked: Rule = {
  id: 'client-blocked',
  severity: 'error',
  summary: 'A declared client cannot make a call that it must be able to make.',
  *check(analysis) {
    const declared = attempts(analysis).filter(({ client }) => client.expect === 'allowed')
    yield* clientReports(declared.flatMap((attempt) => observe(attempt, analysis.service)))
  }
}

function observe(attempt: Attempt, service: ServiceModel): readonly Observation[] {
  const outcome = outcomeOf(attempt)
  if (outcome.kind === 'allowed') return []
  if (outcome.kind === 'unknown') return [unknownObservation(attempt, outcome.reason)]
  const first = firstThat('blocked', attempt)
  if (!first) return []
  const diagnosis = diagnose(first.call, first.request, first.conclusion)
  const cause = `${failure(first.conclusion)} fails: ${causeOf(diagnosis)}`
  const page = pageOf(attempt.client)
  const observation = {
    attempt,
    place: placeOf(diagnosis, service),
    help: diagnosis.mend,
    shown: first
  }
  if (outcome.kind === 'blocked') {
    return [
      {
        ...observation,
        cause,
        message: (reach) => `${page} cannot call ${reach}, because ${cause}`
      }
    ]
  }
  const product = first.call.product?.id ?? 'none'
  const others = attempt.tries
    .filter((one) => one.conclusion.outcome === 'allowed')
    .map(({ call }) => call.product?.id ?? 'none')
  return [
    {
      ...observation,
      cause: `${product} ${cause}`,
      message: (reach) =>
        `${page} can call ${reach} with a key of product ${others.join(', ')}, but not with one of ${product}, because ${cause}`,
      severity: 'note'
    }
  ]
}

function failure({ phase }: Pick<Blocked, 'phase'>): string {
  return phase === 'preflight' ? 'its preflight' : 'the actual request'
}

/** Where no scope has a `<cors>`, all APIs of the service miss the same one. */
function causeOf({ cause, anywhere }: Diagnosis): string {
  return anywhere ? 'no <cors> reaches it.' : cause.replace(/^(?:No|Only|The) /, (word) => word.toLowerCase())
}

function placeOf({ at: found, anywhere }: Diagnosis, { documents }: ServiceModel): Place | null {
  const global = anywhere ? documents.find(({ scope }) => scope.kind === 'global') : undefined
  if (global?.sections.inbound) return at(global, global.sections.inbound)
  return found && at(found.text, found.element)
}
