import { ownerKey } from '../effective/scope-chain.js'
import type { ServiceModel } from '../model/service-model.js'
import type { Analysis } from '../rules/rule.js'
import type { AnalysedService } from './analyse.js'

/**
 * The services of the base under the names of the head. Equal names are the same service; the others are paired by the APIs that they have in
 * common, most first, because moving or renaming the folder of a service does not change it.
 */
export function pairServices(base: readonly AnalysedService[], head: readonly Analysis[]): readonly AnalysedService[] {
  const taken = new Set(base.map(({ plain }) => plain.service.name))
  const free = head.map(({ service }) => service).filter(({ name }) => !taken.has(name))
  const known = new Set(head.map(({ service }) => service.name))
  const gone = base.map(({ plain }) => plain.service).filter(({ name }) => !known.has(name))
  const pairs = gone
    .flatMap((from) => free.map((to) => ({ from, to, common: common(from, to) })))
    .filter((pair) => pair.common > 0)
    .sort((one, other) => other.common - one.common)
  const names = new Map<ServiceModel, string>()
  const used = new Set<ServiceModel>()
  for (const { from, to } of pairs) {
    if (names.has(from) || used.has(to)) continue
    names.set(from, to.name)
    used.add(to)
  }
  return base.map(({ plain, variants }) => {
    const name = names.get(plain.service) ?? plain.service.name
    return name === plain.service.name
      ? { plain, variants }
      : { plain: { ...plain, service: { ...plain.service, name } }, variants }
  })
}

function common(one: ServiceModel, other: ServiceModel): number {
  const keys = new Set(one.apis.map(apiKey))
  return other.apis.filter((api) => keys.has(apiKey(api))).length
}

function apiKey({ workspace, id }: ServiceModel['apis'][number]): string {
  return ownerKey(workspace, id)
}
