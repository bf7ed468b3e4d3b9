import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type CorsRequest,
  needsPreflight,
  nonWildcardHeaderNames,
  preflightHeaders,
  unsafeRequestHeaderNames,
  unsendable
} from '../../src/cors/cors-request.js'
import { isForbiddenRequestHeader } from '../../src/cors/http-names.js'
import type { RequestHeader } from '../../src/cors/safelist.js'

function request(method: string, ...headers: readonly (readonly [name: string, value: string | null])[]): CorsRequest {
  return {
    origin: 'https://shop.example',
    method,
    headers: headers.map(([name, value]) => ({ name, value })),
    credentials: false,
    subscriptionKey: 'none'
  }
}

describe('the method decides', () => {
  // https://fetch.spec.whatwg.org/#cors-safelisted-method and #concept-method-normalize
  test.each([
    ['GET', false, 'GET'],
    ['get', false, 'GET'],
    ['Head', false, 'HEAD'],
    ['POST', false, 'POST'],
    ['put', true, 'PUT'],
    ['delete', true, 'DELETE'],
    ['options', true, 'OPTIONS'],
    ['patch', true, 'patch'],
    ['PATCH', true, 'PATCH'],
    ['QUERY', true, 'QUERY']
  ])('%s: preflight %s, asks for %s', (method, preflight, asked) => {
    expect(needsPreflight(request(method))).toBe(preflight)
    expect(preflightHeaders(request(method))).toEqual([
      ['Origin', 'https://shop.example'],
      ['Access-Control-Request-Method', asked]
    ])
  })
})

describe('a header of which only the name is known', () => {
  test.each([
    ['accept', false],
    ['Accept-Language', false],
    ['content-language', false],
    ['content-type', true],
    ['range', true],
    ['authorization', true],
    ['cookie', false]
  ])('%s: preflight %s', (name, preflight) => {
    expect(needsPreflight(request('GET', [name, null]))).toBe(preflight)
  })
})

describe('the names that have to be allowed', () => {
  test('are in lower case, sorted, each once', () => {
    const sent = request('GET', ['X-B', '1'], ['x_c', '1'], ['x-b', '2'], ['Authorization', 'a'], ['accept', '*/*'])
    expect(unsafeRequestHeaderNames(sent)).toEqual(['authorization', 'x-b', 'x_c'])
    expect(nonWildcardHeaderNames(sent)).toEqual(['authorization'])
    expect(preflightHeaders(sent)[2]).toEqual(['Access-Control-Request-Headers', 'authorization,x-b,x_c'])
  })

  test('are all of them when safelisted values exceed 1024 bytes together', () => {
    // https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names, step 5
    const full = Array.from({ length: 8 }, () => ['accept', 'a'.repeat(128)] as const)
    expect(unsafeRequestHeaderNames(request('GET', ...full))).toEqual([])
    expect(unsafeRequestHeaderNames(request('GET', ...full, ['content-language', 'd']))).toEqual([
      'accept',
      'content-language'
    ])
  })

  test('do not grow by the Kelvin sign', () => {
    expect(unsafeRequestHeaderNames(request('GET', ['\u212aey', '1']))).toEqual(['\u212aey'])
  })
})

describe('what cannot be sent', () => {
  // https://fetch.spec.whatwg.org/#forbidden-method and #headers-validate
  test.each([
    [request('TRACE'), { reason: 'method-forbidden', value: 'TRACE' }],
    [request('Connect'), { reason: 'method-forbidden', value: 'Connect' }],
    [request('GET POST'), { reason: 'method-malformed', value: 'GET POST' }],
    [request(''), { reason: 'method-malformed', value: '' }],
    [request('GET', ['x y', '1']), { reason: 'header-malformed', value: 'x y' }],
    [request('DELETE', ['x-y', null]), null]
  ])('%j: %j', (sent, expected) => {
    expect(unsendable(sent)).toEqual(expected)
  })
})

describe('any headers', () => {
  const header: fc.Arbitrary<RequestHeader> = fc.record({
    name: fc.oneof(
      fc.constantFrom('Accept', 'Content-Type', 'Range', 'Cookie', 'X-A'),
      fc.stringMatching(/^[A-Za-z-]{1,9}$/)
    ),
    value: fc.option(fc.string({ maxLength: 300 }), { nil: null })
  })

  test('ask for names that the page set, and never for forbidden ones', () => {
    fc.assert(
      fc.property(fc.array(header), (headers) => {
        const names = unsafeRequestHeaderNames({ ...request('GET'), headers })
        const set = headers.map(({ name }) => name.toLowerCase())
        expect(names).toEqual([...new Set(names)].sort())
        for (const name of names) expect(set).toContain(name)
        expect(names.filter((name) => isForbiddenRequestHeader(name))).toEqual([])
      })
    )
  })

  test('in any order ask for the same', () => {
    fc.assert(
      fc.property(fc.array(header), (headers) => {
        const there = unsafeRequestHeaderNames({ ...request('GET'), headers })
        expect(unsafeRequestHeaderNames({ ...request('GET'), headers: [...headers].reverse() })).toEqual(there)
      })
    )
  })
})
