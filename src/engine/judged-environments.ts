import type { Location } from '../core/location.js'
import { nearest } from '../core/nearest.js'
import type { Problem } from '../core/problem.js'
import { UserError } from '../core/user-error.js'
import type { Analysis } from '../rules/rule.js'
import type { AnalysedService } from './analyse.js'
import { configurationError, type Fault } from './configuration/fault.js'
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
  const namesOf = new Map<Analysis, string[]>()
  const isOnlyWay = variants.some((variant) => variant.isOnlyWay)
  if (isOnlyWay && chosen.length === 0) return null
  if (!isOnlyWay && (wanted === null || chosen.length === 0)) namesOf.set(plain, [NO_ENVIRONMENT])
  for (const variant of chosen) {
    const analysis = variant.of(plain, problems)
    namesOf.set(analysis, [...(namesOf.get(analysis) ?? []), variant.environment])
  }
  const [first, ...others] = [...namesOf].map(([analysis, environments]) => ({ analysis, environments }))
  const names = [...namesOf.values()].flat().sort(byText)
  return {
    service: plain.service.name,
    names,
    judgements: [first ?? { analysis: plain, environments: names }, ...others],
    problems
  }
}

/**
 * Names that no service has: nothing would be judged in their place.
 *
 * @throws UserError
 */
export function checkEnvironments(
  services: readonly AnalysedService[],
  { environment, configuration, isForeign }: Settings
): void {
  const known = environmentNames(services)
  if (environment != null) {
    if (known.includes(environment)) return
    throw noSuchEnvironment(environment, known)
  }
  if (isForeign) return
  const faults = services.flatMap(({ plain, variants }) => {
    const own = variants.map((variant) => variant.environment)
    const isOnlyWay = variants.some((variant) => variant.isOnlyWay)
    return settingsOf(plain.service, configuration.services).flatMap(({ root, environments }) => {
      if (isOnlyWay && environments?.length === 0) return [noneNamed(own, root.declaredAt)]
      return (environments ?? []).filter((name) => !own.includes(name)).map((name) => fault(name, own, root.declaredAt))
    })
  })
  if (faults.length > 0) throw configurationError(faults)
}

/** Every environment that any of the services has. */
export function environmentNames(services: readonly AnalysedService[]): readonly string[] {
  const names = services.flatMap(({ variants }) => variants.map(({ environment }) => environment))
  return [...new Set(names)].sort(byText)
}

/** Says which there are, or the one that was probably meant. */
export function noSuchEnvironment(name: string, known: readonly string[]): UserError {
  const message = `No environment is named ${name}: ${hint(name, known)}`
  return new UserError(message.endsWith('?') ? message : `${message}.`)
}

function noneNamed(known: readonly string[], at: Location): Fault {
  return {
    at,
    message: `this service is deployed with the parameters of an environment alone: name some of ${known.join(', ')}`
  }
}

function fault(name: string, known: readonly string[], at: Location): Fault {
  return { at, message: `there is no environment ${name} here: ${hint(name, known)}` }
}

function hint(name: string, known: readonly string[]): string {
  if (known.length === 0)
    return 'the repository has none, such as a configuration.prod.yaml or main.prod.bicepparam would be'
  const near = nearest(name, known)
  return near ? `did you mean ${near}?` : `there are ${known.join(', ')}`
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
