import type { Scope } from './scope.js'

/** Reads a scope as reports write it, such as `api/orders` or `workspace/sales/product/starter`; null if it is none. */
export function parseScope(text: string): Scope | null {
  const parts = text.split('/')
  if (parts.some((part) => part === '')) return null
  if (text === 'global') return { kind: 'global' }
  const [kind, workspace, ...rest] = parts
  if (kind !== 'workspace' || workspace === undefined) return ownedScope(null, parts)
  return rest.length === 0 ? { kind: 'workspace', workspace } : ownedScope(workspace, rest)
}

function ownedScope(workspace: string | null, parts: readonly string[]): Scope | null {
  const [kind, name, inner, innerName, ...more] = parts
  if (name === undefined || more.length > 0) return null
  if (inner !== undefined) {
    if (kind !== 'api' || innerName === undefined || inner !== 'operation') return null
    return { kind: 'operation', workspace, api: name, operation: innerName }
  }
  switch (kind) {
    case 'product':
      return { kind, workspace, product: name }
    case 'api':
      return { kind, workspace, api: name }
    case 'fragment':
      return { kind, workspace, fragment: name }
    default:
      return null
  }
}
