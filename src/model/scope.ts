/**
 * Where a policy is attached. `workspace` is null for what the service itself owns; `unknown` is the scope of a loose file.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-howto-policies#scopes
 */
export type Scope =
  | { readonly kind: 'global' }
  | { readonly kind: 'workspace'; readonly workspace: string }
  | { readonly kind: 'product'; readonly workspace: string | null; readonly product: string }
  | { readonly kind: 'api'; readonly workspace: string | null; readonly api: string }
  | { readonly kind: 'operation'; readonly workspace: string | null; readonly api: string; readonly operation: string }
  | { readonly kind: 'resolver'; readonly workspace: string | null; readonly api: string; readonly resolver: string }
  | { readonly kind: 'fragment'; readonly workspace: string | null; readonly fragment: string }
  /** The reason is the end of a sentence: why nothing says where the policy is attached. */
  | { readonly kind: 'unknown'; readonly reason?: string }

/** The scope as reports write it, such as `global`, `api/orders/operation/getOrder` or `workspace/sales/product/starter`. */
export function scopeName(scope: Scope): string {
  switch (scope.kind) {
    case 'global':
    case 'unknown':
      return scope.kind
    case 'workspace':
      return `workspace/${scope.workspace}`
    case 'product':
      return inWorkspace(scope.workspace, `product/${scope.product}`)
    case 'api':
      return inWorkspace(scope.workspace, `api/${scope.api}`)
    case 'operation':
      return inWorkspace(scope.workspace, `api/${scope.api}/operation/${scope.operation}`)
    case 'resolver':
      return inWorkspace(scope.workspace, `api/${scope.api}/resolver/${scope.resolver}`)
    case 'fragment':
      return inWorkspace(scope.workspace, `fragment/${scope.fragment}`)
  }
}

function inWorkspace(workspace: string | null, name: string): string {
  return workspace === null ? name : `workspace/${workspace}/${name}`
}
