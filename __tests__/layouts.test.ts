import { readdirSync } from 'node:fs'
import type { Location } from '../src/core/location.js'
import { assemble } from '../src/model/assemble.js'
import type { PolicyText } from '../src/model/policy-document.js'
import { scopeName } from '../src/model/scope.js'
import type { ServiceModel } from '../src/model/service-model.js'
import { discover } from '../src/sources/discover.js'
import { workingTree } from '../src/sources/working-tree.js'
import { expectGolden } from './golden.js'

const folder = '__tests__/layouts'

const cases = readdirSync(folder).filter((name) => !name.startsWith('.'))

/** A case is a small repository and all that is understood of it. */
test.each(cases.sort())('%s', (name) => {
  const tree = workingTree(`${process.cwd()}/${folder}/${name}/repository`)
  const { declarations, problems } = discover(tree)
  const assembly = assemble(declarations)
  const seen = {
    services: assembly.services.map(describeService),
    problems: [...problems, ...assembly.problems].map(({ location, ...problem }) => ({ at: at(location), ...problem }))
  }
  expectGolden(`${JSON.stringify(seen, null, 2)}\n`, `${folder}/${name}/expected.json`)
})

/** One line for each thing, so that a change is one line of the diff. */
function describeService(service: ServiceModel): object {
  const { name, layouts, globalPolicy, workspaces } = service
  const own = (workspace: string | null, id: string): string => (workspace === null ? id : `${workspace}/${id}`)
  return {
    name,
    layouts,
    globalPolicy,
    workspaces,
    documents: [...service.documents, ...service.fragments].map(
      ({ scope, source, format, declaredAt, root, problems, ...deployment }) => {
        const rootPlace = root ? at(source.locate(root.nameSpan)) : 'nowhere'
        const broken = problems.map(({ message }) => `; ${message}`).join('')
        const name = scope.kind === 'unknown' ? `unknown (${scope.reason})` : scopeName(scope)
        return `${name} declared ${at(declaredAt)}, ${format}, root ${root?.name} ${rootPlace}${broken}${deploymentWords(deployment)}`
      }
    ),
    apis: service.apis.map(({ id, workspace, declaredAt, ...api }) => ({
      id: own(workspace, id),
      ...api,
      at: at(declaredAt)
    })),
    operations: service.operations.map((operation) => {
      const { api, workspace, revision, id, method, urlTemplate, requestHeaders, jsonBody, needsAuthorization } =
        operation
      const headers = requestHeaders.map(
        (header) => `${header.name}${header.required ? '!' : ''} ${at(header.declaredAt)}`
      )
      const traits = [...(jsonBody ? ['json'] : []), ...(needsAuthorization ? ['authorization'] : []), ...headers]
      const address = `${own(workspace, api)};rev=${revision}/${id}: ${method} ${urlTemplate}`
      return [address, at(operation.declaredAt), ...traits].join(' | ')
    }),
    products: service.products.map(({ id, workspace, declaredAt, ...product }) => ({
      id: own(workspace, id),
      ...product,
      at: at(declaredAt)
    })),
    namedValues: service.namedValues.map(({ displayName, workspace, value, secret, declaredAt }) => {
      return `${own(workspace, displayName)} = ${secret ? 'secret' : value} ${at(declaredAt)}`
    }),
    versionSets: service.versionSets.map(({ id, workspace, scheme, declaredAt }) => {
      return `${own(workspace, id)} ${scheme} ${at(declaredAt)}`
    })
  }
}

/** What only a deployment knows of a policy. */
function deploymentWords({ when, alternative, repeated, holes, unread }: Partial<PolicyText>): string {
  const words = [
    ...(unread ? ['text not known'] : []),
    ...(holes ? [`${holes} holes`] : []),
    ...(when ? [`${alternative ? 'one of several, ' : ''}if ${when}`] : []),
    ...(repeated ? ['repeated'] : [])
  ]
  return words.map((word) => `; ${word}`).join('')
}

function at({ path, line, column, endLine, endColumn }: Location): string {
  return `${path}:${line}:${column}-${endLine}:${endColumn}`
}
