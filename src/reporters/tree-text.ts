import { groupBy } from '../core/group-by.js'
import type { Problem } from '../core/problem.js'
import type { Api } from '../model/api.js'
import type { PolicyText } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import { painter } from './ansi.js'
import { safeText } from './encode.js'
import { problemLines } from './text.js'
import { count } from './words.js'

/** One service after the other, scopes indented below the scope that they inherit from; then what was read, and what was not. */
export function treeText(
  services: readonly ServiceModel[],
  environments: ReadonlyMap<string, string>,
  problems: readonly Problem[]
): string {
  const found = services.map((service) => serviceLines(service, environments.get(service.name)))
  const none = services.length === 0 ? [['No API Management service was found.']] : []
  return [...none, ...found, closing(services, problems)]
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n')
}

/** Writes one scope: how deep it is, its name, what is to be said of it, and where its policies are. */
type Line = (depth: number, name: string, scope: string, note?: string) => string

function serviceLines(service: ServiceModel, environment: string | undefined): readonly string[] {
  const where = environment === undefined ? '' : ` in environment ${safeText(environment)}`
  const line = lineWriter([...service.documents, ...service.fragments])
  const loose = service.documents.filter(({ scope }) => scope.kind === 'unknown')
  const hasScopes = service.documents.length + service.fragments.length > loose.length || service.apis.length > 0
  return [
    `${safeText(service.name)}${where}  [${service.layouts.join(', ')}]`,
    ...(hasScopes || loose.length === 0 ? scopeLines(service, line) : []),
    ...looseLines(loose)
  ]
}

function lineWriter(texts: readonly PolicyText[]): Line {
  const byScope = groupBy(texts, ({ scope }) => scopeName(scope))
  return (depth, name, scope, note = '') => {
    const policies = byScope.get(scope) ?? []
    const places = policies.map(({ source, when }) => source.path + (when === null ? '' : ` if ${when}`))
    const said = [safeText(name), ...(note === '' ? [] : [`(${safeText(note)})`])].join(' ')
    return ['  '.repeat(depth) + said, ...places.map(safeText)].join('  ')
  }
}

const GLOBAL_NOTES: Readonly<Record<ServiceModel['globalPolicy'], string>> = {
  declared: '',
  default: 'no document: the default policy',
  elsewhere: 'not in this repository'
}

function scopeLines(service: ServiceModel, line: Line): readonly string[] {
  const operations = groupBy(service.operations, ({ workspace, api, revision }) => key(workspace, api, revision))
  return [
    line(1, 'global', 'global', GLOBAL_NOTES[service.globalPolicy]),
    ...service.workspaces.map((workspace) => line(2, `workspace/${workspace}`, `workspace/${workspace}`)),
    ...service.products.map(({ workspace, id, apis, subscriptionRequired }) => {
      const scope = scopeName({ kind: 'product', workspace, product: id })
      const links = apis.length === 0 ? 'no APIs' : `APIs ${apis.join(', ')}`
      return line(2, scope, scope, `${subscriptionRequired === false ? 'open, ' : ''}${links}`)
    }),
    ...service.apis.flatMap((api) => {
      const { workspace, type, operationsKnown } = api
      const name = nameOf(api)
      const scope = scopeName({ kind: 'api', workspace, api: name })
      return [
        line(2, scope, scope, operationsKnown ? type : `${type}, operations not known`),
        ...(operations.get(key(workspace, api.id, api.revision)) ?? []).map(({ id, method, urlTemplate }) => {
          const address = method === '' ? 'operation' : `${method} ${urlTemplate}`
          return line(3, address, scopeName({ kind: 'operation', workspace, api: name, operation: id }), id)
        })
      ]
    }),
    ...service.fragments.map(({ scope }) => line(1, scopeName(scope), scopeName(scope)))
  ]
}

/** The policies of a revision that is not current have its number in their scopes. */
function nameOf({ id, current, revision }: Api): string {
  return current ? id : `${id};rev=${revision}`
}

function key(workspace: string | null, api: string, revision: string): string {
  return JSON.stringify([workspace, api, revision])
}

function looseLines(documents: readonly PolicyText[]): readonly string[] {
  const byReason = groupBy(documents, ({ scope }) => (scope.kind === 'unknown' ? (scope.reason ?? '') : ''))
  return [...byReason].flatMap(([reason, texts]) => [
    `  scope not known${reason === '' ? '' : `, because ${safeText(reason)}`}:`,
    ...texts.map(({ source, when }) => safeText(`    ${source.path}${when === null ? '' : `  if ${when}`}`))
  ])
}

function closing(services: readonly ServiceModel[], problems: readonly Problem[]): readonly string[] {
  if (services.length === 0 && problems.length === 0) return []
  const documents = services.reduce((sum, service) => sum + service.documents.length, 0)
  const fragments = services.reduce((sum, service) => sum + service.fragments.length, 0)
  const all = problems.length === 0 ? 'nothing was left out' : 'not all of it is certain'
  const read = `${count(documents, 'policy document')} and ${count(fragments, 'fragment')} were read; ${all}.`
  return [read, ...problemLines(problems, painter(false))]
}
