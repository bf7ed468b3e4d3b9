import { answer, call, type EdgeCase, FETCH, ORIGIN } from '../edge-case.js'

const SAFELIST = `${FETCH}#cors-safelisted-request-header`
const UNSAFE_BYTES = `${FETCH}#cors-unsafe-request-header-byte`
const RANGE = `${FETCH}#simple-range-header-value`
const FORBIDDEN = `${FETCH}#forbidden-request-header`
const MIME = 'https://mimesniff.spec.whatwg.org/#parse-a-mime-type'

/** A header that a page sets, and whether the browser has to ask for it. */
const ROWS: readonly (readonly [name: string, value: string, asks: boolean, source: string])[] = [
  ['accept', '*/*', false, SAFELIST],
  ['Accept', '', false, SAFELIST],
  ['accept', '\xe4', false, UNSAFE_BYTES],
  ['accept', 'a\tb', false, UNSAFE_BYTES],
  ['accept', 'a\x01b', true, UNSAFE_BYTES],
  ['accept', 'a\x7fb', true, UNSAFE_BYTES],
  ...['"', '(', ')', ':', '<', '>', '?', '@', '[', '\\', ']', '{', '}'].map((byte) => {
    return ['accept', `a${byte}b`, true, UNSAFE_BYTES] as const
  }),
  ['accept', 'x'.repeat(128), false, SAFELIST],
  ['accept', 'x'.repeat(129), true, SAFELIST],
  ['accept', ` ${'x'.repeat(128)} `, false, `${FETCH}#concept-header-value-normalize`],
  ['accept-language', 'de-AT, de;q=0.9, *;q=0.5', false, SAFELIST],
  ['accept-language', 'de_AT', true, SAFELIST],
  ['accept-language', 'a\tb', true, SAFELIST],
  ['content-language', 'de', false, SAFELIST],
  ['content-language', 'de/AT', true, SAFELIST],
  ['content-type', 'text/plain', false, SAFELIST],
  ['Content-Type', 'TEXT/Plain', false, MIME],
  ['content-type', 'text/plain;charset=utf-8', false, MIME],
  ['content-type', 'text/plain ;a=b; c', false, MIME],
  ['content-type', 'text/plain;', false, MIME],
  ['content-type', 'multipart/form-data; boundary=x', false, SAFELIST],
  ['content-type', 'application/x-www-form-urlencoded', false, SAFELIST],
  ['content-type', 'application/json', true, SAFELIST],
  ['content-type', 'text/plain, application/json', true, MIME],
  ['content-type', 'text /plain', true, MIME],
  ['content-type', 'text/ plain', true, MIME],
  ['content-type', 'text/plain;charset="utf-8"', true, UNSAFE_BYTES],
  ['content-type', 'text', true, MIME],
  ['content-type', '', true, MIME],
  ['content-type', 'text/plainx', true, SAFELIST],
  ['range', 'bytes=0-', false, RANGE],
  ['range', 'bytes=5-5', false, RANGE],
  ['range', 'bytes=00-1', false, RANGE],
  ['range', 'bytes=-500', true, SAFELIST],
  ['range', 'bytes=9-5', true, RANGE],
  ['range', 'bytes=0-1,5-6', true, RANGE],
  ['range', 'bytes= 0-1', true, RANGE],
  ['range', 'Bytes=0-1', true, RANGE],
  ['range', 'bytes=', true, RANGE],
  ['Ocp-Apim-Subscription-Key', 'key', true, SAFELIST],
  ['X-Requested-With', 'XMLHttpRequest', true, SAFELIST],
  ['Cache-Control', 'no-cache', true, SAFELIST],
  ['If-None-Match', '"tag"', true, SAFELIST],
  ...['cookie', 'Host', 'origin', 'referer', 'Content-Length', 'dnt', 'set-cookie', 'date', 'via', 'te'].map((name) => {
    return [name, 'x', false, FORBIDDEN] as const
  }),
  ['proxy-', 'x', false, FORBIDDEN],
  ['Sec-Anything', 'x', false, FORBIDDEN],
  ['secret', 'x', true, FORBIDDEN],
  ['X-HTTP-Method-Override', 'trace', false, FORBIDDEN],
  ['X-HTTP-Method', 'PUT, TRACE', false, FORBIDDEN],
  ['X-Method-Override', '"a,TRACE"', true, FORBIDDEN],
  ['X-Method-Override', 'PATCH', true, FORBIDDEN]
]

const SAFE_400: readonly (readonly [string, string])[] = [
  ['accept', 'a'.repeat(128)],
  ['accept-language', 'b'.repeat(128)],
  ['content-language', 'c'.repeat(128)],
  ['range', 'bytes=0-']
]

export const REQUEST_HEADER_EDGES: readonly EdgeCase[] = [
  ...ROWS.map(([name, value, asks, source]): EdgeCase => {
    const asked = asks ? name.toLowerCase() : null
    return {
      name: `${name}: ${value.length > 100 ? `${value.length} bytes` : JSON.stringify(value)}`,
      source,
      outcome: 'allowed',
      asked,
      call: call({
        request: { headers: [{ name, value }] },
        preflight: answer(ORIGIN, ['Access-Control-Allow-Headers', name])
      })
    }
  }),
  {
    name: 'names are sorted, in lower case, each once, and joined without blanks',
    source: `${FETCH}#cors-unsafe-request-header-names`,
    outcome: 'allowed',
    asked: 'content-type,x-a,x-b,x_c',
    call: call({
      request: {
        headers: [
          { name: 'X-B', value: '1' },
          { name: 'x_c', value: '1' },
          { name: 'Content-Type', value: 'application/json' },
          { name: 'X-a', value: '1' },
          { name: 'Accept', value: '*/*' }
        ]
      },
      preflight: answer(ORIGIN, ['Access-Control-Allow-Headers', '*'])
    })
  },
  {
    name: 'four safelisted headers below the limit of 1024 bytes',
    source: `${FETCH}#cors-unsafe-request-header-names`,
    outcome: 'allowed',
    asked: null,
    call: call({ request: { headers: SAFE_400.map(([name, value]) => ({ name, value })) } })
  },
  ...(['TRACE', 'connect', 'Track', 'A B', 'P@T', ''] as const).map(
    (method): EdgeCase => ({
      name: `method ${JSON.stringify(method)} cannot be sent`,
      source: `${FETCH}#forbidden-method`,
      outcome: 'unsendable',
      asked: null,
      call: call({ request: { method } })
    })
  ),
  {
    name: 'a header name that is no token cannot be sent',
    source: `${FETCH}#headers-validate`,
    outcome: 'unsendable',
    asked: null,
    call: call({ request: { headers: [{ name: 'x a', value: '1' }] } })
  }
]
