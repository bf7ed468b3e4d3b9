import { groupBy } from '../core/group-by.js'
import type { ContractRow } from '../cors/contract-row.js'
import type { GateResult, ServiceSummary } from '../engine/gate-result.js'
import { stateOf } from './contract-groups.js'
import { inlineCode } from './encode.js'
import { type EnvironmentGrant, environmentGrants, environmentsAgree } from './environment-reach.js'
import { environmentName, inEnvironments } from './environment-words.js'
import { table } from './markdown.js'
import { count, fewOf } from './words.js'

const SENTENCE_LIMIT = 30
const API_LIMIT = 5

/** Which client can call in which environment, and where environments differ; empty if only the repository as it is was judged. */
export function environmentSection({ services, contract, reach }: GateResult): string {
  const several = services.filter(({ environments }) => environments.length > 1)
  if (several.length === 0) return ''
  const matrices = several.flatMap((service) => matrix(service, contract, services.length > 1))
  const grants = environmentGrants(several, reach)
  const sentences = grants.slice(0, SENTENCE_LIMIT).map((grant) => `- ${sentence(grant, services.length > 1)}`)
  const rest = grants.length - sentences.length
  const more = rest > 0 ? [`- and ${rest} more in the JSON report`] : []
  return [
    ...matrices,
    grants.length === 0 ? agreement(environmentsAgree(several, reach)) : '',
    [...sentences, ...more].join('\n')
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function agreement(agree: boolean | null): string {
  if (agree === null) return ''
  return agree
    ? 'The same origins can call the same operations in every environment.'
    : 'Environments differ in single operations: the JSON report has them.'
}

function matrix({ name, environments }: ServiceSummary, contract: readonly ContractRow[], isNamed: boolean): string[] {
  const clients = groupBy(
    contract.filter(({ service }) => service === name),
    ({ client }) => client
  )
  if (clients.size === 0) return []
  const rows = [...clients].map(([client, own]) => [
    inlineCode(client, 60),
    ...environments.map((environment) => cell(rowsIn(own, environment)))
  ])
  const title = isNamed ? `**Service ${inlineCode(name)}**\n\n` : ''
  const head = environments.map((environment) => environmentName(environment, (text) => inlineCode(text, 40)))
  return [title + table(['Client', ...head], rows)]
}

function rowsIn(rows: readonly ContractRow[], environment: string): readonly ContractRow[] {
  const own = rows.filter(({ environments }) => environments?.includes(environment))
  const replaced = new Set(own.map(({ api }) => api))
  return [...own, ...rows.filter((row) => row.environments === undefined && !replaced.has(row.api))]
}

function cell(rows: readonly ContractRow[]): string {
  const apis = new Set(rows.map(({ api }) => api)).size
  const inState = (state: ReturnType<typeof stateOf>): readonly ContractRow[] =>
    rows.filter((row) => stateOf(row) === state)
  const [broken, partly, unknown] = [inState('broken'), inState('partly'), inState('unknown')]
  if (broken[0]) return `❌ ${broken[0].verdict}${part(broken, apis)}`
  if (partly[0]) return `⚠️ ${partly[0].verdict} for some products${part(partly, apis)}`
  if (unknown.length > 0) return `❔ unknown${part(unknown, apis)}`
  return `✅ ${rows[0]?.verdict ?? ''}`
}

function part(rows: readonly ContractRow[], all: number): string {
  const some = new Set(rows.map(({ api }) => api)).size
  return some === all ? '' : ` for ${some} of ${count(all, 'API')}`
}

function sentence(grant: EnvironmentGrant, isNamed: boolean): string {
  const { origin, credentials, apis, environments, unknown, service } = grant
  const encode = (text: string): string => inlineCode(text, 60)
  const who = origin === '*' ? 'Any origin' : inlineCode(origin, 80)
  const what = `${fewOf(apis.map(encode), API_LIMIT)}${isNamed ? ` of service ${encode(service)}` : ''}`
  const only = environments.length === 1 ? 'only ' : ''
  const doubt = unknown.length === 0 ? '' : `; not known ${inEnvironments(unknown, encode)}`
  return `${who} can call ${what}${credentials ? ' with credentials' : ''} ${only}${inEnvironments(environments, encode)}${doubt}.`
}
