import type { HeaderLine } from '../../../src/cors/header-list.js'
import { answer, CREDENTIALS, call, type EdgeCase, FETCH, ORIGIN } from '../edge-case.js'

const PREFLIGHT = `${FETCH}#cors-preflight-fetch-0`
const LISTS = `${FETCH}#http-new-header-syntax`
const EMPTY_MEMBERS = 'https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1.2'
const METHODS = 'Access-Control-Allow-Methods'
const HEADERS = 'Access-Control-Allow-Headers'

type ListRow = readonly [subject: string, lines: readonly string[], outcome: EdgeCase['outcome'], source: string]

const METHOD_ROWS: readonly ListRow[] = [
  ['PUT', ['PUT'], 'allowed', PREFLIGHT],
  ['put', ['PUT'], 'allowed', `${FETCH}#concept-method-normalize`],
  ['PUT', ['put'], 'preflight: method-not-allowed', PREFLIGHT],
  ['patch', ['PATCH'], 'preflight: method-not-allowed', `${FETCH}#concept-method-normalize`],
  ['patch', ['patch'], 'allowed', `${FETCH}#concept-method-normalize`],
  ['PATCH', ['patch'], 'preflight: method-not-allowed', PREFLIGHT],
  ['OPTIONS', ['OPTIONS'], 'allowed', PREFLIGHT],
  ['OPTIONS', ['GET'], 'preflight: method-not-allowed', PREFLIGHT],
  ['chicken', ['chicken'], 'allowed', PREFLIGHT],
  ['PUT', ['PUTS, XPUT'], 'preflight: method-not-allowed', PREFLIGHT],
  ['PUT', [], 'preflight: method-not-allowed', PREFLIGHT],
  ['PUT', [''], 'preflight: method-not-allowed', LISTS],
  ['PUT', ['GET', 'PUT'], 'allowed', `${FETCH}#extract-header-list-values`],
  ['PUT', [',, PUT ,'], 'allowed', EMPTY_MEMBERS],
  ['PUT', ['\tGET\t,\tPUT\t'], 'allowed', EMPTY_MEMBERS],
  ['PUT', ['PUT;DELETE'], 'preflight: allow-methods-unparsable', LISTS],
  ['PUT', ['PUT DELETE'], 'preflight: allow-methods-unparsable', LISTS],
  ['PUT', ['"PUT"'], 'preflight: allow-methods-unparsable', LISTS],
  ['PUT', ['PUT', 'A B'], 'preflight: allow-methods-unparsable', `${FETCH}#extract-header-list-values`],
  ['PUT', ['*'], 'allowed', PREFLIGHT],
  ['PUT', ['GET, *'], 'allowed', PREFLIGHT],
  ['PUT', ['**'], 'preflight: method-not-allowed', PREFLIGHT]
]

const HEADER_ROWS: readonly ListRow[] = [
  ['x-a', ['x-a'], 'allowed', PREFLIGHT],
  ['X-A', ['x-a'], 'allowed', PREFLIGHT],
  ['x-a', ['X-A'], 'allowed', PREFLIGHT],
  ['x-a', ['x-ab, a, x-'], 'preflight: header-not-allowed', PREFLIGHT],
  ['x-a', [], 'preflight: header-not-allowed', PREFLIGHT],
  ['x-a', [''], 'preflight: header-not-allowed', LISTS],
  ['x-a', ['x-b', 'x-a'], 'allowed', `${FETCH}#extract-header-list-values`],
  ['x-a', [',,x-a, ,'], 'allowed', EMPTY_MEMBERS],
  ['x-a', ['x-a x-b'], 'preflight: allow-headers-unparsable', LISTS],
  ['x-a', ['x-a;x-b'], 'preflight: allow-headers-unparsable', LISTS],
  ['x-a', ['x-a, x-\xe4'], 'preflight: allow-headers-unparsable', LISTS],
  ['x-a', ['"x-a"'], 'preflight: allow-headers-unparsable', LISTS],
  ['x-a', ['*'], 'allowed', PREFLIGHT],
  ['Authorization', ['authorization'], 'allowed', PREFLIGHT],
  ['Authorization', ['*, Authorization'], 'allowed', `${FETCH}#cors-non-wildcard-request-header-name`],
  ['Authorization', ['x-a'], 'preflight: header-not-allowed', PREFLIGHT]
]

const WITH_CREDENTIALS: readonly (readonly [string, string, EdgeCase['outcome']])[] = [
  ['*', 'x-a', 'preflight: method-not-allowed'],
  ['PUT', '*', 'preflight: header-not-allowed'],
  ['*, PUT', '*, x-a', 'allowed']
]

function lines(name: string, values: readonly string[]): readonly HeaderLine[] {
  return values.map((value) => [name, value] as const)
}

export const PREFLIGHT_EDGES: readonly EdgeCase[] = [
  ...METHOD_ROWS.map(([method, values, outcome, source]) => ({
    name: `${method} against ${METHODS} ${JSON.stringify(values)}`,
    source,
    outcome,
    asked: '',
    call: call({ request: { method }, preflight: answer(ORIGIN, ...lines(METHODS, values)) })
  })),
  ...HEADER_ROWS.map(([name, values, outcome, source]) => ({
    name: `${name} against ${HEADERS} ${JSON.stringify(values)}`,
    source,
    outcome,
    asked: name.toLowerCase(),
    call: call({
      request: { headers: [{ name, value: '1' }] },
      preflight: answer(ORIGIN, ...lines(HEADERS, values))
    })
  })),
  ...WITH_CREDENTIALS.map(([methods, headers, outcome]) => ({
    name: `with credentials: methods ${methods}, headers ${headers}`,
    source: `${FETCH}#cors-protocol-and-credentials`,
    outcome,
    asked: 'x-a',
    call: call({
      request: { method: 'PUT', headers: [{ name: 'x-a', value: '1' }], credentials: true },
      preflight: answer(ORIGIN, CREDENTIALS, [METHODS, methods], [HEADERS, headers])
    })
  })),
  {
    name: 'a safelisted method needs no permission',
    source: PREFLIGHT,
    outcome: 'allowed',
    asked: 'x-a',
    call: call({
      request: { method: 'POST', headers: [{ name: 'x-a', value: '1' }] },
      preflight: answer(ORIGIN, [METHODS, 'PUT'], [HEADERS, 'x-a'])
    })
  },
  {
    name: 'a list that cannot be parsed fails, needed or not',
    source: PREFLIGHT,
    outcome: 'preflight: allow-methods-unparsable',
    asked: 'x-a',
    call: call({
      request: { headers: [{ name: 'x-a', value: '1' }] },
      preflight: answer(ORIGIN, [METHODS, 'A B'], [HEADERS, 'x-a'])
    })
  },
  ...[200, 201, 204, 206, 299].map((status) => statusEdge(status, [], 'allowed')),
  ...[300, 301, 302, 304, 307, 400, 401, 403, 404, 405, 429, 500, 503].map((status) => {
    return statusEdge(status, [], 'preflight: preflight-status')
  }),
  ...[301, 302, 303, 307, 308].map((status) => {
    return statusEdge(status, [['Location', '/elsewhere']], 'preflight: preflight-redirect')
  }),
  ...[201, 204].map((status) => statusEdge(status, [['Location', '/elsewhere']], 'allowed')),
  statusEdge(304, [['Location', '/elsewhere']], 'preflight: preflight-status')
]

function statusEdge(status: number, extra: readonly HeaderLine[], outcome: EdgeCase['outcome']): EdgeCase {
  return {
    name: `preflight answered with ${status}${extra.length === 0 ? '' : ' and Location'}`,
    source: `${FETCH}#ok-status`,
    outcome,
    call: call({
      request: { method: 'DELETE' },
      preflight: { status, headers: [ORIGIN, [METHODS, 'DELETE'], ...extra] }
    })
  }
}
