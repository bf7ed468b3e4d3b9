import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { BROWSER_DEPARTURES, departuresOf } from '../../src/cors/browser-departures.js'
import { type CallCase, fill } from './call-case.js'
import { answer, call, ORIGIN } from './edge-case.js'
import { disagreements, predict } from './prediction.js'
import { type RealBrowser, startBrowser } from './real-browser.js'

let browser: RealBrowser

beforeAll(async () => {
  browser = await startBrowser()
})

afterAll(() => browser.close())

function setting(...headers: readonly (readonly [name: string, value: string])[]): CallCase {
  return call({
    request: { headers: headers.map(([name, value]) => ({ name, value })) },
    preflight: answer(ORIGIN, ['Access-Control-Allow-Headers', '*'])
  })
}

function hint(name: string, value: string): readonly [string, CallCase, readonly string[]] {
  return ['client-hints-safelisted', setting([name, value]), ['preflight sent: predicted true, seen false']]
}

/** What Chromium 156 does instead of what the standard says. A row that fails is good news: that departure can go. */
const ROWS: readonly (readonly [id: string, call: CallCase, differences: readonly string[]])[] = [
  [
    'authorization-under-wildcard',
    setting(['Authorization', 'Bearer token']),
    ['allowed: predicted false, seen true', 'actual request sent: predicted false, seen true']
  ],
  hint('Device-Memory', '2.5'),
  hint('Downlink', '1.5'),
  hint('DPR', '2'),
  hint('ECT', '4g'),
  hint('Intervention', 'x'),
  hint('RTT', '100'),
  hint('Save-Data', 'on'),
  hint('Viewport-Width', '100'),
  hint('Width', '100'),
  ...['User-Agent', 'Available-Dictionary'].map((name): (typeof ROWS)[number] => {
    return ['headers-kept-by-the-browser', setting([name, 'x']), ['preflight sent: predicted true, seen false']]
  }),
  ...['bytes=0-9223372036854775807', 'bytes=9223372036854775807-'].map((range): (typeof ROWS)[number] => {
    return ['range-beyond-64-bits', setting(['Range', range]), ['preflight sent: predicted false, seen true']]
  }),
  [
    'repeated-request-header',
    setting(['Content-Type', 'text/plain'], ['Content-Type', 'text/plain']),
    ['preflight sent: predicted false, seen true']
  ],
  [
    'repeated-request-header',
    setting(['Accept', 'a'.repeat(100)], ['accept', 'b'.repeat(100)]),
    ['preflight sent: predicted false, seen true']
  ]
]

describe('Chromium leaves the standard', () => {
  test.each(ROWS)('%s: %j', async (id, departing, differences) => {
    const filled = fill(departing, browser.originOf(departing.page))
    const [seen] = await browser.call([filled])
    expect(departuresOf(filled.request, filled.preflight).map((departure) => departure.id)).toEqual([id])
    expect(disagreements(filled, seen!)).toEqual(expect.arrayContaining([...differences]))
  })

  test('at every named point, and each is proved above', () => {
    const proved = new Set(ROWS.map(([id]) => id))
    expect(BROWSER_DEPARTURES.map(({ id }) => id)).toEqual([...proved].sort())
  })
})

describe('Chromium keeps to the standard close to those points', () => {
  test.each([
    ['Authorization named beside the wildcard', setting(['Authorization', 'x']), '*, authorization'],
    ['a client hint of another form', setting(['DPR', 'x']), '*'],
    ['a range below the limit', setting(['Range', 'bytes=0-9223372036854775806']), '*'],
    ['a header that looks like a hint', setting(['Viewport-Height', '100']), '*']
  ])('%s', async (_name, near, allowed) => {
    const preflight = answer(ORIGIN, ['Access-Control-Allow-Headers', allowed])
    const filled = fill({ ...near, preflight }, browser.originOf(near.page))
    const [seen] = await browser.call([filled])
    expect(predict(filled).outcome).toBe('allowed')
    expect(disagreements(filled, seen!)).toEqual([])
  })
})
