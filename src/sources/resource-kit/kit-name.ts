/** What the name of a file says that the extractor of the API Management DevOps Resource Kit wrote. */
export type KitName =
  | { readonly kind: 'global' }
  | { readonly kind: 'product'; readonly product: string }
  | { readonly kind: 'api'; readonly api: string }
  /** Both names may hold a `-`, so there can be several ways to tell them apart. */
  | { readonly kind: 'operation'; readonly splits: readonly KitSplit[] }

export interface KitSplit {
  /** With its `;rev=N`. */
  readonly api: string
  readonly operation: string
}

/** @see https://github.com/Azure/azure-api-management-devops-resource-kit/blob/main/src/README.md */
export function kitName(fileName: string): KitName | null {
  if (/^globalServicePolicy\.xml$/i.test(fileName)) return { kind: 'global' }
  const [, stem = '', kind = ''] = /^(.+)-(api|product|operation)Policy\.xml$/i.exec(fileName) ?? []
  switch (kind.toLowerCase()) {
    case 'api':
      return { kind: 'api', api: stem }
    case 'product':
      return { kind: 'product', product: stem }
    case 'operation':
      return { kind: 'operation', splits: splitsOf(stem) }
    default:
      return null
  }
}

function splitsOf(stem: string): readonly KitSplit[] {
  const [, api, operation] = /^(.+?;rev=\w+)-(.+)$/i.exec(stem) ?? []
  if (api !== undefined && operation !== undefined) return [{ api, operation }]
  const splits: KitSplit[] = []
  for (let at = stem.indexOf('-', 1); at > 0 && at < stem.length - 1; at = stem.indexOf('-', at + 1)) {
    splits.push({ api: stem.slice(0, at), operation: stem.slice(at + 1) })
  }
  return splits
}
