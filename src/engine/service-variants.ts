import { groupBy } from '../core/group-by.js'
import type { Location } from '../core/location.js'
import type { Problem } from '../core/problem.js'
import type { ScopeChain } from '../effective/scope-chain.js'
import { assembleVariant } from '../model/assemble-variant.js'
import type { Declaration } from '../model/declaration.js'
import type { ServiceModel } from '../model/service-model.js'
import type { Variant } from '../model/variant.js'
import { variantKeys } from '../model/variant-key.js'
import type { Analysis } from '../rules/rule.js'

/** One environment of a service. */
export interface ServiceVariant {
  readonly environment: string
  readonly declaredAt: Location
  /** The service is deployed to its environments alone. */
  readonly isOnlyWay: boolean
  /** The same service in the environment; the same analysis if the environment changes nothing that matters here. */
  readonly of: (plain: Analysis, problems: Problem[]) => Analysis
}

/** Everything about a service but its environment; chains that are given belong to the same scopes and are kept. */
export type AnalysisOf = (service: ServiceModel, chains?: readonly ScopeChain[]) => Analysis

/** The environments of each service, in the order of the services. */
export function serviceVariants(
  services: readonly ServiceModel[],
  declarations: readonly Declaration[],
  variants: readonly Variant[],
  analysisOf: AnalysisOf
): readonly (readonly ServiceVariant[])[] {
  if (variants.length === 0) return services.map(() => [])
  const declared = groupBy(declarations, ({ service }) => service)
  const found = groupBy(variants, ({ service }) => service)
  return services.map(({ name }) => {
    const own = declared.get(name) ?? []
    const keys = variantKeys(own)
    const analyses = new Map<string, Analysis>()
    return (found.get(name) ?? []).map(({ environment, declaredAt, declarations: vary, isOnlyWay = false }) => ({
      environment,
      declaredAt,
      isOnlyWay,
      of: once((plain, problems) => {
        const varied = keys.shared(vary(own))
        const service = assembleVariant(plain.service, own, varied, problems)
        if (service === plain.service) return plain
        const key = keys.keyOf(varied, service)
        const known = analyses.get(key)
        if (known) return known
        const analysis = analysisOf(service, hasSameScopes(service, plain.service) ? plain.chains : undefined)
        analyses.set(key, analysis)
        return analysis
      })
    }))
  })
}

/** Several ask for the same environment: the first one gets the problems. */
function once(of: ServiceVariant['of']): ServiceVariant['of'] {
  const known = new WeakMap<Analysis, Analysis>()
  return (plain, problems) => {
    const analysis = known.get(plain) ?? of(plain, problems)
    known.set(plain, analysis)
    return analysis
  }
}

/** Named values belong to no scope. */
function hasSameScopes(one: ServiceModel, other: ServiceModel): boolean {
  const parts = ['documents', 'fragments', 'apis', 'operations', 'products', 'globalPolicy'] as const
  return parts.every((part) => one[part] === other[part])
}
