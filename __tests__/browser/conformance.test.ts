import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { departuresOf } from '../../src/cors/browser-departures.js'
import { type FilledCase, fill } from './call-case.js'
import { callCase } from './generated-cases.js'
import { disagreements, predict } from './prediction.js'
import { type RealBrowser, startBrowser } from './real-browser.js'

const SEED = Number(process.env['FAST_CHECK_SEED'] ?? Date.now() % 2 ** 31)
const RUNS = Number(process.env['FAST_CHECK_RUNS'] ?? 4000)
const OFTEN = Math.min(50, RUNS / 80)
const CHECKS = [
  'allow-origin-missing',
  'allow-origin-multiple',
  'allow-origin-invalid',
  'allow-origin-mismatch',
  'allow-origin-wildcard-with-credentials',
  'allow-credentials-missing',
  'allow-credentials-invalid'
]
const REFUSALS = [
  ...CHECKS.map((reason) => `preflight: ${reason}`),
  'preflight: preflight-redirect',
  'preflight: preflight-status',
  'preflight: allow-methods-unparsable',
  'preflight: allow-headers-unparsable',
  'preflight: method-not-allowed',
  'preflight: header-not-allowed',
  ...CHECKS.map((reason) => `actual: ${reason}`)
]

let browser: RealBrowser
let cases: readonly FilledCase[]

beforeAll(async () => {
  browser = await startBrowser()
  const drawn = fc.sample(callCase, { seed: SEED, numRuns: RUNS })
  const filled = drawn.map((call) => fill(call, browser.originOf(call.page)))
  cases = filled.filter(({ request, preflight }) => departuresOf(request, preflight).length === 0)
  process.stdout.write(
    `Chromium ${browser.version}, FAST_CHECK_SEED=${SEED}: ${cases.length} of ${RUNS} cases without a known departure\n`
  )
})

afterAll(() => browser.close())

test('the cases are many, at least a third is blocked, and each refusal occurs often', () => {
  const seen = new Map<string, number>()
  for (const call of cases) {
    const { outcome } = predict(call)
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
  }
  const rare = REFUSALS.filter((outcome) => (seen.get(outcome) ?? 0) < OFTEN)
  const blocked = cases.length - (seen.get('allowed') ?? 0)
  expect({ rare, few: cases.length < RUNS * 0.9, mild: blocked < cases.length / 3 }).toEqual({
    rare: [],
    few: false,
    mild: false
  })
  expect((seen.get('allowed') ?? 0) > cases.length / 5).toBe(true)
})

test('Chromium does what is predicted, and says so in the predicted words', async () => {
  const observations = await browser.call(cases)
  const wrong = cases.flatMap((call, index) => {
    const found = disagreements(call, observations[index]!)
    return found.length === 0 ? [] : [`seed ${SEED}: ${found.join('; ')} in ${JSON.stringify(call)}`]
  })
  expect(wrong).toEqual([])
})
