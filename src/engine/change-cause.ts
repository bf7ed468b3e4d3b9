import { groupBy } from '../core/group-by.js'
import type { Location } from '../core/location.js'
import { remember } from '../core/remember.js'
import { reach } from '../cors/reach.js'
import type { ReachRow } from '../cors/reach-row.js'
import { apiNameOf, ownerKey, type ScopeChain, scopeChains } from '../effective/scope-chain.js'
import { textsOf } from '../effective/texts-of.js'
import { apiName, type Operation } from '../model/api.js'
import { scopeName } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import type { Analysis } from '../rules/rule.js'
import { type Grant, rowKey, trustIn } from './reach-grants.js'
import { type PolicyUse, type Touch, touches, versionSetKey } from './touches.js'

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
  const chainsOf = [before, after].map(({ chains }) => groupBy(chains, apiNameOf))
  const touching = remember((api: string) => {
    const use = policyUse(chainsOf.flatMap((byApi) => byApi.get(api) ?? []))
    return all.filter(({ concerns }) => concerns(use))
  })
  const partOf = remember(apiParts(after))
  const without = remember((touch: Touch) => remember((api: string) => rowsOf(touch.undo(partOf(api)))))
  return (grant) => {
    const candidates = touching(grant.row.api)
    const isCause = (touch: Touch): boolean => isUndone(grant, without(touch)(grant.row.api))
    const cause = candidates.length > 1 ? (candidates.find(isCause) ?? deciding(candidates, grant)) : candidates[0]
    return cause ? cause.at(grant.head?.decidedBy ?? null) : decided(grant)
  }
}

function policyUse(chains: readonly ScopeChain[]): PolicyUse {
  const documents = new Set(chains.flatMap((chain) => chain.documents))
  const texts = new Set(chains.flatMap((chain) => [...textsOf(chain)]))
  const apis = chains.flatMap(({ api }) => api ?? [])
  return {
    scopes: new Set([...documents, ...texts].map(({ scope }) => scopeName(scope))),
    texts,
    versionSets: new Set(apis.flatMap(({ workspace, versionSet: id }) => (id ? [versionSetKey(workspace, id)] : [])))
  }
}

/** The service as if it had one API alone: there may be a thousand of them, and each is looked at once for each touch. */
function apiParts({ service, chains }: Analysis): (api: string) => ServiceModel {
  const byApi = groupBy(chains, apiNameOf)
  const operations = groupBy(service.operations, ownerOfOperation)
  return (name) => {
    const apis = service.apis.filter((api) => apiName(api) === name)
    const keys = new Set(apis.map(({ workspace, id }) => ownerKey(workspace, id)))
    return {
      ...service,
      apis,
      operations: [...keys].flatMap((key) => operations.get(key) ?? []),
      products: service.products.filter(({ workspace, apis: own }) =>
        own.some((id) => keys.has(ownerKey(workspace, id)))
      ),
      documents: [...new Set((byApi.get(name) ?? []).flatMap(({ documents }) => documents))]
    }
  }
}

function ownerOfOperation({ workspace, api }: Operation): string {
  return ownerKey(workspace, api)
}

/** What the APIs of a service allow. */
function rowsOf(service: ServiceModel): ReadonlyMap<string, ReachRow> {
  return new Map(reach(service, scopeChains(service)).map((row) => [rowKey(row), row]))
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
