import type { HeaderLine } from '../../../src/cors/header-list.js'
import { answer, CREDENTIALS, call, type EdgeCase, FETCH, ORIGIN } from '../edge-case.js'

const FILTERED = `${FETCH}#concept-filtered-response-cors`
const SAFE = ['cache-control', 'content-length', 'content-type']
const OWN: readonly HeaderLine[] = [
  ['X-A', '1'],
  ['x-b', '2'],
  ['*', 'star'],
  ['Set-Cookie', 'a=b'],
  ['Cache-Control', 'no-store'],
  ['Content-Type', 'text/plain'],
  ['Date', 'Thu, 01 Jan 2026 00:00:00 GMT']
]
const ALL = ['*', 'access-control-allow-credentials', 'access-control-allow-origin', 'access-control-expose-headers']

const ROWS: readonly (readonly [credentials: boolean, lists: readonly string[], readable: readonly string[]])[] = [
  [false, [], SAFE],
  [false, ['X-A'], [...SAFE, 'x-a']],
  [false, ['x-a', 'X-B'], [...SAFE, 'x-a', 'x-b']],
  [false, ['x-a,,'], [...SAFE, 'x-a']],
  [false, ['x-a x-b'], SAFE],
  [false, ['x-a;x-b'], SAFE],
  [false, ['x-a', 'x b'], SAFE],
  [false, ['set-cookie, date'], [...SAFE, 'date']],
  [false, ['*'], [...ALL, ...SAFE, 'date', 'x-a', 'x-b']],
  [false, ['x-a, *'], [...ALL, ...SAFE, 'date', 'x-a', 'x-b']],
  [true, ['*'], ['*', ...SAFE]],
  [true, ['x-a, *'], ['*', ...SAFE, 'x-a']],
  [true, ['x-a'], [...SAFE, 'x-a']]
]

export const EXPOSED_HEADER_EDGES: readonly EdgeCase[] = ROWS.map(([credentials, lists, readable]) => ({
  name: `${credentials ? 'with' : 'without'} credentials, exposed ${JSON.stringify(lists)}`,
  source: FILTERED,
  outcome: 'allowed',
  asked: null,
  readable: [...readable].sort(),
  call: call({
    request: { credentials },
    actual: answer(
      ORIGIN,
      CREDENTIALS,
      ...OWN,
      ...lists.map((list) => ['Access-Control-Expose-Headers', list] as const)
    )
  })
}))
