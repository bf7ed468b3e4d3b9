import { describe, expect, test } from '@jest/globals'
import { judgePreflight } from '../../src/cors/browser.js'
import { fill } from '../browser/call-case.js'
import { call } from '../browser/edge-case.js'
import { EDGES } from '../browser/edges/index.js'
import { predict } from '../browser/prediction.js'

const ORIGINS = {
  localhost: 'http://localhost:45678',
  loopback: 'http://127.0.0.1:45678',
  shop: 'http://shop.example:45678',
  sandboxed: 'null'
}

describe('a browser concludes by the standard on', () => {
  test.each(EDGES.map((edge) => [edge.name, edge.source, edge] as const))('%s (%s)', (_name, _source, edge) => {
    const predicted = predict(fill(edge.call, ORIGINS[edge.call.page]))
    expect(predicted.outcome).toBe(edge.outcome)
    if (edge.readable !== undefined) expect(predicted.readable).toEqual(edge.readable)
    if (edge.asked !== undefined) {
      const asked = predicted.preflight?.find(([name]) => name === 'Access-Control-Request-Headers')?.[1] ?? ''
      expect(predicted.preflight === null ? null : asked).toBe(edge.asked)
    }
  })
})

describe('max-age', () => {
  // https://fetch.spec.whatwg.org/#cors-preflight-fetch-0, steps 7.8 to 7.10; delta-seconds has digits only.
  test.each([
    [[], 5],
    [['600'], 600],
    [['0'], 0],
    [[' 86400 '], 86400],
    [[''], 5],
    [['-1'], 5],
    [['1.5'], 5],
    [['1e3'], 5],
    [['600', '600'], 5],
    [['ten'], 5]
  ])('%j lasts %d seconds', (values, seconds) => {
    const lines = values.map((value) => ['Access-Control-Max-Age', value] as const)
    const { request, preflight } = fill(call({}), ORIGINS.shop)
    const concluded = judgePreflight(request, { ...preflight, headers: [...preflight.headers, ...lines] })
    expect(concluded).toEqual({ outcome: 'passed', maxAge: seconds })
  })
})

test('all headers that are not allowed are named', () => {
  const headers = ['X-B', 'x-a', 'x-c'].map((name) => ({ name, value: '1' }))
  const { request, preflight } = fill(call({ request: { headers } }), ORIGINS.shop)
  const allowed = { ...preflight, headers: [...preflight.headers, ['Access-Control-Allow-Headers', 'x-c'] as const] }
  expect(judgePreflight(request, allowed)).toEqual({
    outcome: 'refused',
    reason: 'header-not-allowed',
    values: ['x-a', 'x-b']
  })
})
