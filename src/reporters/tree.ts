import { createHash } from 'node:crypto'
import type { PolicyText } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import { jsonText, safeText } from './encode.js'

/** Scopes, documents and links of every service, as `tree --format json` prints them. */
export function treeJson(services: readonly ServiceModel[]): string {
  return jsonText({ version: 1, services: services.map(serviceJson) })
}

/** The same for people: one service after the other, scopes indented below the scope that they inherit from. */
export function treeText(services: readonly ServiceModel[]): string {
  if (services.length === 0) return 'No API Management service was found.\n'
  return `${services.map(serviceText).join('\n\n')}\n`
}

function serviceJson(service: ServiceModel): object {
  return {
    name: service.name,
    layouts: service.layouts,
    documents: [...service.documents, ...service.fragments].map(documentJson),
    apis: service.apis.map((api) => ({
      id: owned(api.workspace, 'api', api.id),
      path: api.path,
      type: api.type,
      subscriptionRequired: api.subscriptionRequired,
      revision: api.revision,
      current: api.current,
      versionSet: api.versionSet
    })),
    operations: service.operations.map(({ id, api, workspace, method, urlTemplate }) => ({
      id,
      api: owned(workspace, 'api', api),
      method,
      urlTemplate
    })),
    products: service.products.map(({ id, workspace, subscriptionRequired, apis }) => ({
      id: owned(workspace, 'product', id),
      subscriptionRequired,
      apis
    })),
    namedValues: service.namedValues.map(({ displayName, value, secret }) => ({
      name: displayName,
      known: value !== null,
      secret
    }))
  }
}

function documentJson(text: PolicyText): object {
  const { source, declaredAt, holes = 0 } = text
  return {
    scope: scopeName(text.scope),
    path: declaredAt.path,
    line: declaredAt.line,
    textPath: source.path,
    format: text.format,
    // A text with holes is not known, whatever stands around them.
    sha256: text.unread || holes > 0 ? null : sha256(source.text.replaceAll('\r\n', '\n')),
    holes,
    when: text.when,
    repeated: text.repeated
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The plain id where the service owns it, the whole scope inside a workspace. */
function owned(workspace: string | null, kind: string, id: string): string {
  return workspace === null ? id : `workspace/${workspace}/${kind}/${id}`
}

function serviceText(service: ServiceModel): string {
  const at = new Map(
    [...service.documents, ...service.fragments].map((text) => [scopeName(text.scope), text.source.path])
  )
  const policy = (scope: string): string => (at.has(scope) ? `  ${safeText(at.get(scope) ?? '')}` : '')
  const line = (depth: number, name: string, scope: string, note = ''): string =>
    `${'  '.repeat(depth)}${safeText(name)}${note && ` (${safeText(note)})`}${policy(scope)}`
  const inherits = { declared: '', default: 'no document: the default policy', elsewhere: 'not in this repository' }[
    service.globalPolicy
  ]
  const lines = [`${safeText(service.name)}  [${service.layouts.join(', ')}]`, line(1, 'global', 'global', inherits)]
  for (const workspace of service.workspaces) lines.push(line(2, `workspace/${workspace}`, `workspace/${workspace}`))
  for (const product of service.products) {
    const scope = scopeName({ kind: 'product', workspace: product.workspace, product: product.id })
    const apis = product.apis.length === 0 ? 'no APIs' : `APIs ${product.apis.join(', ')}`
    lines.push(line(2, scope, scope, `${product.subscriptionRequired === false ? 'open, ' : ''}${apis}`))
  }
  for (const api of service.apis) {
    const scope = scopeName({ kind: 'api', workspace: api.workspace, api: api.id })
    lines.push(
      line(
        2,
        api.current ? scope : `${scope};rev=${api.revision}`,
        scope,
        api.operationsKnown ? api.type : `${api.type}, operations not known`
      )
    )
    for (const operation of service.operations) {
      if (operation.api !== api.id || operation.workspace !== api.workspace || operation.revision !== api.revision)
        continue
      const { workspace, id } = operation
      lines.push(
        line(
          3,
          `${operation.method} ${operation.urlTemplate}`,
          scopeName({ kind: 'operation', workspace, api: api.id, operation: id }),
          id
        )
      )
    }
  }
  for (const fragment of service.fragments) lines.push(line(1, scopeName(fragment.scope), scopeName(fragment.scope)))
  for (const document of service.documents)
    if (document.scope.kind === 'unknown') lines.push(`  ${safeText(document.source.path)}`)
  return lines.join('\n')
}
