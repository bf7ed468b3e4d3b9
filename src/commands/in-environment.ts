import type { Problem } from '../core/problem.js'
import type { AnalysedTree } from '../engine/analyse.js'
import { environmentNames, noSuchEnvironment } from '../engine/check-environments.js'
import type { Analysis } from '../rules/rule.js'

/** The services of a repository as one environment has them, or as the repository has them. */
export interface ShownServices {
  readonly analyses: readonly Analysis[]
  readonly problems: readonly Problem[]
  /** By service, the environment that is shown; those that are shown as they are in the repository are missing. */
  readonly environments: ReadonlyMap<string, string>
  /** The other environments of the repository. */
  readonly others: readonly string[]
  /** What people have to know who did not ask for an environment. */
  readonly notes: readonly string[]
}

/**
 * @param wanted without it, a service is shown as the repository has it, or as its first environment if it is deployed to these alone
 * @throws UserError if no service has the environment
 */
export function inEnvironment({ services, problems }: AnalysedTree, wanted: string | undefined): ShownServices {
  const known = environmentNames(services)
  if (wanted !== undefined && !known.includes(wanted)) throw noSuchEnvironment(wanted, known)
  const found = [...problems]
  const environments = new Map<string, string>()
  const shown = services.flatMap(({ plain, variants }) => {
    const isOnlyWay = variants.some((variant) => variant.isOnlyWay)
    const usual = isOnlyWay ? variants[0] : undefined
    const chosen = wanted === undefined ? usual : variants.find(({ environment }) => environment === wanted)
    if (!chosen) return isOnlyWay ? [] : [plain]
    environments.set(plain.service.name, chosen.environment)
    return [chosen.of(plain, found)]
  })
  const first = [...new Set(environments.values())]
  const others = known.filter((name) => name !== wanted && !first.includes(name))
  return {
    analyses: shown,
    problems: found,
    environments,
    others,
    notes: wanted === undefined && known.length > 0 ? [usualNote(first, others)] : []
  }
}

function usualNote(first: readonly string[], others: readonly string[]): string {
  if (first.length === 0) return `This is the repository as it is; --environment chooses ${others.join(', ')}.`
  const rest = others.length === 0 ? '' : `; --environment chooses another one: ${others.join(', ')}`
  return `This is the environment ${first.join(' and ')}, because nothing is deployed without one${rest}.`
}
