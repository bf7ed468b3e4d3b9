import { statements } from '../effective/effective-section.js'
import { type FragmentLookup, fragmentLookup } from '../effective/fragment-lookup.js'
import { innerStatements } from '../effective/inner-statements.js'
import { levels } from '../effective/levels.js'
import type { ScopeChain } from '../effective/scope-chain.js'
import type { Operation } from '../model/api.js'
import type { PolicyText } from '../model/policy-document.js'
import type { ServiceModel } from '../model/service-model.js'
import { preflightChains } from './contexts.js'
import { type EarlyAnswer, earlyAnswerOf } from './early-answer.js'
import { effectiveCors } from './effective-cors.js'
import { writesAllowOrigin } from './header-writer.js'

/**
 * What an OPTIONS operation does with a preflight, which takes its ordinary pipeline.
 * - `own`: it answers with headers of its own, or something unknown may.
 * - `refused`: a statement before the first `<cors>` may refuse it.
 * - `none`: no `<cors>` runs.
 * - `keyless`: a `<cors>` is there, but the API requires a key, which no preflight carries.
 * - `cors`: a `<cors>` runs, or something unknown may hold one.
 */
export type OptionsOutcome =
  | { readonly kind: 'own' | 'none' | 'keyless' | 'cors' }
  | { readonly kind: 'refused'; readonly text: PolicyText; readonly early: EarlyAnswer }

/** The outcome of each OPTIONS operation; null for one that no chain has. */
export function optionsOutcomes(
  service: ServiceModel,
  chains: readonly ScopeChain[]
): (options: Operation) => OptionsOutcome | null {
  const findFragment = fragmentLookup(service)
  const preflightOf = preflightChains(chains)
  const chainOf = new Map<Operation, ScopeChain>()
  for (const chain of chains) {
    for (const operation of chain.operations) {
      if (operation.method.toUpperCase() === 'OPTIONS') chainOf.set(operation, preflightOf.get(chain) ?? chain)
    }
  }
  const known = new Map<ScopeChain, OptionsOutcome>()
  return (options) => {
    const chain = chainOf.get(options)
    if (!chain) return null
    const outcome = known.get(chain) ?? outcomeOf(chain, findFragment)
    known.set(chain, outcome)
    return outcome
  }
}

function outcomeOf(chain: ScopeChain, findFragment: FragmentLookup): OptionsOutcome {
  const { inbound } = chain.policy
  if (mayAnswerItself(chain, findFragment)) return { kind: 'own' }
  const refusal = refusalBeforeCors(chain)
  if (refusal) return { kind: 'refused', ...refusal }
  const { policies, unknown } = effectiveCors(inbound)
  if (policies.length === 0 && unknown === null) return { kind: 'none' }
  const open = chain.products.some((product) => product?.subscriptionRequired === false)
  return { kind: chain.api?.subscriptionRequired === true && !open ? 'keyless' : 'cors' }
}

function mayAnswerItself({ policy }: ScopeChain, findFragment: FragmentLookup): boolean {
  const { inbound, outbound } = policy
  for (const statement of [...statements(inbound), ...statements(outbound)]) {
    if ('unknown' in statement) continue
    for (const inner of innerStatements(statement.element, statement.text, findFragment)) {
      if (typeof inner === 'string' || writesAllowOrigin(inner.element)) return true
    }
  }
  return [...levels(inbound)].some(({ items }) => items.some(({ kind }) => kind === 'unknown'))
}

/** Only `GET` is answered from a cache, and a limit by subscription does not count a call without a key. */
const NOT_FOR_PREFLIGHTS: ReadonlySet<string> = new Set(['cache-lookup', 'rate-limit', 'quota'])

/** What stands below control flow runs under a condition, such as a method that is not OPTIONS. */
function refusalBeforeCors({ policy }: ScopeChain): { text: PolicyText; early: EarlyAnswer } | null {
  for (const statement of statements(policy.inbound)) {
    if ('unknown' in statement || statement.element.name === 'cors') return null
    const early = earlyAnswerOf(statement.element)
    if (early?.element === statement.element && !NOT_FOR_PREFLIGHTS.has(early.element.name)) {
      return { text: statement.text, early }
    }
  }
  return null
}
