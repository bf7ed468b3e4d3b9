import fc from 'fast-check'
import type { HeaderLine, HttpAnswer } from '../../src/cors/header-list.js'
import type { CallCase } from './call-case.js'

type Fault = (call: CallCase) => CallCase
type Stage = 'preflight' | 'actual'

const MISMATCHES = [
  '{ORIGIN}x',
  '{origin}/',
  'https://{authority}',
  'http://{authority}0.example',
  'http://sub.shop.example',
  'http://example',
  'http://shop.example',
  'http://localhost',
  'http://*.example',
  'capacitor://localhost'
]
const INVALID = [
  '',
  'true',
  'shop.example',
  '*.example',
  "'{origin}'",
  '"{origin}"',
  'http://',
  '//{authority}',
  'NULL'
]
const MULTIPLE = ['{origin}, {origin}', '{origin} http://shop.example', '*, {origin}', '{origin},', '* *']
const UNPARSABLE = ['PUT DELETE', 'PUT;DELETE', '"PUT"', 'x-a/x-b', 'x-a:', 'PUT, x@b', '(x)', '{x}', 'x-\xe4']

/** One way to break a call, for each reason and each stage of a refusal. */
export const FAULTS: Readonly<Record<string, fc.Arbitrary<Fault>>> = {
  'preflight redirect': fc.constantFrom(301, 302, 303, 307, 308).map((status) => (call) => {
    return atPreflight(asking(call), (answer) => ({ status, headers: [...answer.headers, ['Location', '/elsewhere']] }))
  }),
  'preflight status': fc.constantFrom(301, 304, 400, 401, 403, 404, 405, 429, 500, 503).map((status) => (call) => {
    return atPreflight(asking(call), (answer) => ({ ...answer, status }))
  }),
  'methods unparsable': fc.constantFrom(...UNPARSABLE).map((list) => (call) => {
    return atPreflight(asking(call), (answer) => replace(answer, 'Access-Control-Allow-Methods', list))
  }),
  'headers unparsable': fc.constantFrom(...UNPARSABLE).map((list) => (call) => {
    return atPreflight(asking(call), (answer) => replace(answer, 'Access-Control-Allow-Headers', list))
  }),
  'method refused': fc.constantFrom(null, '', 'GET, POST', 'put, delete', 'PUTS', '**').map((list) => (call) => {
    const method = list === 'put, delete' ? 'PUT' : 'LOCK'
    const asked = { ...call, request: { ...call.request, method } }
    return atPreflight(asked, (answer) => replace(answer, 'Access-Control-Allow-Methods', list))
  }),
  'method under a wildcard': fc.constantFrom('*', '*, GET').map((list) => (call) => {
    const asked = withCredentials({ ...call, request: { ...call.request, method: 'PUT' } })
    return atPreflight(asked, (answer) => replace(answer, 'Access-Control-Allow-Methods', list))
  }),
  'header refused': fc.constantFrom(null, '', 'x-as', 'x', 'accept', '**').map((list) => (call) => {
    return atPreflight(asking(call), (answer) => replace(answer, 'Access-Control-Allow-Headers', list))
  }),
  'header under a wildcard': fc.constantFrom('*', '*, x-b').map((list) => (call) => {
    return atPreflight(withCredentials(asking(call)), (answer) => replace(answer, 'Access-Control-Allow-Headers', list))
  }),
  'authorization refused': fc.constantFrom('x-a', '*').map((list) => (call) => {
    const headers = [{ name: 'Authorization', value: 'Bearer token' }]
    const asked = { ...call, request: { ...call.request, headers } }
    const withKey = list === '*' ? withCredentials(asked) : asked
    return atPreflight(withKey, (answer) => replace(answer, 'Access-Control-Allow-Headers', list))
  }),
  ...checkFaults('preflight'),
  ...checkFaults('actual')
}

function checkFaults(stage: Stage): Readonly<Record<string, fc.Arbitrary<Fault>>> {
  const break1 = (values: fc.Arbitrary<string | null>, name: string, prepare: Fault): fc.Arbitrary<Fault> =>
    values.map((value) => (call) => at(stage, prepare(call), (answer) => replace(answer, name, value)))
  const origin = 'Access-Control-Allow-Origin'
  const credentials = 'Access-Control-Allow-Credentials'
  const reach: Fault = stage === 'preflight' ? asking : (call) => call
  return {
    [`${stage} origin missing`]: break1(fc.constant(null), origin, reach),
    [`${stage} origin mismatch`]: break1(fc.constantFrom(...MISMATCHES), origin, reach),
    [`${stage} origin invalid`]: break1(fc.constantFrom(...INVALID), origin, reach),
    [`${stage} origin multiple`]: break1(fc.constantFrom(...MULTIPLE), origin, reach),
    [`${stage} origin twice`]: fc.constant((call) => {
      return at(stage, reach(call), (answer) => ({ ...answer, headers: [...answer.headers, [origin, '{origin}']] }))
    }),
    [`${stage} wildcard with credentials`]: break1(fc.constant('*'), origin, (call) => withCredentials(reach(call))),
    [`${stage} credentials missing`]: break1(fc.constant(null), credentials, (call) => withCredentials(reach(call))),
    [`${stage} credentials invalid`]: break1(
      fc.constantFrom('True', 'TRUE', 'false', '', '1', '"true"', 'true, true'),
      credentials,
      (call) => withCredentials(reach(call))
    )
  }
}

/** The same call, so that the browser has to ask first, and is allowed to go on. */
function asking(call: CallCase): CallCase {
  const headers = [{ name: 'x-a', value: '1' }]
  const asked = { ...call, request: { ...call.request, headers } }
  return atPreflight(asked, (answer) => replace(answer, 'Access-Control-Allow-Headers', 'x-a'))
}

function withCredentials(call: CallCase): CallCase {
  const allow = (answer: HttpAnswer) =>
    replace(replace(answer, 'Access-Control-Allow-Origin', '{origin}'), 'Access-Control-Allow-Credentials', 'true')
  const { method } = call.request
  const named = (answer: HttpAnswer) => replace(answer, 'Access-Control-Allow-Methods', method.toUpperCase())
  const request = { ...call.request, method: method.toUpperCase(), credentials: true }
  return { ...call, request, preflight: named(allow(call.preflight)), actual: allow(call.actual) }
}

function atPreflight(call: CallCase, change: (answer: HttpAnswer) => HttpAnswer): CallCase {
  return at('preflight', call, change)
}

function at(stage: Stage, call: CallCase, change: (answer: HttpAnswer) => HttpAnswer): CallCase {
  return { ...call, [stage]: change(call[stage]) }
}

function replace(answer: HttpAnswer, name: string, value: string | null): HttpAnswer {
  const kept = answer.headers.filter(([other]) => other !== name)
  const line: readonly HeaderLine[] = value === null ? [] : [[name, value]]
  return { ...answer, headers: [...kept, ...line] }
}
