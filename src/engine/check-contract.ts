import { nearest } from '../core/nearest.js'
import type { Problem } from '../core/problem.js'
import type { ServiceModel } from '../model/service-model.js'
import type { AnalysedService } from './analyse.js'
import type { Configuration, Written } from './configuration/configuration.js'
import { configurationError, type Fault } from './configuration/fault.js'
import { unknownRoots } from './configured-services.js'
import { isGlob, nameMatcher } from './glob.js'
import type { Settings } from './settings.js'

const SHOWN = 5

/**
 * The names in the configuration that nothing has. One that comes from another commit may well name what this tree does not have, and a
 * contract what only some environment has, whether or not that one is judged.
 *
 * @throws UserError
 */
export function checkContract(
  analysed: readonly AnalysedService[],
  { configuration, isForeign }: Settings
): readonly Problem[] {
  const services = analysed.map(({ plain }) => plain.service)
  const unknown = unknownRoots(services, configuration.services)
  const namesAny = configuration.clients.length + configuration.publicApis.length > 0
  const varied = (namesAny ? analysed : []).flatMap(({ plain, variants }) =>
    variants.map((variant) => variant.of(plain, []).service)
  )
  const everywhere = [...new Set([...services, ...varied])]
  return [...unknown, ...checkNames(configuration, everywhere, unknown.length === 0 && !isForeign)]
}

/**
 * Compares the names in the contract with the APIs and products that exist. A glob that matches nothing may be meant for later; a name
 * that does not exist is a contract that nobody would keep. Only where a part of the services was not found it may be there.
 *
 * @param isWhole whether every service of the configuration was found
 */
function checkNames(
  { clients, publicApis }: Configuration,
  services: readonly ServiceModel[],
  isWhole: boolean
): readonly Problem[] {
  const apis = services.flatMap((service) => service.apis.filter(({ current }) => current).map(({ id }) => id))
  const products = services.flatMap((service) => service.products.map(({ id }) => id))
  const patterns = [...clients.flatMap((client) => client.apis ?? []), ...publicApis]
  const [globs, names] = [patterns.filter(({ text }) => isGlob(text)), patterns.filter(({ text }) => !isGlob(text))]
  const faults = [
    ...unmatched(names, apis).map(({ text, declaredAt }) => unknown('API', text, apis, declaredAt)),
    // Where no product is declared at all, the repository leaves them out.
    ...clients.flatMap(({ product, declaredAt }) =>
      product === null || products.length === 0 || products.includes(product)
        ? []
        : [unknown('product', product, products, declaredAt)]
    )
  ]
  if (isWhole && faults.length > 0) throw configurationError(faults)
  return [
    ...faults.map(({ at, message }) => problem(at, message.charAt(0).toUpperCase() + message.slice(1))),
    ...unmatched(globs, apis).map(({ text, declaredAt }) => problem(declaredAt, `No API has a name like ${text}`))
  ]
}

function unmatched(patterns: readonly Written[], apis: readonly string[]): readonly Written[] {
  return patterns.filter(({ text }) => !apis.some(nameMatcher([text])))
}

function unknown(what: string, name: string, known: readonly string[], at: Fault['at']): Fault {
  const near = nearest(name, known)
  const some = [...new Set(known)].slice(0, SHOWN)
  const rest = new Set(known).size - some.length
  const hint = near ? `did you mean ${near}?` : `there are ${some.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
  return { at, message: `there is no ${what} ${name}: ${known.length === 0 ? 'the repository has none' : hint}` }
}

function problem(location: Problem['location'], message: string): Problem {
  return { kind: 'unresolved', location, message }
}
