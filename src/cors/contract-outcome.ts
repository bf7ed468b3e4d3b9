import { groupBy } from '../core/group-by.js'
import type { Attempt, Try } from './contract.js'
import type { Conclusion } from './verdict.js'

/** What the contract says about some calls of a client, whatever the product whose key it sends. */
export type ContractOutcome =
  | { readonly kind: 'allowed' | 'blocked' }
  /** It depends on the product. */
  | { readonly kind: 'mixed' }
  | { readonly kind: 'unknown'; readonly reason: string }

/**
 * A page that must be able to call is blocked if every product blocks it; one that must not be able to can call if one product
 * lets it. A verdict is only given if it holds whatever is not known.
 */
export function outcomeOf(attempt: Attempt): ContractOutcome {
  const known = kept.get(attempt) ?? combined(attempt)
  kept.set(attempt, known)
  return known
}

const kept = new WeakMap<Attempt, ContractOutcome>()

function combined({ client, api, tries }: Attempt): ContractOutcome {
  if (tries.length === 0) {
    return { kind: 'unknown', reason: `product ${client.product} does not contain API ${api.id} in this repository` }
  }
  const combine = client.expect === 'allowed' ? mustAllow : mustBlock
  const [one] = tries
  if (tries.every(({ request }) => request.subscriptionKey === one?.request.subscriptionKey)) return combine(tries)
  const [first, ...others] = [...groupBy(tries, ({ request }) => request.subscriptionKey).values()].map(combine)
  const agree = others.every(({ kind }) => kind === first?.kind)
  return first && agree
    ? first
    : { kind: 'unknown', reason: `it depends on whether API ${api.id} requires a subscription key` }
}

/** The first try with an outcome. */
export function firstThat<Outcome extends Conclusion['outcome']>(
  outcome: Outcome,
  { tries }: Pick<Attempt, 'tries'>
): TryThat<Outcome> | undefined {
  return tries.find((one): one is TryThat<Outcome> => one.conclusion.outcome === outcome)
}

export type TryThat<Outcome> = Try & { readonly conclusion: Extract<Conclusion, { readonly outcome: Outcome }> }

function mustAllow(tries: readonly Try[]): ContractOutcome {
  const outcomes = new Set(tries.map(({ conclusion }) => conclusion.outcome))
  if (outcomes.has('unknown')) return unknownOf(tries)
  return { kind: outcomes.size > 1 ? 'mixed' : outcomes.has('blocked') ? 'blocked' : 'allowed' }
}

function mustBlock(tries: readonly Try[]): ContractOutcome {
  const outcomes = new Set(tries.map(({ conclusion }) => conclusion.outcome))
  if (outcomes.has('allowed')) return { kind: 'allowed' }
  return outcomes.has('unknown') ? unknownOf(tries) : { kind: 'blocked' }
}

function unknownOf(tries: readonly Try[]): ContractOutcome {
  return { kind: 'unknown', reason: firstThat('unknown', { tries })?.conclusion.reason ?? 'it cannot be decided' }
}
