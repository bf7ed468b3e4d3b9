/** What an element of `<cors>` may hold. */
export interface CorsElement {
  readonly attributes: readonly string[]
  readonly children: readonly string[]
}

/**
 * Any policy may have an `id`.
 *
 * @see https://learn.microsoft.com/azure/api-management/cors-policy#policy-statement
 */
export const CORS_GRAMMAR: Readonly<Partial<Record<string, CorsElement>>> = {
  cors: {
    attributes: ['allow-credentials', 'terminate-unmatched-request', 'id'],
    children: ['allowed-origins', 'allowed-methods', 'allowed-headers', 'expose-headers']
  },
  'allowed-origins': { attributes: [], children: ['origin'] },
  'allowed-methods': { attributes: ['preflight-result-max-age'], children: ['method'] },
  'allowed-headers': { attributes: [], children: ['header'] },
  'expose-headers': { attributes: [], children: ['header'] },
  origin: { attributes: [], children: [] },
  method: { attributes: [], children: [] },
  header: { attributes: [], children: [] }
}
