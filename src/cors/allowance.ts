import { type CorsList, type CorsPolicy, hasOpenLists } from './cors-policy.js'
import type { KnownText } from './known-text.js'
import { parseOrigin } from './origin.js'

/** One list of a `<cors>`: what it is known to allow, and whether it may allow more. */
export interface Allowed {
  /** `*` */
  readonly any: boolean
  readonly names: readonly string[]
  /** Why further names may be allowed; null if the list is fully known. */
  readonly unknown: string | null
}

/** What a `<cors>` allows. Origins are serialised, methods upper case, headers lower case. */
export interface Allowance {
  readonly origins: Allowed
  readonly methods: Allowed
  readonly headers: Allowed
  readonly exposedHeaders: Allowed
  /** Null: not known. */
  readonly credentials: boolean | null
}

/** @see https://learn.microsoft.com/azure/api-management/cors-policy#elements */
export function allowanceOf(policy: CorsPolicy, knownText: KnownText): Allowance {
  const open = hasOpenLists(policy)
  const list = (
    source: CorsList | null,
    absent: readonly string[],
    normalise: (text: string) => string | null
  ): Allowed =>
    source ? allowed(source, knownText, normalise) : { any: false, names: absent, unknown: open ? OPEN : null }
  return {
    origins: list(policy.origins, [], originName),
    // "If this section is not present, only GET and POST methods are supported."
    methods: list(policy.methods, ['GET', 'POST'], (text) => text.toUpperCase()),
    headers: list(policy.headers, [], (text) => text.toLowerCase()),
    exposedHeaders: list(policy.exposeHeaders, [], (text) => text.toLowerCase()),
    credentials: credentials(policy, knownText)
  }
}

/** Whether a list allows a name; null: not known. */
export function allows(list: Allowed, name: string): boolean | null {
  if (list.any || list.names.includes(name)) return true
  return list.unknown === null ? false : null
}

const OPEN = 'a deployment completes the list'

function allowed(list: CorsList, knownText: KnownText, normalise: (text: string) => string | null): Allowed {
  const names: string[] = []
  let unknown = list.open ? OPEN : null
  for (const { value } of list.items) {
    const text = value && knownText(value)
    if (value && text === null) unknown = `${value.text} is not known here`
    const name = text && normalise(text)
    if (name) names.push(name)
  }
  return { any: names.includes('*'), names: [...new Set(names)], unknown }
}

function originName(text: string): string | null {
  if (text === '*') return text
  const origin = parseOrigin(text)
  return origin.kind === 'origin' ? origin.origin.serialised : null
}

function credentials(policy: CorsPolicy, knownText: KnownText): boolean | null {
  if (policy.allowCredentials === null) return false
  const text = knownText(policy.allowCredentials)
  return text === null ? null : text.toLowerCase() === 'true'
}
