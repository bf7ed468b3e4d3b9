/** `orders;rev=2` names revision 2 of `orders`; a name without it the current revision. */
export function splitRevision(name: string): { readonly id: string; readonly revision: string | null } {
  const [, id, revision] = /^(.+);rev=(\w+)$/i.exec(name) ?? []
  return { id: id ?? name, revision: revision ?? null }
}
