import { groupBy } from '../core/group-by.js'
import type { Problem } from '../core/problem.js'
import type { Analysis } from '../rules/rule.js'
import type { AnalysedService } from './analyse.js'
import { settingsOf } from './configured-services.js'
import { byText } from './order.js'
import type { Settings } from './settings.js'

/** How reports call the repository as it is, without the changes of any environment. */
export const NO_ENVIRONMENT = '(no environment)'

/** A service as some environments have it, which is the same in all of them. */
export interface Judgement {
  readonly analysis: Analysis
  readonly environments: readonly string[]
}

/** One service in each environment that is judged. */
export interface ServiceEnvironments {
  readonly service: string
  readonly names: readonly string[]
  /** Distinct analyses. */
  readonly judgements: readonly [Judgement, ...Judgement[]]
  readonly problems: readonly Problem[]
}

/**
 * A service without the wanted environments is judged as it is: it is deployed the same everywhere. One that is deployed to its
 * environments alone is not deployed at all then: null.
 */
export function judgedEnvironments(
  { plain, variants }: AnalysedService,
  settings: Settings
): ServiceEnvironments | null {
  const wanted = wantedNames(plain, settings)
  const chosen = variants.filter(({ environment }) => wanted === null || wanted.includes(environment))
  const problems: Problem[] = []
  const isOnlyWay = variants.some((variant) => variant.isOnlyWay)
  const isJudgedAsItIs = !isOnlyWay && (wanted === null || chosen.length === 0)
  const judged = [
    ...(isJudgedAsItIs ? [{ name: NO_ENVIRONMENT, analysis: plain }] : []),
    ...chosen.map((variant) => ({ name: variant.environment, analysis: variant.of(plain, problems) }))
  ]
  const [first, ...others] = [...groupBy(judged, ({ analysis }) => analysis)].map(([analysis, same]) => ({
    analysis,
    environments: same.map(({ name }) => name)
  }))
  const names = judged.map(({ name }) => name).sort(byText)
  return first ? { service: plain.service.name, names, judgements: [first, ...others], problems } : null
}

/** Null: each one that is found, and none. */
function wantedNames({ service }: Analysis, { environment, configuration }: Settings): readonly string[] | null {
  if (environment != null) return [environment]
  const lists = settingsOf(service, configuration.services).flatMap(({ environments }) => environments ?? [])
  return settingsOf(service, configuration.services).some(({ environments }) => environments !== null) ? lists : null
}

/** Every judgement: the first of each service, then the others, so that an ignore that is of no use is said of the former. */
export function inOrder(services: readonly ServiceEnvironments[]): readonly Judgement[] {
  const first = services.map(({ judgements }) => judgements[0])
  return [...first, ...services.flatMap(({ judgements }) => judgements.slice(1))]
}
