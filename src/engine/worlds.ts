import { groupBy } from '../core/group-by.js'
import type { PolicyText } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import type { Analysis } from '../rules/rule.js'
import type { LocatedFinding } from './run-rules.js'

/** The service in each way in which the conditions of its deployment may turn out; one if none is unknown. */
export function worlds(analysis: Analysis): readonly Analysis[] {
  const { chains } = analysis
  const count = chains.reduce((most, { alternative }) => Math.max(most, alternative?.count ?? 1), 1)
  if (count === 1) return [analysis]
  return Array.from({ length: count }, (_, world) => ({
    ...analysis,
    chains: chains.filter(({ alternative }) => !alternative || alternative.index === world % alternative.count)
  }))
}

/** What a rule said in one world. */
export interface Told {
  /** With the conditions of the policies that it is about. */
  readonly located: LocatedFinding
  /** It names a condition already. */
  readonly isConditional: boolean
  /** The same without the conditions of some of them. */
  readonly hedged: (certain: ReadonlySet<PolicyText>) => LocatedFinding
}

/** The findings of all worlds, each once. What does not hold in all of them is at most a warning. */
export function inAnyWorld(told: readonly (readonly Told[])[], service: ServiceModel): readonly LocatedFinding[] {
  const isPlain = told.length === 1 && ![...service.documents, ...service.fragments].some((text) => text.alternative)
  if (isPlain) return told[0]?.map(({ located }) => located) ?? []
  const places = groupBy(
    told.flatMap((world, number) => world.map((one) => ({ ...one, number }))),
    ({ located: { finding } }) => {
      const { path, line, column } = finding.location
      return `${finding.rule} ${path}:${line}:${column} ${finding.scope}`
    }
  )
  return [...places.values()].flatMap((place) => {
    const byText = groupBy(place, ({ located: { at } }) => ('text' in at ? at.text : null))
    const [first = []] = byText.values()
    const texts = new Set([...byText.keys()].filter((text) => text !== null))
    if (texts.size > 1 && coversAll(texts, service)) return once(first).map(({ hedged }) => hedged(texts))
    return [...byText.values()].flatMap((group) => {
      const isEverywhere = new Set(group.map(({ number }) => number)).size === told.length
      return once(group).map((one) => (isEverywhere ? one.located : inSome(one)))
    })
  })
}

/** The same text says the same in every world. */
function once<Numbered extends Told & { readonly number: number }>(group: readonly Numbered[]): readonly Numbered[] {
  return group.filter(({ number }) => number === group[0]?.number)
}

/** Whether these are all the texts of which one is always deployed at their scope. */
function coversAll(texts: ReadonlySet<PolicyText>, service: ServiceModel): boolean {
  const [first] = texts
  const scope = first && scopeName(first.scope)
  const rivals = [...service.documents, ...service.fragments].filter((text) => scopeName(text.scope) === scope)
  return rivals.every((text) => text.alternative && texts.has(text))
}

function inSome({ located: { finding, ...located }, isConditional }: Told): LocatedFinding {
  const message = `${finding.message.replace(/\.$/, '')}, if a condition of the deployment turns out so.`
  const severity = finding.severity === 'error' ? 'warning' : finding.severity
  return { ...located, finding: { ...finding, severity, message: isConditional ? finding.message : message } }
}
