import { owned } from './names.js'
import type { PolicyDocument } from './policy-document.js'
import type { ServiceModel } from './service-model.js'

/** The documents that calls run: all but those of revisions that are not current, which bear their `;rev=N` in the scope. */
export function liveDocuments({ apis, documents }: ServiceModel): readonly PolicyDocument[] {
  const others = new Set(
    apis
      .filter(({ current }) => !current)
      .map(({ workspace, id, revision }) => owned(workspace, `${id};rev=${revision}`))
  )
  return documents.filter(({ scope }) => !('api' in scope) || !others.has(owned(scope.workspace, scope.api)))
}
