import { createHash } from 'node:crypto'
import type { Problem } from '../core/problem.js'
import type { PolicyText } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import { jsonText } from './encode.js'
import { problemLists } from './json.js'

/** Scopes, documents and links of every service, and what was not read, as `tree --format json` prints them. */
export function treeJson(
  services: readonly ServiceModel[],
  environments: ReadonlyMap<string, string>,
  problems: readonly Problem[]
): string {
  const entries = services.map((service) => serviceJson(service, environments.get(service.name)))
  return jsonText({ version: 1, services: entries, coverage: problemLists(problems) })
}

function serviceJson(service: ServiceModel, environment: string | undefined): object {
  return {
    name: service.name,
    ...(environment !== undefined && { environment }),
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
    ...(text.scope.kind === 'unknown' && { reason: text.scope.reason ?? null }),
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
