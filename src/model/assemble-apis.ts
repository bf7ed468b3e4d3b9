import type { Problem } from '../core/problem.js'
import type { Api, Operation } from './api.js'
import type { Declaration } from './declaration.js'
import { distinct } from './distinct.js'
import { byText, owned } from './names.js'

type ApiDeclaration = Extract<Declaration, { readonly kind: 'api' }>
type OperationDeclaration = Extract<Declaration, { readonly kind: 'operation' }>

/** Sorted by API; the operations of one API keep the order of their specification. */
export function assembleOperations(
  declarations: readonly OperationDeclaration[],
  problems: Problem[]
): readonly Operation[] {
  const found = distinct(
    declarations.map(({ operation }) => operation),
    (operation) => ({
      name: `Operation ${operation.id} of ${revisionOf(operation.workspace, operation.api, operation.revision)}`,
      get declaredAt() {
        return operation.declaredAt
      }
    }),
    problems
  )
  return found.sort(byText(({ workspace, api, revision }) => revisionOf(workspace, api, revision)))
}

export function assembleApis(
  declarations: readonly ApiDeclaration[],
  operations: readonly Operation[],
  problems: Problem[]
): readonly Api[] {
  const withOperations = new Set(operations.map(({ workspace, api, revision }) => revisionOf(workspace, api, revision)))
  const nameOf = ({ workspace, id, revision }: ApiDeclaration['api']): string => revisionOf(workspace, id, revision)
  const found = distinct(
    declarations.map(({ api }) => api),
    (api) => ({ name: nameOf(api), declaredAt: api.declaredAt }),
    problems
  )
  return found.sort(byText(nameOf)).map((api) => ({ ...api, operationsKnown: withOperations.has(nameOf(api)) }))
}

function revisionOf(workspace: string | null, api: string, revision: string): string {
  return `${owned(workspace, `api/${api}`)}, revision ${revision}`
}
