import { groupBy } from '../core/group-by.js'
import type { Client } from '../cors/client.js'
import type { Attempt, Try } from '../cors/contract.js'
import { firstThat } from '../cors/contract-outcome.js'
import { simulate } from '../cors/simulate.js'
import type { CorsVerdict } from '../cors/verdict.js'
import type { Operation } from '../model/api.js'
import { reachOf } from './causes.js'
import { at, type Place, type RelatedReport } from './place.js'
import type { Report } from './report.js'

/** What one attempt shows: equal keys are one root cause. */
export interface Observation {
  readonly attempt: Attempt
  /** Null: no policy document is the place, so the client's declaration is. */
  readonly place: Place | null
  /** What tells causes at one place apart. */
  readonly cause: string
  /** @param reach such as `3 operations of orders` */
  readonly message: (reach: string) => string
  readonly help: string
  /** Whose trace explains it; null without one. */
  readonly shown: Try | null
  readonly severity?: 'note'
}

/** One report for each client, place and cause, with all operations that it reaches. */
export function clientReports(observations: Iterable<Observation>): readonly Report[] {
  const groups = groupBy(observations, ({ attempt, place, cause }) =>
    [attempt.client.name, placeKey(place), cause].join('\0')
  )
  return [...groups.values()].flatMap((group) => (group[0] ? [report(group[0], group)] : []))
}

/** `web shop (https://shop.contoso.com)` */
export function pageOf({ name, origin }: Client): string {
  return `${name} (${origin})`
}

/** The note about calls whose fate nobody can tell. */
export function unknownObservation(attempt: Attempt, reason: string): Observation {
  const { client } = attempt
  const shown = firstThat('unknown', attempt) ?? null
  const verdict = shown && simulate(shown.call, shown.request)
  const decided = verdict?.steps.findLast(({ decidedBy }) => decidedBy)?.decidedBy
  return {
    attempt,
    place: decided ? at(decided.text, decided.element) : null,
    cause: reason,
    message: (reach) => `Whether ${pageOf(client)} can call ${reach} is not known: ${reason}.`,
    help: 'Bring what is missing into the repository, or narrow what the contract says about this client.',
    shown,
    severity: 'note'
  }
}

function report({ attempt: { client, api }, ...first }: Observation, group: readonly Observation[]): Report {
  const operations = new Set<Operation>(group.flatMap(({ attempt }) => attempt.operations))
  const apis = new Set(group.map(({ attempt }) => attempt.api))
  const declared: Place = {
    location: client.declaredAt,
    scope: apis.size === 1 ? { kind: 'api', workspace: api.workspace, api: api.id } : { kind: 'global' }
  }
  const place = first.place ?? declared
  const verdict = first.shown && simulate(first.shown.call, first.shown.request)
  const assumption = verdict?.outcome === 'unknown' ? verdict.assumption : null
  return {
    at: place,
    ...(first.severity ? { severity: first.severity } : {}),
    about: client.name,
    message: first.message(reached(group)),
    help: first.help,
    related: [
      ...(place === declared ? [] : [{ at: declared, message: `${client.name} is declared here` }]),
      ...statementsOf(verdict, place)
    ],
    operations,
    ...(assumption ? { assumption } : {})
  }
}

/** `3 operations of orders and stock`: of an API whose operations are not known, all of it. */
function reached(group: readonly Observation[]): string {
  const isKnown = ({ attempt }: Observation): boolean => attempt.operations.length > 0
  const parts = [group.filter(isKnown), group.filter((observation) => !isKnown(observation))].flatMap((part) => {
    if (part.length === 0) return []
    const operations = new Set(part.flatMap(({ attempt }) => attempt.operations))
    const apis = new Set(part.map(({ attempt }) => attempt.api.id))
    return [reachOf({ detail: null, operations, products: new Set(), apis })]
  })
  return parts.join(' and ')
}

/** The statements that took part, in the order of the trace, but for the place itself. */
function statementsOf(verdict: CorsVerdict | null, place: Place): readonly RelatedReport[] {
  const seen = new Set([placeKey(place)])
  return (verdict?.steps ?? []).flatMap(({ actor, decidedBy, text }) => {
    if (actor !== 'gateway' || !decidedBy) return []
    const statement = at(decidedBy.text, decidedBy.element)
    const key = placeKey(statement)
    if (seen.has(key)) return []
    seen.add(key)
    return [{ at: statement, message: text.replace(/\.$/, '') }]
  })
}

function placeKey(place: Place | null): string {
  if (place === null) return ''
  return 'text' in place
    ? `${place.text.source.path} ${place.span.start}`
    : `${place.location.path} ${place.location.line}`
}
