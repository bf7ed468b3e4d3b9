import type { Client } from '../cors/client.js'
import { type Attempt, attempts } from '../cors/contract.js'
import { firstThat, outcomeOf } from '../cors/contract-outcome.js'
import { keptAllowance } from '../cors/kept-allowance.js'
import type { HeldCors } from '../cors/lost-cors.js'
import { simulate } from '../cors/simulate.js'
import { clientReports, type Observation, pageOf, unknownObservation } from '../evidence/client-report.js'
import { at } from '../evidence/place.js'
import { scopeName } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import type { Rule } from './rule.js'

/** The contract: pages that must not be able to call. */
export const clientAllowed: Rule = {
  id: 'client-allowed',
  severity: 'error',
  summary: 'A declared client with expect: blocked can call.',
  security: {
    score: 7.1,
    gain: 'A page that must not call reads the answers of the API.'
  },
  *check(analysis) {
    const declared = attempts(analysis).filter(({ client }) => client.expect === 'blocked')
    yield* clientReports(declared.flatMap(observe))
  }
}

function observe(attempt: Attempt): readonly Observation[] {
  const { client, tries } = attempt
  const outcome = outcomeOf(attempt)
  if (outcome.kind === 'unknown') return [unknownObservation(attempt, outcome.reason)]
  const first = firstThat('allowed', attempt)
  if (outcome.kind !== 'allowed' || !first) return []
  const { steps } = simulate(first.call, first.request)
  const statement = steps.findLast(({ decidedBy }) => decidedBy)?.decidedBy
  const allowed = tries.filter((one) => one.conclusion.outcome === 'allowed')
  const products = allowed.map(({ call }) => call.product?.id ?? 'none')
  const through = allowed.length < tries.length ? ` with a key of product ${products.join(', ')}` : ''
  const who = statement ? `the <cors> of ${scopeName(statement.text.scope)} allows it` : 'hand-written headers allow it'
  return [
    {
      attempt,
      place: statement ? at(statement.text, statement.element) : null,
      cause: `${who}${through}`,
      message: (reach) => `${pageOf(client)} must not call ${reach}, and can${through}: ${who}.`,
      help: `${mendOf(first.call.service, statement, client)}, or declare the client with expect: allowed.`,
      shown: first
    }
  ]
}

function mendOf(service: ServiceModel, statement: HeldCors | undefined, { origin }: Client): string {
  if (statement?.element.name !== 'cors') return `Write no Access-Control-Allow-Origin for ${origin}`
  return keptAllowance(service, statement).origins.any
    ? 'Name the origins that may call instead of *'
    : `Remove <origin>${origin}</origin> from this <cors>`
}
