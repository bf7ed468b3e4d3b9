import { describe, expect, test } from '@jest/globals'
import type { RefusalReason } from '../../src/cors/browser.js'
import { type CallStage, consoleSentence, thrownSentence } from '../../src/cors/console-sentence.js'

const CALL = { url: 'https://api.example/orders', origin: 'https://shop.example' }
const LEAD =
  "Access to fetch at 'https://api.example/orders' from origin 'https://shop.example' has been blocked by CORS policy: "
const PREFLIGHT = "Response to preflight request doesn't pass access control check: "

/** Copied from the console of Chromium 156; the tests in __tests__/browser compare every sentence with a running one. */
const ROWS: readonly (readonly [CallStage, RefusalReason, readonly string[], string])[] = [
  ['preflight', 'preflight-redirect', [], `${PREFLIGHT}Redirect is not allowed for a preflight request.`],
  ['preflight', 'preflight-status', [], `${PREFLIGHT}It does not have HTTP ok status.`],
  [
    'preflight',
    'allow-origin-missing',
    [],
    `${PREFLIGHT}No 'Access-Control-Allow-Origin' header is present on the requested resource.`
  ],
  [
    'actual',
    'allow-origin-missing',
    [],
    "No 'Access-Control-Allow-Origin' header is present on the requested resource."
  ],
  [
    'actual',
    'allow-origin-multiple',
    ['*, *'],
    "The 'Access-Control-Allow-Origin' header contains multiple values '*, *', but only one is allowed. Have the server send the header with a valid value."
  ],
  [
    'actual',
    'allow-origin-invalid',
    ['http://\xe4\x7f'],
    "The 'Access-Control-Allow-Origin' header contains the invalid value 'http://\\u00E4\\u007F'. Have the server send the header with a valid value."
  ],
  [
    'preflight',
    'allow-origin-mismatch',
    ['https://shop.example/'],
    `${PREFLIGHT}The 'Access-Control-Allow-Origin' header has a value 'https://shop.example/' that is not equal to the supplied origin. Have the server send the header with a valid value.`
  ],
  [
    'actual',
    'allow-origin-wildcard-with-credentials',
    [],
    "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'."
  ],
  [
    'actual',
    'allow-credentials-missing',
    [],
    "The value of the 'Access-Control-Allow-Credentials' header in the response is '' which must be 'true' when the request's credentials mode is 'include'."
  ],
  [
    'preflight',
    'allow-credentials-invalid',
    ['$&'],
    `${PREFLIGHT}The value of the 'Access-Control-Allow-Credentials' header in the response is '$&' which must be 'true' when the request's credentials mode is 'include'.`
  ],
  [
    'preflight',
    'allow-methods-unparsable',
    [],
    'Cannot parse Access-Control-Allow-Methods response header field in preflight response.'
  ],
  [
    'preflight',
    'allow-headers-unparsable',
    [],
    'Cannot parse Access-Control-Allow-Headers response header field in preflight response.'
  ],
  [
    'preflight',
    'method-not-allowed',
    ['PUT'],
    'Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.'
  ],
  [
    'preflight',
    'header-not-allowed',
    ['authorization', 'x-a'],
    'Request header field authorization is not allowed by Access-Control-Allow-Headers in preflight response.'
  ]
]

describe('the console says', () => {
  test.each(ROWS)('%s, %s %j', (stage, reason, values, sentence) => {
    expect(consoleSentence(stage, { outcome: 'refused', reason, values }, CALL)).toBe(LEAD + sentence)
  })
})

describe('fetch throws', () => {
  test.each([
    ['method-forbidden', 'TRACE', "Failed to execute 'fetch' on 'Window': 'TRACE' HTTP method is unsupported."],
    ['method-malformed', 'A B', "Failed to execute 'fetch' on 'Window': 'A B' is not a valid HTTP method."],
    ['header-malformed', 'x a', "Failed to execute 'fetch' on 'Window': Invalid name"]
  ] as const)('%s %s', (reason, value, sentence) => {
    expect(thrownSentence({ reason, value })).toBe(sentence)
  })
})
