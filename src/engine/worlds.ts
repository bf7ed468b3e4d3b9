import { groupBy } from '../core/group-by.js'
import type { PolicyText } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import type { Analysis, Report } from '../rules/rule.js'
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

/** What a rule said in one world: as it said it, and with the conditions of the policies that it is about. */
export interface Told {
  readonly report: Report
  readonly plain: LocatedFinding
  readonly hedged: LocatedFinding
}

/** The findings of all worlds, each once. What does not hold in all of them is at most a warning. */
export function inAnyWorld(told: readonly (readonly Told[])[], service: ServiceModel): readonly LocatedFinding[] {
  const isPlain = told.length === 1 && ![...service.documents, ...service.fragments].some((text) => text.alternative)
  if (isPlain) return told[0]?.map(({ hedged }) => hedged) ?? []
  const places = groupBy(
    told.flatMap((world, number) => world.map((one) => ({ ...one, number }))),
    ({ plain: { finding } }) => {
      const { path, line, column } = finding.location
      return `${finding.rule} ${path}:${line}:${column} ${finding.scope}`
    }
  )
  return [...places.values()].flatMap((place) => {
    const byText = groupBy(place, ({ plain: { at } }) => ('text' in at ? at.text : null))
    const [first = []] = byText.values()
    if (byText.size > 1 && coversAll(new Set(byText.keys()), place, service))
      return once(first).map(({ plain }) => plain)
    return [...byText.values()].flatMap((group) => {
      const isEverywhere = new Set(group.map(({ number }) => number)).size === told.length
      return once(group).map(({ hedged }) => (isEverywhere ? hedged : inSome(hedged)))
    })
  })
}

/** The same text says the same in every world. */
function once<Numbered extends Told & { readonly number: number }>(group: readonly Numbered[]): readonly Numbered[] {
  return group.filter(({ number }) => number === group[0]?.number)
}

/** Whether something holds for all the texts of which one is always deployed, and leans on no other condition. */
function coversAll(texts: ReadonlySet<PolicyText | null>, place: readonly Told[], service: ServiceModel): boolean {
  const [first] = texts
  if (!first) return false
  const scope = scopeName(first.scope)
  const rivals = [...service.documents, ...service.fragments].filter((text) => scopeName(text.scope) === scope)
  const related = place.flatMap(({ report }) => report.related ?? [])
  return (
    rivals.every((text) => text.alternative && texts.has(text)) &&
    related.every(({ at }) => !('text' in at) || at.text.when === null || texts.has(at.text))
  )
}

/** What stands in a conditional policy says so already. */
function inSome({ finding, at }: LocatedFinding): LocatedFinding {
  const isSaid = 'text' in at && (at.text.when !== null || at.text.repeated)
  const message = `${finding.message.replace(/\.$/, '')}, if a condition of the deployment turns out so.`
  const severity = finding.severity === 'error' ? 'warning' : finding.severity
  return { at, finding: { ...finding, severity, message: isSaid ? finding.message : message } }
}
