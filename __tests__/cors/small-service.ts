import { type Call, callOf } from '../../src/cors/call.js'
import type { KeyPlace } from '../../src/cors/cors-request.js'
import { defaultRequest } from '../../src/cors/default-request.js'
import { simulate } from '../../src/cors/simulate.js'
import type { CorsVerdict } from '../../src/cors/verdict.js'
import { scopeChains } from '../../src/effective/scope-chain.js'
import { assemble } from '../../src/model/assemble.js'
import { discover } from '../../src/sources/discover.js'
import { memoryTree } from '../../src/sources/memory-tree.js'

/** A service with one API `orders` with GET, PUT and DELETE of `/items/{id}`, in the products that are given. Texts are inbound sections. */
export interface SmallService {
  readonly global?: string
  readonly product?: string
  readonly openProduct?: string
  readonly api?: string
  readonly operation?: string
  readonly fragment?: string
  readonly outbound?: string
  readonly keyRequired?: boolean
  /** Further paths of the specification, as YAML. */
  readonly paths?: string
  readonly versioningScheme?: string
  readonly namedValues?: Readonly<Record<string, string | null>>
  /** A whole document in place of the API's. */
  readonly apiDocument?: string
  /** No file says what the global policy is, nor that this is the whole service. */
  readonly globalElsewhere?: boolean
}

export interface SmallRequest {
  readonly origin?: string
  readonly method?: string
  readonly headers?: readonly string[]
  readonly credentials?: boolean
  readonly key?: KeyPlace
  readonly product?: string
}

export const PAGE = 'https://shop.contoso.com'

/** `<cors>` with the defaults of the portal's button unless told otherwise. */
export function cors(
  options: { origins?: string; attributes?: string; methods?: string; headers?: string; more?: string } = {}
): string {
  const {
    origins = `<origin>${PAGE}</origin>`,
    attributes = 'terminate-unmatched-request="false"',
    methods,
    headers,
    more = ''
  } = options
  const methodList = methods === undefined ? '<allowed-methods><method>*</method></allowed-methods>' : methods
  const headerList = headers === undefined ? '<allowed-headers><header>*</header></allowed-headers>' : headers
  return `<cors ${attributes}><allowed-origins>${origins}</allowed-origins>${methodList}${headerList}${more}</cors>`
}

export function callTo(service: SmallService, request: SmallRequest = {}): CorsVerdict {
  const { declarations } = discover(memoryTree(filesOf(service)))
  const [model] = assemble(declarations).services
  if (!model) throw new Error('the fixture holds no service')
  const chains = scopeChains(model)
  const api = model.apis[0]
  const method = request.method ?? 'GET'
  const operation = model.operations.find(
    (candidate) => candidate.method === method && candidate.urlTemplate === '/items/{id}'
  )
  const group = chains.find(({ operations }) => operation && operations.includes(operation))?.operations
  if (!api || !operation || !group) throw new Error('the fixture holds no such operation')
  const sent = defaultRequest(api, operation, { ...request, origin: request.origin ?? PAGE })
  const product = model.products.find(({ id }) => id === request.product) ?? null
  const call: Call | null = callOf(model, chains, { api, operation, group, key: sent.subscriptionKey, product })
  if (!call) throw new Error('the fixture has no such context')
  return simulate(call, sent)
}

/** `allowed`, `blocked: allow-origin-missing`, `unknown: T1`. */
export function summary(verdict: CorsVerdict): string {
  switch (verdict.outcome) {
    case 'allowed':
      return 'allowed'
    case 'blocked':
      return `blocked by the ${verdict.phase}: ${verdict.refusal?.reason ?? verdict.reason}`
    case 'unknown':
      return `unknown: ${verdict.assumption ?? verdict.reason}`
  }
}

const OPERATIONS = ['get', 'put', 'delete']
  .map((method) => `    ${method}: { operationId: ${method}-item, responses: {} }`)
  .join('\n')

function filesOf(service: SmallService): Record<string, string> {
  const { namedValues = {}, versioningScheme } = service
  const files: Record<string, string> = {
    'apim/apis/orders/apiInformation.json': JSON.stringify({
      properties: {
        path: 'orders',
        isCurrent: true,
        subscriptionRequired: service.keyRequired ?? false,
        ...(versioningScheme ? { apiVersionSetId: '/apiVersionSets/orders', apiVersion: 'v1' } : {})
      }
    }),
    'apim/apis/orders/specification.yaml': `openapi: 3.0.0\npaths:\n  /items/{id}:\n${OPERATIONS}\n${service.paths ?? ''}`
  }
  const put = (path: string, inbound: string | undefined, outbound = '<base />'): void => {
    if (inbound !== undefined)
      files[path] =
        `<policies><inbound>${inbound}</inbound><backend><base /></backend><outbound>${outbound}</outbound></policies>`
  }
  if (!service.globalElsewhere) put('apim/policy.xml', service.global ?? '')
  put(
    'apim/apis/orders/policy.xml',
    service.api ?? (service.outbound === undefined ? undefined : '<base />'),
    service.outbound
  )
  if (service.apiDocument !== undefined) files['apim/apis/orders/policy.xml'] = service.apiDocument
  put('apim/apis/orders/operations/get-item/policy.xml', service.operation)
  for (const [id, inbound, required] of [
    ['closed', service.product, true],
    ['open', service.openProduct, false]
  ] as const) {
    if (inbound === undefined) continue
    put(`apim/products/${id}/policy.xml`, inbound)
    files[`apim/products/${id}/productInformation.json`] = JSON.stringify({
      properties: { subscriptionRequired: required }
    })
    files[`apim/products/${id}/apis.json`] = '[{"name": "orders"}]'
  }
  if (service.fragment !== undefined)
    files['apim/policyFragments/shared/policy.xml'] = `<fragment>${service.fragment}</fragment>`
  if (versioningScheme) {
    files['apim/versionSets/orders/versionSetInformation.json'] = JSON.stringify({ properties: { versioningScheme } })
  }
  for (const [name, value] of Object.entries(namedValues)) {
    const properties = value === null ? { displayName: name, secret: true } : { displayName: name, value }
    files[`apim/namedValues/${name}/namedValueInformation.json`] = JSON.stringify({ properties })
  }
  return files
}
