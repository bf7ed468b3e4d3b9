import { groupBy } from '../core/group-by.js'
import { apiNameOf, type ScopeChain } from '../effective/scope-chain.js'
import type { PolicyText } from '../model/policy-document.js'
import type { Product } from '../model/product.js'
import { scopeName } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import type { Analysis } from '../rules/rule.js'

/** The chains of the APIs that a change may have touched; for all others the reach is the same, and nobody needs to simulate it twice. */
export function touchedChains(
  base: Analysis,
  head: Analysis
): Readonly<Record<'base' | 'head', readonly ScopeChain[]>> {
  if (!isSameSurroundings(base.service, head.service)) return { base: base.chains, head: head.chains }
  const before = groupBy(base.chains, apiNameOf)
  const after = groupBy(head.chains, apiNameOf)
  const isSameChain = chainComparison()
  const untouched = new Set(
    [...after.keys()].filter((api) => areSame(before.get(api) ?? [], after.get(api) ?? [], isSameChain))
  )
  const isTouched = (chain: ScopeChain): boolean => !untouched.has(apiNameOf(chain))
  return { base: base.chains.filter(isTouched), head: head.chains.filter(isTouched) }
}

/** What every API of a service may use. */
function isSameSurroundings(base: ServiceModel, head: ServiceModel): boolean {
  return (
    base.globalPolicy === head.globalPolicy &&
    areSame(base.fragments, head.fragments, isSameText) &&
    areSame(base.namedValues, head.namedValues, isSame) &&
    areSame(base.versionSets, head.versionSets, isSame)
  )
}

/** The operations of an API stand in each of its chains, and are compared once. */
function chainComparison(): (base: ScopeChain, head: ScopeChain) => boolean {
  const known = new Map<ScopeChain['operations'], boolean>()
  return (base, head) => {
    const operations = known.get(head.operations) ?? areSame(base.operations, head.operations, isSame)
    known.set(head.operations, operations)
    return (
      operations &&
      isSame(base.alternative ?? {}, head.alternative ?? {}) &&
      isSame(base.api ?? {}, head.api ?? {}) &&
      areSame(base.documents, head.documents, isSameText) &&
      areSame(base.products, head.products, isSameProduct)
    )
  }
}

function isSameProduct(one: Product | null, other: Product | null): boolean {
  return one?.id === other?.id && one?.subscriptionRequired === other?.subscriptionRequired
}

function isSameText(one: PolicyText, other: PolicyText): boolean {
  return (
    one.source.text === other.source.text &&
    scopeName(one.scope) === scopeName(other.scope) &&
    one.when === other.when &&
    one.repeated === other.repeated &&
    one.alternative === other.alternative &&
    one.unread === other.unread
  )
}

function areSame<Item>(
  one: readonly Item[],
  other: readonly Item[],
  isEqual: (one: Item, other: Item) => boolean
): boolean {
  return one.length === other.length && one.every((item, index) => isEqual(item, other[index] as Item))
}

/** By what they say, wherever they say it. Lists are equal if they are one: a doubt costs time and nothing else. */
function isSame(one: object, other: object): boolean {
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>]
  const keys = Object.keys(left)
  // A place is looked up when it is asked for, which takes long.
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key === 'declaredAt' || (key in right && left[key] === right[key]))
  )
}
