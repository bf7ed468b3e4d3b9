const LONGEST_NAME = 80
/** Four characters are kept for a suffix that tells equal ids apart. */
const LONGEST_ID = 76

/**
 * The name that API Management gives an operation on import.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions#normalization-rules-for-operationid
 */
export function normalisedId(id: string): string {
  const dashed = id.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return dashed.replace(/^-|-$/g, '').slice(0, LONGEST_ID)
}

/**
 * The id of an operation of a specification. An id that could be the name of a resource is kept as written: an export writes that name,
 * whatever its case. Without an id, the name is made of method and path.
 */
export function operationId(written: string | null, method: string, urlTemplate: string): string {
  if (!written) return normalisedId(`${method}-${urlTemplate}`)
  return written.length <= LONGEST_NAME && /^[\w.-]+$/.test(written) ? written : normalisedId(written)
}

/** Gives each id once: the second `get-orders` becomes `get-orders-1`. */
export function distinctIds(): (id: string) => string {
  const given = new Map<string, number>()
  return (id) => {
    const uses = given.get(id.toLowerCase()) ?? 0
    given.set(id.toLowerCase(), uses + 1)
    return uses === 0 ? id : `${id}-${uses}`
  }
}
