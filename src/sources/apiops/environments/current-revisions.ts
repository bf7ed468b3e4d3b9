import type { Declaration, PolicyDeclaration } from '../../../model/declaration.js'
import { owned } from '../../../model/names.js'

type ApiDeclaration = Extract<Declaration, { readonly kind: 'api' }>

/**
 * An environment may make another revision the current one: it takes the place of the one that the files have, and the policies of both
 * change their scopes, because the scope of an old revision bears its number.
 */
export function currentRevisions(
  own: readonly Declaration[],
  overridden: readonly Declaration[]
): readonly Declaration[] {
  const risen = new Map<string, ApiDeclaration>()
  for (const [index, declaration] of overridden.entries()) {
    const before = own[index]
    if (declaration.kind !== 'api' || before?.kind !== 'api') continue
    if (declaration.api.current && !before.api.current) risen.set(nameOf(declaration), declaration)
  }
  const settled = overridden.map((declaration) => {
    if (declaration.kind !== 'api' || !declaration.api.current) return declaration
    const current = risen.get(nameOf(declaration)) ?? declaration
    return current === declaration ? declaration : { ...declaration, api: { ...declaration.api, current: false } }
  })
  const scopes = movedScopes(own, settled)
  return scopes.size === 0 ? settled : settled.map((declaration) => moved(declaration, scopes))
}

/** By what scopes called an API before, what they call it now. */
function movedScopes(own: readonly Declaration[], settled: readonly Declaration[]): ReadonlyMap<string, string> {
  const moves = new Map<string, string>()
  for (const [index, declaration] of settled.entries()) {
    const before = own[index]
    if (declaration.kind !== 'api' || before?.kind !== 'api') continue
    if (declaration.api.current !== before.api.current) {
      moves.set(owned(before.api.workspace, scopeOf(before)), scopeOf(declaration))
    }
  }
  return moves
}

function moved(declaration: Declaration, scopes: ReadonlyMap<string, string>): Declaration {
  if (declaration.kind !== 'policy' || !('api' in declaration.scope)) return declaration
  const { scope } = declaration
  const api = scopes.get(owned(scope.workspace, scope.api))
  return api === undefined ? declaration : ({ ...declaration, scope: { ...scope, api } } satisfies PolicyDeclaration)
}

function scopeOf({ api: { id, current, revision } }: ApiDeclaration): string {
  return current ? id : `${id};rev=${revision}`
}

function nameOf({ api: { workspace, id } }: ApiDeclaration): string {
  return owned(workspace, id).toLowerCase()
}
