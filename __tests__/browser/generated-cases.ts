import fc from 'fast-check'
import type { HeaderLine, HttpAnswer } from '../../src/cors/header-list.js'
import type { RequestHeader } from '../../src/cors/safelist.js'
import { type CallCase, PAGES } from './call-case.js'
import { FAULTS } from './faults.js'

const NAMES = ['x-request-id', 'X-Api-Version', 'ocp-apim-subscription-key', 'If-None-Match', 'x-a']
const SAFELISTED_METHODS = ['GET', 'HEAD', 'POST', 'get', 'Post']
const OTHER_METHODS = ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'put', 'patch', 'REPORT', 'Purge']

const contentType = fc.constantFrom(
  'application/json',
  'text/plain',
  'text/plain;charset=utf-8',
  'TEXT/PLAIN',
  'multipart/form-data; boundary=b',
  'application/x-www-form-urlencoded',
  'text/plain, application/json',
  'application/json; charset="utf-8"',
  'text /plain',
  'text'
)
const valueByName: Readonly<Record<string, fc.Arbitrary<string>>> = {
  accept: fc.oneof(fc.constantFrom('*/*', 'application/json', ''), printable(140)),
  'accept-language': fc.oneof(fc.constantFrom('de', 'en-GB, en;q=0.8', 'de_DE'), printable(20)),
  'Content-Language': fc.constantFrom('de', 'de/at', 'd'.repeat(128), 'd'.repeat(129)),
  'Content-Type': contentType,
  Range: fc.constantFrom('bytes=0-', 'bytes=0-99', 'bytes=9-1', 'bytes=-5', 'bytes=0-1,3-4', 'bytes = 0-1'),
  Authorization: fc.constant('Bearer token')
}

/** Calls of which about two in three meet a fault, each fault about equally often. */
export const callCase: fc.Arbitrary<CallCase> = fc
  .tuple(soundCase(), fc.oneof({ weight: 3, arbitrary: faults(0) }, { weight: 6, arbitrary: faults(1) }, faults(2)))
  .map(([sound, broken]) => broken.reduce((call, fault) => fault(call), sound))

function faults(count: number): fc.Arbitrary<readonly ((call: CallCase) => CallCase)[]> {
  const one = fc.constantFrom(...Object.values(FAULTS)).chain((fault) => fault)
  return fc.array(one, { minLength: count, maxLength: count })
}

/** A call that the answers allow, with the lists written in many ways. */
function soundCase(): fc.Arbitrary<CallCase> {
  return fc
    .record({
      page: fc.constantFrom(...PAGES),
      method: fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...SAFELISTED_METHODS) },
        fc.constantFrom(...OTHER_METHODS)
      ),
      headers: requestHeaders(),
      credentials: fc.boolean(),
      star: fc.boolean(),
      statuses: fc.tuple(fc.constantFrom(200, 204, 201, 299), fc.constantFrom(200, 204, 400, 401, 404, 429, 500, 503)),
      extra: fc.subarray(['X-Other', 'GET', 'POST', 'x-b']),
      exposed: exposedLines(),
      maxAge: fc.constantFrom<readonly HeaderLine[]>([], [['Access-Control-Max-Age', '600']])
    })
    .chain((parts) => {
      const { method, headers, credentials, star } = parts
      const origin: HeaderLine = ['Access-Control-Allow-Origin', star && !credentials ? '*' : '{origin}']
      const allowance: readonly HeaderLine[] = credentials
        ? [origin, ['Access-Control-Allow-Credentials', 'true']]
        : [origin]
      const sent = /^(?:get|head|post|put|delete|options)$/i.test(method) ? method.toUpperCase() : method
      const names = headers.map(({ name }) => name)
      const wild = star && !credentials
      const methodLines = listLines('Access-Control-Allow-Methods', wild ? ['*'] : [sent, ...parts.extra])
      const nameLines = listLines(
        'Access-Control-Allow-Headers',
        wild ? ['*', 'Authorization'] : [...names, ...parts.extra]
      )
      return fc.tuple(methodLines, nameLines).map(([methods, allowed]): CallCase => {
        const preflight = {
          status: parts.statuses[0],
          headers: [...allowance, ...methods, ...allowed, ...parts.maxAge]
        }
        const actual: HttpAnswer = { status: parts.statuses[1], headers: [...allowance, ...parts.exposed] }
        return { page: parts.page, request: { method, headers, credentials }, preflight, actual }
      })
    })
}

function requestHeaders(): fc.Arbitrary<readonly RequestHeader[]> {
  const special = fc.subarray(Object.keys(valueByName), { maxLength: 2 }).chain((names) => {
    return fc.tuple(...names.map((name) => valueByName[name]!.map((value): RequestHeader => ({ name, value }))))
  })
  const plain = fc.subarray(NAMES, { maxLength: 1 }).map((names) => names.map((name) => ({ name, value: '1' })))
  return fc.oneof(
    fc.constant([]),
    special,
    plain,
    fc.tuple(special, plain).map((both) => both.flat())
  )
}

/** One list, in one line or several, with the blanks and the empty members that RFC 9110 lets pass. */
function listLines(name: string, members: readonly string[]): fc.Arbitrary<readonly HeaderLine[]> {
  return fc.constantFrom(', ', ',', ' ,\t', ',,', '\n').map((separator) => {
    return members
      .join(separator)
      .split('\n')
      .map((value): HeaderLine => [name, value])
  })
}

function exposedLines(): fc.Arbitrary<readonly HeaderLine[]> {
  const lists = ['', 'x-a', 'X-A, x-b', '*', '*, x-a', 'x-a x-b', 'x-a;x-b', 'set-cookie, x-b', 'Date']
  const headers: readonly HeaderLine[] = [
    ['x-a', '1'],
    ['X-B', '2'],
    ['X-B', '3'],
    ['*', 'star'],
    ['Set-Cookie', 'a=b'],
    ['Cache-Control', 'no-store'],
    ['Content-Language', 'de'],
    ['Content-Type', 'text/plain'],
    ['Date', 'Thu, 01 Jan 2026 00:00:00 GMT'],
    ['Expires', '0'],
    ['Last-Modified', 'Thu, 01 Jan 2026 00:00:00 GMT'],
    ['Pragma', 'no-cache']
  ]
  const list = fc.option(fc.constantFrom(...lists), { nil: null })
  return fc.tuple(list, fc.subarray([...headers])).map(([exposed, present]) => {
    return exposed === null ? present : [['Access-Control-Expose-Headers', exposed] as const, ...present]
  })
}

function printable(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), maxLength })
}
