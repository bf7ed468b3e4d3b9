import { describe, expect, test } from '@jest/globals'
import { BROWSER_DEPARTURES, departuresOf } from '../../src/cors/browser-departures.js'
import { answer } from '../browser/edge-case.js'

type Row = readonly [
  headers: readonly (readonly [string, string | null])[],
  credentials: boolean,
  allowed: string,
  ids: readonly string[]
]

const ROWS: readonly Row[] = [
  [[['X-A', '1']], false, '*', []],
  [[['Authorization', null]], false, '*', ['authorization-under-wildcard']],
  [[['authorization', 'a']], false, 'x-a, *', ['authorization-under-wildcard']],
  [[['Authorization', 'a']], false, '*, Authorization', []],
  [[['Authorization', 'a']], false, 'x-a', []],
  [[['Authorization', 'a']], true, '*', []],
  [[['Authorization', 'a']], false, '* *', []],
  [[['DPR', '2']], true, 'x-a', ['client-hints-safelisted']],
  [[['user-agent', 'a']], false, 'x-a', ['headers-kept-by-the-browser']],
  [[['Range', 'bytes=0-9223372036854775806']], false, '', []],
  [[['Range', 'bytes=0-9223372036854775807']], false, '', ['range-beyond-64-bits']],
  [[['Range', '9'.repeat(100_000)]], false, '', []],
  [[['Range', null]], false, '', []],
  [
    [
      ['accept', 'a'],
      ['Accept', 'b']
    ],
    false,
    '',
    ['repeated-request-header']
  ]
]

describe('a browser may conclude something else', () => {
  test.each(ROWS)('%j, credentials %s, allowed %j: %j', (lines, credentials, allowed, ids) => {
    const headers = lines.map(([name, value]) => ({ name, value }))
    const request = {
      origin: 'https://shop.example',
      method: 'GET',
      headers,
      credentials,
      subscriptionKey: 'none'
    } as const
    const found = departuresOf(request, answer(['Access-Control-Allow-Headers', allowed]))
    expect(found.map(({ id }) => id)).toEqual(ids)
  })

  test('at points that are sorted and cite the standard', () => {
    const ids = BROWSER_DEPARTURES.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
    for (const { reference } of BROWSER_DEPARTURES) expect(reference).toMatch(/^https:\/\/fetch\.spec\.whatwg\.org\/#/)
  })
})
