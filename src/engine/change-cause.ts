import { groupBy } from '../core/group-by.js'
import type { Location } from '../core/location.js'
import { remember } from '../core/remember.js'
import { reach } from '../cors/reach.js'
import type { ReachRow } from '../cors/reach-row.js'
import { type ScopeChain, scopeChains } from '../effective/scope-chain.js'
import { apiName } from '../model/api.js'
import type { Analysis } from '../rules/rule.js'
import { type Grant, rowKey, trustIn } from './reach-grants.js'
import { type Touch, touches } from './touches.js'

/** Where the reason for a grant that comes or goes stands; null if that is not known. */
export type CauseOf = (grant: Grant) => Location | null

/** Of several things that a change did, the cause is the one without which the grant would be as it was. */
export function changeCauses(base: readonly Analysis[], head: readonly Analysis[]): CauseOf {
  const bases = new Map(base.map((analysis) => [analysis.service.name, analysis]))
  const services = new Map(
    head.map((after) => [after.service.name, serviceCauses(bases.get(after.service.name), after)] as const)
  )
  return (grant) => services.get(grant.row.service)?.(grant) ?? decided(grant)
}

function decided({ base, head }: Grant): Location | null {
  return head?.decidedBy ?? base?.decidedBy ?? null
}

function serviceCauses(before: Analysis | undefined, after: Analysis): CauseOf {
  if (!before) return decided
  const all = touches(before.service, after.service)
  const chainsOf = [before, after].map(({ chains }) => groupBy(chains, ownerOf))
  const touching = remember((api: string) => {
    const chains = chainsOf.flatMap((byApi) => byApi.get(api) ?? [])
    return all.filter(({ concerns }) => concerns(chains))
  })
  const without = remember((touch: Touch) => remember((api: string) => rowsWithout(touch, api, after)))
  return (grant) => {
    const candidates = touching(grant.row.api)
    const isCause = (touch: Touch): boolean => isUndone(grant, without(touch)(grant.row.api))
    const cause = candidates.length > 1 ? (candidates.find(isCause) ?? deciding(candidates, grant)) : candidates[0]
    return cause ? cause.at(grant.head?.decidedBy ?? null) : decided(grant)
  }
}

function ownerOf({ api }: ScopeChain): string {
  return api ? apiName(api) : ''
}

/** What one API of the head would allow without one thing that the change did. */
function rowsWithout(touch: Touch, api: string, { service, chains }: Analysis): ReadonlyMap<string, ReachRow> {
  const documents = new Set(chains.filter((chain) => ownerOf(chain) === api).flatMap((chain) => chain.documents))
  const undone = touch.undo({
    ...service,
    apis: service.apis.filter((one) => apiName(one) === api),
    documents: [...documents]
  })
  return new Map(reach(undone, scopeChains(undone)).map((row) => [rowKey(row), row]))
}

function isUndone({ base, head, origin }: Grant, rows: ReadonlyMap<string, ReachRow>): boolean {
  const row = head && rows.get(rowKey(head))
  return row !== undefined && row.unknown === null && trustIn(row, origin) === trustIn(base, origin)
}

/** Where several together are the cause: the one with the `<cors>` that decides, else the narrowest. */
function deciding(candidates: readonly Touch[], { base, head }: Grant): Touch | undefined {
  const at = (row: ReachRow | undefined): Touch | undefined =>
    candidates.find(({ path }) => path === row?.decidedBy?.path)
  return at(head) ?? at(base) ?? candidates[0]
}
