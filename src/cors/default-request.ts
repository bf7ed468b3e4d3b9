import type { Api, Operation } from '../model/api.js'
import type { CorsRequest, KeyPlace } from './cors-request.js'

/** What somebody says about a call; the rest is what pages usually do. */
export interface RequestWish {
  readonly origin: string
  readonly method?: string
  /** Names alone, or `name: value`. */
  readonly headers?: readonly string[]
  readonly credentials?: boolean
  readonly key?: KeyPlace
  readonly product?: string
}

/** The key travels in a header where the API requires one or a product is named; the browser then has to ask for that header. */
export function defaultRequest(api: Api, operation: Operation | null, wish: RequestWish): CorsRequest {
  const subscriptionKey =
    wish.key ?? (api.subscriptionRequired === true || wish.product !== undefined ? 'header' : 'none')
  const key = subscriptionKey === 'header' ? [{ name: api.subscriptionKeyHeader, value: null }] : []
  return {
    origin: wish.origin,
    method: wish.method ?? (operation?.method || 'GET'),
    headers: [...(wish.headers ?? []).map(headerOf), ...key],
    credentials: wish.credentials ?? false,
    subscriptionKey,
    ...(wish.product === undefined ? {} : { product: wish.product })
  }
}

function headerOf(text: string): CorsRequest['headers'][number] {
  const colon = text.indexOf(':')
  return colon === -1
    ? { name: text.trim(), value: null }
    : { name: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() }
}
