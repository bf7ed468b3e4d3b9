import { groupBy } from '../core/group-by.js'
import { nearest } from '../core/nearest.js'
import type { Problem } from '../core/problem.js'
import type { Declaration, Layout, PolicyDeclaration } from '../model/declaration.js'
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
  const found = [...groupBy(declarations, ({ service }) => service)].map(([name, own]) => ({ name, code: codeOf(own) }))
  const problems: Problem[] = []
  const attached = new Map<Declaration, PolicyDeclaration>()
  for (const { root, policies } of settings) {
    const service = found.find((one) => isAbout(root.text, one))?.name ?? (root.text || 'repository')
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
export function settingsOf(service: ServiceModel, settings: readonly ServiceSettings[]): readonly ServiceSettings[] {
  return settings.filter(({ root }) => isAbout(root.text, named(service)))
}

/** Entries that are about no service. They may well lie outside the analysed folder, so nothing is wrong for certain. */
export function unknownRoots(
  services: readonly ServiceModel[],
  settings: readonly ServiceSettings[]
): readonly Problem[] {
  const found = services.map(named)
  return settings.flatMap(({ root: { text, declaredAt } }) => {
    if (found.some((service) => isAbout(text, service))) return []
    const near = nearest(
      text,
      found.map(({ name }) => name)
    )
    const message = `No service was found in ${text || 'the top level'}, so what is configured for it has no effect`
    return [unresolved(declaredAt, near ? `${message}: did you mean ${near}?` : message)]
  })
}

interface NamedService {
  readonly name: string
  /** The files of the Bicep code or templates that declare it; empty in other layouts. */
  readonly code: readonly string[]
}

/**
 * Services are called by their root; see the names in `sources/service-name.ts`. One that is deployed by code is called as it is called in
 * Azure, and its root is the folder of that code, or the file that holds all of it.
 */
function isAbout(root: string, { name, code }: NamedService): boolean {
  const names = root === '' ? ['repository'] : [root, `./${root}`]
  if (names.includes(name)) return true
  return code.length > 0 && code.every((path) => path === root || path.startsWith(`${root}/`))
}

function named({ name, layouts, documents, apis, products }: ServiceModel): NamedService {
  const isCode = layouts.some(isCodeLayout)
  return { name, code: isCode ? [...documents, ...apis, ...products].map(({ declaredAt }) => declaredAt.path) : [] }
}

function codeOf(declarations: readonly Declaration[]): readonly string[] {
  return declarations.flatMap((declaration) => {
    if (!isCodeLayout(declaration.layout)) return []
    switch (declaration.kind) {
      case 'policy':
      case 'service':
        return [declaration.declaredAt.path]
      case 'api':
        return [declaration.api.declaredAt.path]
      case 'product':
        return [declaration.product.declaredAt.path]
      default:
        return []
    }
  })
}

function isCodeLayout(layout: Layout): boolean {
  return layout === 'bicep' || layout === 'arm'
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
