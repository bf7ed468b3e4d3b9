import type { Location } from '../core/location.js'
import { nearest } from '../core/nearest.js'
import { UserError } from '../core/user-error.js'
import type { AnalysedService } from './analyse.js'
import { configurationError, type Fault } from './configuration/fault.js'
import { settingsOf } from './configured-services.js'
import { byText } from './order.js'
import type { Settings } from './settings.js'

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
      return (environments ?? [])
        .filter((name) => !own.includes(name))
        .map((name) => unknownName(name, own, root.declaredAt))
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

function unknownName(name: string, known: readonly string[], at: Location): Fault {
  return { at, message: `there is no environment ${name} here: ${hint(name, known)}` }
}

function hint(name: string, known: readonly string[]): string {
  if (known.length === 0)
    return 'the repository has none, such as a configuration.prod.yaml or main.prod.bicepparam would be'
  const near = nearest(name, known)
  return near ? `did you mean ${near}?` : `there are ${known.join(', ')}`
}
