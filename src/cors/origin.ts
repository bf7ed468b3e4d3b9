/** A tuple origin: https://html.spec.whatwg.org/multipage/browsers.html#concept-origin. */
export interface Origin {
  readonly scheme: string
  /** Lower case; an internationalised name in punycode, an IPv6 address in brackets. */
  readonly host: string
  /** Null for the default port of the scheme. */
  readonly port: number | null
  /** What a browser sends in `Origin`: no trailing slash, no default port. */
  readonly serialised: string
}

/** Why a text is not an origin. */
export type OriginFault =
  | 'empty'
  | 'wildcard'
  | 'null'
  | 'quotes'
  | 'several'
  | 'no-scheme'
  | 'wildcard-in-host'
  | 'wildcard-in-port'
  | 'user-info'
  | 'path'
  | 'query'
  | 'fragment'
  | 'malformed'

export type ParsedOrigin =
  | { readonly kind: 'origin'; readonly origin: Origin }
  | { readonly kind: 'none'; readonly fault: OriginFault }

/** A DNS name has at most 253 characters; the time that punycode takes is not linear. */
const LONGEST_AUTHORITY = 1000

/**
 * Reads what somebody wrote as an origin. Blanks around it, one trailing slash, the default port and upper case are accepted
 * and normalised; whatever else a URL may hold is a fault, because no browser ever sends it in `Origin`.
 */
export function parseOrigin(text: string): ParsedOrigin {
  const trimmed = text.trim()
  const fault = wholeFault(trimmed)
  if (fault !== null) return none(fault)
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(trimmed)?.[1]
  if (scheme === undefined) return none('no-scheme')
  const rest = trimmed.slice(scheme.length + 3)
  const end = rest.search(/[/?#\\]/)
  const authority = end === -1 ? rest : rest.slice(0, end)
  const partFault = authorityFault(authority) ?? tailFault(end === -1 ? '' : rest.slice(end))
  if (partFault !== null) return none(partFault)
  const origin = fromUrl(scheme, authority)
  return origin === null ? none('malformed') : { kind: 'origin', origin }
}

/** Whether the machine of the user itself serves the page: https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy. */
export function isLoopback({ host }: Origin): boolean {
  const name = host.endsWith('.') ? host.slice(0, -1) : host
  return (
    name === 'localhost' || name.endsWith('.localhost') || host === '[::1]' || /^127(?:\.[0-9]{1,3}){3}$/.test(host)
  )
}

function wholeFault(text: string): OriginFault | null {
  if (text === '') return 'empty'
  if (text === '*') return 'wildcard'
  if (text === 'null') return 'null'
  if (/["'`\u2018-\u201f]/.test(text)) return 'quotes'
  if (/[\s,;]/.test(text)) return 'several'
  return null
}

function authorityFault(authority: string): OriginFault | null {
  if (authority.includes('@')) return 'user-info'
  const port = authority.lastIndexOf(':')
  if (port !== -1 && authority.slice(port).includes('*')) return 'wildcard-in-port'
  if (authority.includes('*')) return 'wildcard-in-host'
  // The URL parser drops control characters and looks further for a host; an origin has neither.
  return authority === '' || authority.length > LONGEST_AUTHORITY || /[\x00-\x1f\x7f]/.test(authority)
    ? 'malformed'
    : null
}

function tailFault(tail: string): OriginFault | null {
  if (tail === '' || tail === '/') return null
  if (tail.startsWith('?')) return 'query'
  return tail.startsWith('#') ? 'fragment' : 'path'
}

/** Custom schemes such as `capacitor` have an opaque host, which the URL parser leaves in the case it was written. */
function fromUrl(writtenScheme: string, authority: string): Origin | null {
  const text = `${writtenScheme}://${authority}`
  if (!URL.canParse(text)) return null
  const { protocol, hostname, port } = new URL(text)
  const scheme = protocol.slice(0, -1)
  const host = hostname.toLowerCase()
  // `%2a` decodes to the asterisk that was refused above.
  if (host === '' || host.includes('*')) return null
  const serialised = `${scheme}://${host}${port === '' ? '' : `:${port}`}`
  return { scheme, host, port: port === '' ? null : Number(port), serialised }
}

function none(fault: OriginFault): ParsedOrigin {
  return { kind: 'none', fault }
}
