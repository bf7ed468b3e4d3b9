import type { Location } from '../../core/location.js'
import { wholeFile } from '../../core/problem.js'
import type { Api, ApiType } from '../../model/api.js'
import { DEFAULT_KEY_HEADER, DEFAULT_KEY_QUERY } from '../../model/bare-api.js'
import { type Folder, filesBelow, firstFile, pathIn } from '../folder.js'
import { booleanMember, member, stringMember } from '../json-value.js'
import { SPECIFICATION_NAMES } from '../openapi/specification.js'
import { splitRevision } from './api-name.js'
import { type Context, readInformation, readPolicy } from './context.js'
import { artefacts } from './names.js'
import { readOperations } from './read-operations.js'

const FILE = 'apiInformation.json'

type DeclaredApi = Omit<Api, 'operationsKnown'>

export function readApis(context: Context, owner: Folder, workspace: string | null): void {
  const claims = new Map<string, string>()
  for (const { folder, api } of withCurrent(apiFolders(context, owner, workspace))) {
    const rival = claimedBefore(claims, api, folder.path)
    if (rival === null) declareApi(context, folder, api)
    else refuse(context, folder, api, rival)
  }
}

interface ApiFolder {
  readonly folder: Folder
  readonly api: DeclaredApi
}

function apiFolders(context: Context, owner: Folder, workspace: string | null): readonly ApiFolder[] {
  return artefacts(owner, ['apis']).flatMap((folder) => {
    const declaring = declaringFile(folder)
    return declaring === null ? [] : [{ folder, api: apiOf(context, folder, workspace, wholeFile(declaring)) }]
  })
}

/** Every API has a current revision: a name without a revision means that one, unless another folder says that it is. */
function withCurrent(found: readonly ApiFolder[]): readonly ApiFolder[] {
  const stated = new Set(found.filter(({ api }) => api.current).map(({ api }) => api.id.toLowerCase()))
  return found.map(({ folder, api }) => {
    const isMeant = splitRevision(folder.name).revision === null && !stated.has(api.id.toLowerCase())
    return { folder, api: isMeant ? { ...api, current: true } : api }
  })
}

/** The file that shows that a folder is an API; null for a folder without any. */
function declaringFile(folder: Folder): string | null {
  const own = [FILE, 'policy.xml', ...SPECIFICATION_NAMES].find((name) => folder.files.has(name))
  if (own !== undefined) return pathIn(folder, own)
  const [inner] = artefacts(folder, ['operations', 'resolvers'])
  return inner ? firstFile(inner) : null
}

function apiOf(context: Context, folder: Folder, workspace: string | null, declaredAt: Location): DeclaredApi {
  const properties = readInformation(context, folder, FILE)?.properties
  const { id, revision } = splitRevision(folder.name)
  const isCurrent = booleanMember(properties, 'isCurrent')
  const keyNames = member(properties, 'subscriptionKeyParameterNames')
  return {
    id,
    workspace,
    displayName: stringMember(properties, 'displayName'),
    path: stringMember(properties, 'path'),
    type: typeOf(properties, folder),
    subscriptionRequired: booleanMember(properties, 'subscriptionRequired'),
    subscriptionKeyHeader: stringMember(keyNames, 'header') ?? DEFAULT_KEY_HEADER,
    subscriptionKeyQuery: stringMember(keyNames, 'query') ?? DEFAULT_KEY_QUERY,
    revision: revision ?? String(member(properties, 'apiRevision') ?? '1'),
    current: revision === null ? isCurrent !== false : isCurrent === true,
    versionSet: stringMember(properties, 'apiVersionSetId')?.split('/').at(-1) || null,
    declaredAt
  }
}

const TYPES: readonly ApiType[] = ['http', 'soap', 'graphql', 'websocket']

function typeOf(properties: unknown, folder: Folder): ApiType {
  const written = stringMember(properties, 'type') ?? stringMember(properties, 'apiType')
  if (written !== null) return TYPES.find((type) => type === written.toLowerCase()) ?? 'other'
  if (folder.files.has('specification.graphql')) return 'graphql'
  return folder.files.has('specification.wsdl') ? 'soap' : 'http'
}

/** Resource names are compared without case. An API has one folder per revision, and one current revision. */
function claimedBefore(
  claims: Map<string, string>,
  { id, revision, current }: DeclaredApi,
  path: string
): string | null {
  const keys = [`${id};rev=${revision}`, ...(current ? [id] : [])].map((key) => key.toLowerCase())
  const rival = keys.map((key) => claims.get(key)).find((claim) => claim !== undefined)
  if (rival === undefined) for (const key of keys) claims.set(key, path)
  return rival ?? null
}

/** The scope of an old revision keeps its `;rev=N`: nothing but that revision runs its policies. */
function declareApi(context: Context, folder: Folder, api: DeclaredApi): void {
  const { service, reading } = context
  const { workspace } = api
  const scopeApi = api.current ? api.id : `${api.id};rev=${api.revision}`
  reading.declarations.push({ kind: 'api', service, layout: 'apiops', api })
  readPolicy(context, folder, { kind: 'api', workspace, api: scopeApi })
  readOperations(context, folder, api, scopeApi)
  for (const resolver of artefacts(folder, ['resolvers'])) {
    readPolicy(context, resolver, { kind: 'resolver', workspace, api: scopeApi, resolver: resolver.name })
  }
}

function refuse({ reading }: Context, folder: Folder, { id, current, revision }: DeclaredApi, rival: string): void {
  const files = filesBelow(folder)
  for (const path of files) reading.claimed.add(path)
  const claim = current ? `the current revision of API ${id}` : `revision ${revision} of API ${id}`
  reading.problems.push({
    kind: 'skipped',
    location: wholeFile(declaringFile(folder) ?? folder.path),
    message: `${folder.path} claims ${claim}, as ${rival} does, and is left out: rename or remove one of the two folders`,
    ...(files.some((path) => path.endsWith('/policy.xml')) && { contested: true })
  })
}
