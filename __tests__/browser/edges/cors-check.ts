import type { HeaderLine } from '../../../src/cors/header-list.js'
import type { PageKind } from '../call-case.js'
import { answer, CREDENTIALS, call, type EdgeCase, FETCH, ORIGIN } from '../edge-case.js'

const CHECK = `${FETCH}#cors-check`
const CREDENTIALED = `${FETCH}#cors-protocol-and-credentials`
const COMBINED = `${FETCH}#concept-header-list-get`

type OriginRow = readonly [page: PageKind, value: string, outcome: EdgeCase['outcome'], source: string]

/** What `Access-Control-Allow-Origin` may say to a page at `http://shop.example:<port>`. */
const ORIGINS: readonly OriginRow[] = [
  ['shop', '{origin}', 'allowed', CHECK],
  ['shop', '*', 'allowed', CHECK],
  ['shop', ' \t{origin} \t', 'allowed', `${FETCH}#header-value`],
  ['shop', '{origin}/', 'actual: allow-origin-mismatch', CREDENTIALED],
  ['shop', '{ORIGIN}', 'actual: allow-origin-mismatch', CHECK],
  ['shop', 'HTTP://{authority}', 'actual: allow-origin-mismatch', CHECK],
  ['shop', 'https://{authority}', 'actual: allow-origin-mismatch', CHECK],
  ['shop', 'http://shop.example', 'actual: allow-origin-mismatch', CHECK],
  ['shop', 'http://shop.exampl', 'actual: allow-origin-mismatch', CHECK],
  ['shop', 'http://sho', 'actual: allow-origin-mismatch', CHECK],
  ['shop', '{origin}0', 'actual: allow-origin-invalid', CHECK],
  ['shop', '{origin}.evil.example', 'actual: allow-origin-invalid', CHECK],
  ['shop', 'http://shop.example.evil.example', 'actual: allow-origin-mismatch', CHECK],
  ['shop', 'http://evilshop.example', 'actual: allow-origin-mismatch', CHECK],
  ['shop', 'http://sub.{authority}', 'actual: allow-origin-mismatch', CHECK],
  ['shop', 'http://example', 'actual: allow-origin-mismatch', CHECK],
  ['shop', 'http://*.example', 'actual: allow-origin-mismatch', CHECK],
  ['shop', '*.example', 'actual: allow-origin-invalid', CHECK],
  ['shop', '{authority}', 'actual: allow-origin-mismatch', CHECK],
  ['shop', '//{authority}', 'actual: allow-origin-invalid', CHECK],
  ['shop', 'http://user@{authority}', 'actual: allow-origin-mismatch', CHECK],
  ['shop', '{origin}?', 'actual: allow-origin-mismatch', CHECK],
  ['shop', '{origin}#', 'actual: allow-origin-mismatch', CHECK],
  ['shop', '"{origin}"', 'actual: allow-origin-invalid', CHECK],
  ['shop', "'{origin}'", 'actual: allow-origin-invalid', CHECK],
  ['shop', 'null', 'actual: allow-origin-mismatch', CHECK],
  ['shop', 'true', 'actual: allow-origin-invalid', CHECK],
  ['shop', '', 'actual: allow-origin-invalid', CHECK],
  ['shop', 'http://\xe4', 'actual: allow-origin-invalid', CHECK],
  ['shop', '{origin}, {origin}', 'actual: allow-origin-multiple', CHECK],
  ['shop', '{origin},', 'actual: allow-origin-multiple', CHECK],
  ['shop', '{origin} {origin}', 'actual: allow-origin-multiple', CHECK],
  ['shop', '*, {origin}', 'actual: allow-origin-multiple', CHECK],
  ['shop', '{origin};http://other.example', 'actual: allow-origin-invalid', CHECK],
  ['localhost', 'http://127.0.0.1', 'actual: allow-origin-mismatch', CHECK],
  ['loopback', 'http://localhost', 'actual: allow-origin-mismatch', CHECK],
  ['sandboxed', 'null', 'allowed', `${FETCH}#http-access-control-allow-origin`],
  ['sandboxed', '*', 'allowed', CHECK],
  ['sandboxed', 'NULL', 'actual: allow-origin-invalid', CHECK],
  ['sandboxed', 'http://shop.example', 'actual: allow-origin-mismatch', CHECK]
]

/** `Access-Control-Allow-Origin`, then `-Credentials`, of the answer to a call with credentials. */
const WITH_CREDENTIALS: readonly (readonly [string, string | null, EdgeCase['outcome']])[] = [
  ['{origin}', 'true', 'allowed'],
  ['{origin}', ' true\t', 'allowed'],
  ['*', 'true', 'actual: allow-origin-wildcard-with-credentials'],
  ['*', null, 'actual: allow-origin-wildcard-with-credentials'],
  ['{origin}', null, 'actual: allow-credentials-missing'],
  ['{origin}', 'True', 'actual: allow-credentials-invalid'],
  ['{origin}', 'TRUE', 'actual: allow-credentials-invalid'],
  ['{origin}', 'false', 'actual: allow-credentials-invalid'],
  ['{origin}', '', 'actual: allow-credentials-invalid'],
  ['{origin}', '"true"', 'actual: allow-credentials-invalid'],
  ['{origin}', 'true, true', 'actual: allow-credentials-invalid'],
  ['{origin}/', 'true', 'actual: allow-origin-mismatch']
]

/** Several header lines are one value. */
const LINES: readonly (readonly [readonly HeaderLine[], EdgeCase['outcome']])[] = [
  [[], 'actual: allow-origin-missing'],
  [[['access-control-ALLOW-origin', '{origin}'], CREDENTIALS], 'allowed'],
  [[ORIGIN, ORIGIN, CREDENTIALS], 'actual: allow-origin-multiple'],
  [[ORIGIN, ['Access-Control-Allow-Origin', '*'], CREDENTIALS], 'actual: allow-origin-multiple'],
  [[['Access-Control-Allow-Origin', ''], ORIGIN, CREDENTIALS], 'actual: allow-origin-multiple'],
  [[ORIGIN, CREDENTIALS, CREDENTIALS], 'actual: allow-credentials-invalid']
]

const STATUSES = [204, 301, 304, 400, 401, 403, 404, 429, 500, 503]

export const CORS_CHECK_EDGES: readonly EdgeCase[] = [
  ...ORIGINS.map(([page, value, outcome, source]) => ({
    name: `${page}: Allow-Origin ${JSON.stringify(value)}`,
    source,
    outcome,
    call: call({ page, actual: answer(['Access-Control-Allow-Origin', value]) })
  })),
  ...WITH_CREDENTIALS.map(([origin, credentials, outcome]) => ({
    name: `with credentials: Allow-Origin ${origin}, Allow-Credentials ${JSON.stringify(credentials)}`,
    source: CREDENTIALED,
    outcome,
    call: call({
      request: { credentials: true },
      actual: answer(
        ['Access-Control-Allow-Origin', origin],
        ...(credentials === null ? [] : [['Access-Control-Allow-Credentials', credentials] as const])
      )
    })
  })),
  ...LINES.map(([lines, outcome]) => ({
    name: `lines ${JSON.stringify(lines)}`,
    source: COMBINED,
    outcome,
    call: call({ request: { credentials: true }, actual: answer(...lines) })
  })),
  {
    name: 'without credentials, Allow-Credentials says nothing',
    source: CREDENTIALED,
    outcome: 'allowed',
    call: call({ actual: answer(ORIGIN, ['Access-Control-Allow-Credentials', 'nonsense']) })
  },
  ...STATUSES.map(
    (status): EdgeCase => ({
      name: `an answer of status ${status} may be shared`,
      source: `${FETCH}#http-responses`,
      outcome: 'allowed',
      call: call({ actual: { status, headers: [ORIGIN] } })
    })
  ),
  {
    name: 'a redirect is followed',
    source: `${FETCH}#http-fetch`,
    outcome: 'redirected',
    call: call({ actual: { status: 302, headers: [ORIGIN, ['Location', '/elsewhere']] } })
  },
  {
    name: 'a redirect has to pass the check itself',
    source: `${FETCH}#http-fetch`,
    outcome: 'actual: allow-origin-missing',
    call: call({ actual: { status: 302, headers: [['Location', '/elsewhere']] } })
  }
]
