import type { Api, RequestHeader } from '../../model/api.js'
import { bareApi } from '../../model/bare-api.js'
import { arrayMember, booleanMember, member, stringMember } from '../json-value.js'
import { areJson } from '../openapi/request-body.js'
import { placed } from '../positions.js'
import { attach, type Configuration, configurations, type ExportContext } from './export-context.js'

/** The ids of the APIs by the name of their folder. */
export type ExportedApis = ReadonlyMap<string, string>

type DeclaredApi = Omit<Api, 'operationsKnown'>

interface ExportedApi {
  /** Of the folder, which also names the policy files. */
  readonly name: string
  readonly configuration: Configuration
  readonly api: DeclaredApi
}

/** Declares the APIs and their operations, and remembers whose their policies are. */
export function readExportedApis(context: ExportContext): ExportedApis {
  const found = withCurrent(
    configurations(context, 'apis').map(({ folder, configuration }) => ({
      name: folder.name,
      configuration,
      api: apiOf(folder.name, configuration)
    }))
  )
  for (const { name, configuration, api } of found) {
    const scopeApi = api.current ? api.id : `${api.id};rev=${api.revision}`
    context.reading.declarations.push({ kind: 'api', service: context.service, layout: 'git-export', api })
    attach(context, configuration.value, `policies/apis/${name}.xml`, { kind: 'api', workspace: null, api: scopeApi })
    declareOperations(context, { name, configuration, api }, scopeApi)
  }
  return new Map(found.map(({ name, api }) => [name, api.id]))
}

function apiOf(name: string, { value, locate }: Configuration): DeclaredApi {
  const bare = bareApi(null, lastSegment(stringMember(value, 'id')) ?? name, locate(['id']))
  const keyNames = member(value, 'subscriptionKeyParameterNames')
  return {
    ...bare,
    displayName: stringMember(value, 'name'),
    path: stringMember(value, 'path'),
    subscriptionRequired: booleanMember(value, 'subscriptionRequired'),
    subscriptionKeyHeader: stringMember(keyNames, 'header') ?? bare.subscriptionKeyHeader,
    subscriptionKeyQuery: stringMember(keyNames, 'query') ?? bare.subscriptionKeyQuery,
    revision: stringMember(value, 'apiRevision') ?? '1',
    current: booleanMember(value, 'isCurrent') === true,
    versionSet: lastSegment(stringMember(value, 'apiVersionSetId'))
  }
}

/** Exports from before there were revisions do not say which one is current: an API that occurs once is. */
function withCurrent(apis: readonly ExportedApi[]): readonly ExportedApi[] {
  const uses = new Map<string, number>()
  for (const { api } of apis) uses.set(api.id, (uses.get(api.id) ?? 0) + 1)
  return apis.map((found) =>
    uses.get(found.api.id) === 1 ? { ...found, api: { ...found.api, current: true } } : found
  )
}

function declareOperations(context: ExportContext, { name, configuration, api }: ExportedApi, scopeApi: string): void {
  const { service, reading } = context
  for (const [index, value] of arrayMember(configuration.value, 'operations').entries()) {
    const method = stringMember(value, 'method') ?? ''
    const displayName = stringMember(value, 'name') ?? ''
    const id = lastSegment(stringMember(value, 'id')) ?? displayName
    const operation = placed(
      {
        id,
        api: api.id,
        workspace: null,
        revision: api.revision,
        method,
        urlTemplate: stringMember(value, 'urlTemplate') ?? '',
        requestHeaders: headersOf(configuration, value, index),
        jsonBody: areJson(arrayMember(member(value, 'request'), 'representations').map(contentType)),
        needsAuthorization: false
      },
      configuration.locate,
      ['operations', index, 'id']
    )
    reading.declarations.push({ kind: 'operation', service, layout: 'git-export', operation })
    const usual = `policies/apis/${name}/operations/${method}_${displayName.replaceAll(' ', '_')}.xml`
    attach(context, value, usual, { kind: 'operation', workspace: null, api: scopeApi, operation: id })
  }
}

function headersOf({ locate }: Configuration, operation: unknown, index: number): readonly RequestHeader[] {
  return arrayMember(member(operation, 'request'), 'headers').flatMap((header, at) => {
    const name = stringMember(header, 'name')
    if (name === null) return []
    const required = booleanMember(header, 'required') === true
    return [placed({ name, required }, locate, ['operations', index, 'request', 'headers', at, 'name'])]
  })
}

function contentType(representation: unknown): string {
  return stringMember(representation, 'contentType') ?? ''
}

/** `orders` of `/apis/orders`. */
export function lastSegment(id: string | null): string | null {
  return id?.split('/').at(-1) || null
}
