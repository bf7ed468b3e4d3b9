import { type CorsRequest, nonWildcardHeaderNames } from './cors-request.js'
import { type HttpAnswer, listMembers } from './header-list.js'
import { asciiLowercase } from './http-names.js'

/** A point on which a browser is known to leave the Fetch standard. The conclusions of this folder follow the standard. */
export interface BrowserDeparture {
  readonly id: string
  /** One sentence: what the standard asks for. */
  readonly standard: string
  /** One sentence: what was seen instead, and where. */
  readonly seen: string
  readonly reference: string
  /** Whether a browser may conclude something else about this call. */
  applies(request: CorsRequest, preflight: HttpAnswer): boolean
}

const CLIENT_HINTS: ReadonlySet<string> = new Set([
  'device-memory',
  'downlink',
  'dpr',
  'ect',
  'intervention',
  'rtt',
  'save-data',
  'viewport-width',
  'width'
])
const KEPT_BY_THE_BROWSER: ReadonlySet<string> = new Set(['available-dictionary', 'user-agent'])
const GREATEST_OFFSET = 2n ** 63n - 1n

/** Sorted by id; each is proved against the browser by a test of its own. */
export const BROWSER_DEPARTURES: readonly BrowserDeparture[] = [
  {
    id: 'authorization-under-wildcard',
    standard: '`Access-Control-Allow-Headers: *` does not cover `Authorization`.',
    seen: 'Chromium 156 sends `Authorization` under `*` all the same.',
    reference: 'https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name',
    applies(request, { headers }) {
      const names = listMembers(headers, 'access-control-allow-headers')
      if (request.credentials || names === null || names === 'failure' || !names.includes('*')) return false
      return nonWildcardHeaderNames(request).some((name) => !names.map(asciiLowercase).includes(name))
    }
  },
  {
    id: 'client-hints-safelisted',
    standard: 'Client hints such as `DPR` and `Save-Data` need permission like any other header.',
    seen: 'Chromium 156 sends them without a preflight where their value has the expected form.',
    reference: 'https://fetch.spec.whatwg.org/#cors-safelisted-request-header',
    applies: (request) => sets(request, (name) => CLIENT_HINTS.has(name))
  },
  {
    id: 'headers-kept-by-the-browser',
    standard: '`User-Agent` is a header like any other: a page may set it, and has to ask.',
    seen: 'Chromium 156 drops it without a word, and asks nobody; so it does with `Available-Dictionary`.',
    reference: 'https://fetch.spec.whatwg.org/#forbidden-request-header',
    applies: (request) => sets(request, (name) => KEPT_BY_THE_BROWSER.has(name))
  },
  {
    id: 'range-beyond-64-bits',
    standard: 'A single `Range` is safelisted however great its numbers are.',
    seen: 'Chromium 156 asks first from 2^63 - 1 on.',
    reference: 'https://fetch.spec.whatwg.org/#simple-range-header-value',
    applies: (request) => sets(request, (name, value) => name === 'range' && offsets(value).some(isTooGreat))
  },
  {
    id: 'repeated-request-header',
    standard: 'Each header of the list is safelisted, or not, by its own value.',
    seen: 'Chromium 156 joins the values of a repeated header and judges them as one.',
    reference: 'https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names',
    applies: ({ headers }) => new Set(headers.map(({ name }) => asciiLowercase(name))).size < headers.length
  }
]

/** The departures that may change the conclusion about a call. */
export function departuresOf(request: CorsRequest, preflight: HttpAnswer): readonly BrowserDeparture[] {
  return BROWSER_DEPARTURES.filter((departure) => departure.applies(request, preflight))
}

function sets({ headers }: CorsRequest, matches: (name: string, value: string) => boolean): boolean {
  return headers.some(({ name, value }) => matches(asciiLowercase(name), value ?? ''))
}

/** Longer values are not safelisted anyway. */
function offsets(range: string): readonly bigint[] {
  return range.length > 128 ? [] : (range.match(/[0-9]+/g) ?? []).map(BigInt)
}

function isTooGreat(offset: bigint): boolean {
  return offset >= GREATEST_OFFSET
}
