import { nearest } from '../core/nearest.js'
import type { Problem } from '../core/problem.js'
import type { Declaration, PolicyDeclaration } from '../model/declaration.js'
import type { ServiceModel } from '../model/service-model.js'
import type { ServiceSettings } from './configuration/configuration.js'

/** What the files say together with what the configuration says about them. */
export interface ConfiguredServices {
  readonly declarations: readonly Declaration[]
  readonly problems: readonly Problem[]
}

/** Attaches loose policies to the scopes that the configuration gives them. */
export function attachLoose(
  declarations: readonly Declaration[],
  settings: readonly ServiceSettings[]
): ConfiguredServices {
  const loose = new Map(declarations.filter(isLoose).map((declaration) => [declaration.source.path, declaration]))
  const names = new Set(declarations.map(({ service }) => service))
  const problems: Problem[] = []
  const attached = new Map<Declaration, PolicyDeclaration>()
  for (const { root, policies } of settings) {
    const service = serviceOf(root.text, [...names]) ?? (root.text || 'repository')
    for (const { path, scope } of policies) {
      const declaration = loose.get(path.text)
      if (declaration) attached.set(declaration, { ...declaration, service, scope })
      else problems.push(unresolved(path.declaredAt, notLoose(path.text, [...loose.keys()])))
    }
  }
  return { declarations: declarations.map((declaration) => attached.get(declaration) ?? declaration), problems }
}

/** A service of whose global policy the configuration says that another repository has it. */
export function withGlobalPolicy(service: ServiceModel, settings: readonly ServiceSettings[]): ServiceModel {
  const isElsewhere = settingsOf(service, settings).some(({ globalPolicy }) => globalPolicy === 'elsewhere')
  return isElsewhere && service.globalPolicy === 'default' ? { ...service, globalPolicy: 'elsewhere' } : service
}

/** The entries of the configuration that are about a service. */
export function settingsOf({ name }: ServiceModel, settings: readonly ServiceSettings[]): readonly ServiceSettings[] {
  return settings.filter(({ root }) => serviceOf(root.text, [name]) !== null)
}

/** Entries that are about no service. They may well lie outside the analysed folder, so nothing is wrong for certain. */
export function unknownRoots(
  services: readonly ServiceModel[],
  settings: readonly ServiceSettings[]
): readonly Problem[] {
  const names = services.map(({ name }) => name)
  return settings.flatMap(({ root: { text, declaredAt } }) => {
    if (serviceOf(text, names) !== null) return []
    const near = nearest(text, names)
    const message = `No service was found in ${text || 'the top level'}, so what is configured for it has no effect`
    return [unresolved(declaredAt, near ? `${message}: did you mean ${near}?` : message)]
  })
}

/** Services are called by their root; see the names in `sources/service-name.ts`. */
function serviceOf(root: string, names: readonly string[]): string | null {
  const wanted = root === '' ? ['repository'] : [root, `./${root}`]
  return wanted.find((name) => names.includes(name)) ?? null
}

function isLoose(declaration: Declaration): declaration is PolicyDeclaration {
  return declaration.kind === 'policy' && declaration.layout === 'loose'
}

function notLoose(path: string, loose: readonly string[]): string {
  const near = nearest(path, loose)
  return `${path} is no policy file without a scope, so the scope given here has no effect${near ? `: did you mean ${near}?` : ''}`
}

function unresolved(location: Problem['location'], message: string): Problem {
  return { kind: 'unresolved', location, message }
}
