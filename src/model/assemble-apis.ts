import { groupBy } from '../core/group-by.js'
import type { Problem } from '../core/problem.js'
import type { Api, Operation } from './api.js'
import type { ApiDeclaration, Declaration } from './declaration.js'
import { distinct } from './distinct.js'
import { byText, owned } from './names.js'

type OperationDeclaration = Extract<Declaration, { readonly kind: 'operation' }>

export function assembleOperations(
  declarations: readonly OperationDeclaration[],
  problems: Problem[]
): readonly Operation[] {
  return distinct(
    declarations.map(({ operation }) => operation),
    (operation) => ({
      name: `Operation ${operation.id} of ${revisionOf(operation.workspace, operation.api, operation.revision)}`,
      get declaredAt() {
        return operation.declaredAt
      }
    }),
    problems
  )
}

/** By API; the operations of one API keep the order of their specification. */
export function inApiOrder(operations: readonly Operation[]): readonly Operation[] {
  const byApi = groupBy(operations, ({ workspace, api, revision }) => revisionOf(workspace, api, revision))
  return [...byApi].sort(byText(([name]) => name)).flatMap(([, operations]) => operations)
}

export function assembleApis(
  declarations: readonly ApiDeclaration[],
  operations: readonly Operation[],
  problems: Problem[]
): readonly Api[] {
  const withOperations = new Set(operations.map(({ workspace, api, revision }) => revisionOf(workspace, api, revision)))
  const found = distinct(
    declarations.map(({ api }) => api),
    (api) => ({ name: nameOf(api), declaredAt: api.declaredAt }),
    problems
  )
  problems.push(...equalPaths(found))
  const partlyKnown = new Set(declarations.filter(({ moreOperations }) => moreOperations).map(({ api }) => nameOf(api)))
  return found.map((api) => {
    const name = nameOf(api)
    return { ...api, operationsKnown: withOperations.has(name) && !partlyKnown.has(name) }
  })
}

/** By name and revision. */
export function inNameOrder(apis: readonly Api[]): readonly Api[] {
  return [...apis].sort(byText(nameOf))
}

function nameOf({ workspace, id, revision }: Pick<Api, 'workspace' | 'id' | 'revision'>): string {
  return revisionOf(workspace, id, revision)
}

/** API Management refuses a second API with the path of another one; only versions of one API may share it. */
function equalPaths(apis: readonly ApiDeclaration['api'][]): readonly Problem[] {
  const owners = new Map<string, ApiDeclaration['api']>()
  return apis.flatMap((api) => {
    if (!api.current || api.path === null || api.versionSet !== null) return []
    const key = `${api.type} ${api.path.toLowerCase()}`
    const rival = owners.get(key)
    if (rival === undefined) {
      owners.set(key, api)
      return []
    }
    const { path, line } = rival.declaredAt
    const message = `API ${api.id} claims the path "${api.path}", as API ${rival.id} does (${path}:${line}): give one of them another`
    return [{ kind: 'unresolved' as const, location: api.declaredAt, message }]
  })
}

function revisionOf(workspace: string | null, api: string, revision: string): string {
  return `API ${owned(workspace, api)}, revision ${revision},`
}
