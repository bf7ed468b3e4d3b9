import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type FilledCase, fill } from './call-case.js'
import { EDGES } from './edges/index.js'
import { disagreements } from './prediction.js'
import { type Observation, type RealBrowser, startBrowser } from './real-browser.js'

let browser: RealBrowser
let cases: readonly FilledCase[]
let observations: readonly Observation[]

beforeAll(async () => {
  browser = await startBrowser()
  cases = EDGES.map((edge) => fill(edge.call, browser.originOf(edge.call.page)))
  observations = await browser.call(cases)
})

afterAll(() => browser.close())

describe('Chromium agrees on', () => {
  test.each(EDGES.map((edge, index) => [edge.name, edge.source, index] as const))(
    '%s (%s)',
    (_name, _source, index) => {
      expect(disagreements(cases[index]!, observations[index]!)).toEqual([])
    }
  )
})
