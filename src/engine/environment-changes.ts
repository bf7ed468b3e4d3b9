import { groupBy } from '../core/group-by.js'
import { reach } from '../cors/reach.js'
import type { Analysis } from '../rules/rule.js'
import { changeCauses } from './change-cause.js'
import { NO_ENVIRONMENT, type ServiceEnvironments } from './judged-environments.js'
import { byText } from './order.js'
import { byWeight, type ReachChange, reachChanges } from './reach-change.js'
import { touchedChains } from './touched-chains.js'

/**
 * What a change does to the reach of each service in each environment that the head has. What it does in all of them names none. An
 * environment is compared with itself, a new one with the repository as it was, which is what an environment without a file of its own
 * gets; without either, as with a new service, it shows all that it opens. What a new one does not allow is no loss.
 */
export function environmentChanges(
  base: readonly ServiceEnvironments[],
  head: readonly ServiceEnvironments[]
): readonly ReachChange[] {
  const before = new Map(base.map((own) => [own.service, own]))
  return head.flatMap((after) => serviceChanges(before.get(after.service), after)).sort(byWeight)
}

function serviceChanges(base: ServiceEnvironments | undefined, head: ServiceEnvironments): readonly ReachChange[] {
  const told = pairs(base, head).map((pair) => ({ changes: changesOf(pair), environments: pair.environments }))
  const [only, second] = told
  if (only && !second) return only.changes
  return saidOnce(
    told.flatMap(({ changes, environments }) => changes.map((change) => ({ ...change, environments }))),
    head.names
  )
}

/** Origin by origin, for one environment may gain more of them than another; those that go together are one change again. */
function saidOnce(changes: readonly ReachChange[], names: readonly string[]): readonly ReachChange[] {
  const single = changes.flatMap((change) => change.origins.map((origin) => ({ ...change, origins: [origin] })))
  const settled = merged(single, 'environments', (environments) => {
    const holding = names.filter((name) => environments.has(name))
    return holding.length === names.length ? [] : holding
  })
  return merged(settled, 'origins', (origins) => [...origins].sort(byText))
}

/** Changes that differ in one list alone. */
function merged(
  changes: readonly ReachChange[],
  key: 'environments' | 'origins',
  join: (values: ReadonlySet<string>) => readonly string[]
): readonly ReachChange[] {
  const alike = groupBy(changes, (change) => JSON.stringify({ ...change, [key]: [] }))
  return [...alike.values()].flatMap((same) =>
    same.slice(0, 1).map((change) => ({ ...change, [key]: join(new Set(same.flatMap((one) => one[key]))) }))
  )
}

interface Pair {
  readonly from: Analysis | null
  readonly to: Analysis
  /** The base has no such environments: what they do not allow is no loss. */
  readonly isNew: boolean
  readonly environments: readonly string[]
}

/** Environments that are the same on both sides are one pair. */
function pairs(base: ServiceEnvironments | undefined, { judgements }: ServiceEnvironments): readonly Pair[] {
  const [only, second] = base?.judgements ?? []
  // What was the same everywhere was so without an environment, too.
  const plain = judgedIn(base, NO_ENVIRONMENT) ?? (only && !second ? only.analysis : null)
  return judgements.flatMap(({ analysis: to, environments }) => {
    const known = environments.filter((name) => judgedIn(base, name) !== null)
    const added = environments.filter((name) => !known.includes(name))
    const pairsOfKnown = [...groupBy(known, (name) => judgedIn(base, name))].map(([from, names]) => ({
      from,
      to,
      isNew: false,
      environments: names
    }))
    return added.length === 0 ? pairsOfKnown : [...pairsOfKnown, { from: plain, to, isNew: true, environments: added }]
  })
}

function judgedIn(base: ServiceEnvironments | undefined, environment: string): Analysis | null {
  return base?.judgements.find(({ environments }) => environments.includes(environment))?.analysis ?? null
}

function changesOf({ from, to, isNew }: Pair): readonly ReachChange[] {
  if (from === null) return reachChanges([], reach(to.service, to.chains), changeCauses([], [to]))
  const chains = touchedChains(from, to)
  if (chains.base.length + chains.head.length === 0) return []
  const [before, after] = [reach(from.service, chains.base), reach(to.service, chains.head)]
  const changes = reachChanges(before, after, changeCauses([from], [to]))
  return isNew ? changes.filter(({ kind }) => kind === 'widened') : changes
}
