import { callTo, cors, PAGE, type SmallRequest, type SmallService, summary } from './small-service.js'

const CORS_POLICY = 'learn.microsoft.com/azure/api-management/cors-policy'
const POLICIES = 'learn.microsoft.com/azure/api-management/api-management-howto-policies'
const SUBSCRIPTIONS = 'learn.microsoft.com/azure/api-management/api-management-subscriptions'
const OTHER = '<origin>https://other.contoso.com</origin>'

type Row = readonly [what: string, source: string, service: SmallService, request: SmallRequest, expected: string]

/** What API Management answers, one documented behaviour a row; the browser's part is proved elsewhere. */
const ROWS: readonly Row[] = [
  ['a cors at global scope answers', CORS_POLICY, { global: cors() }, { method: 'PUT' }, 'allowed'],
  ['a cors at API scope answers', CORS_POLICY, { api: cors() }, { method: 'PUT' }, 'allowed'],
  ['a cors at operation scope answers', CORS_POLICY, { operation: cors() }, { headers: ['x-a'] }, 'allowed'],
  [
    'no cors: the preflight gets 404',
    `${CORS_POLICY}, api-management-error-handling-policies`,
    {},
    { method: 'PUT' },
    'blocked by the preflight: allow-origin-missing'
  ],
  [
    'no cors: a call without preflight has no header',
    CORS_POLICY,
    {},
    {},
    'blocked by the actual: allow-origin-missing'
  ],
  [
    'another origin',
    CORS_POLICY,
    { global: cors({ origins: OTHER }) },
    { method: 'PUT' },
    'blocked by the preflight: allow-origin-missing'
  ],
  [
    'origin * without credentials',
    CORS_POLICY,
    { global: cors({ origins: '<origin>*</origin>' }) },
    { method: 'PUT' },
    'allowed'
  ],
  [
    'a trailing slash is normalised',
    `${CORS_POLICY}, example`,
    { global: cors({ origins: `<origin>${PAGE}/</origin>` }) },
    {},
    'allowed'
  ],
  [
    'a default port is no port',
    `${CORS_POLICY}, "if the port is omitted"`,
    { global: cors({ origins: `<origin>${PAGE}:443</origin>` }) },
    {},
    'allowed'
  ],
  [
    'upper case in the host',
    'URL standard, host parsing',
    { global: cors({ origins: '<origin>HTTPS://Shop.Contoso.com</origin>' }) },
    {},
    'allowed'
  ],
  [
    'no allowed-methods: GET and POST',
    `${CORS_POLICY}, allowed-methods`,
    { global: cors({ methods: '' }) },
    { method: 'DELETE' },
    'blocked by the preflight: method-not-allowed'
  ],
  [
    'no allowed-methods: GET passes',
    `${CORS_POLICY}, allowed-methods`,
    { global: cors({ methods: '' }) },
    { headers: ['x-a'] },
    'allowed'
  ],
  [
    'method * (T13)',
    `${CORS_POLICY}, allowed-methods`,
    { global: cors() },
    { method: 'DELETE', credentials: false },
    'allowed'
  ],
  [
    'method in lower case (T12)',
    `${CORS_POLICY}, allowed-methods`,
    { global: cors({ methods: '<allowed-methods><method>delete</method></allowed-methods>' }) },
    { method: 'DELETE' },
    'allowed'
  ],
  [
    'no allowed-headers: no header of the page',
    `${CORS_POLICY}, allowed-headers`,
    { global: cors({ headers: '' }) },
    { headers: ['x-a'] },
    'blocked by the preflight: header-not-allowed'
  ],
  [
    'header * covers Authorization (T13)',
    "the portal's own policy and console",
    { global: cors() },
    { headers: ['Authorization'] },
    'allowed'
  ],
  [
    'header names are compared without case',
    'Fetch, CORS-preflight fetch',
    { global: cors({ headers: '<allowed-headers><header>X-A</header></allowed-headers>' }) },
    { headers: ['x-a'] },
    'allowed'
  ],
  [
    'credentials not allowed',
    `${CORS_POLICY}, allow-credentials`,
    { global: cors() },
    { credentials: true },
    'blocked by the actual: allow-credentials-missing'
  ],
  [
    'credentials allowed',
    `${CORS_POLICY}, allow-credentials`,
    { global: cors({ attributes: 'allow-credentials="true"' }) },
    { credentials: true, method: 'PUT' },
    'allowed'
  ],
  [
    '* with credentials is literal or echoed (T4)',
    'not documented',
    { global: cors({ origins: '<origin>*</origin>', attributes: 'allow-credentials="true"' }) },
    { credentials: true },
    'unknown: T4'
  ],
  [
    '* with allow-credentials, call without them',
    'both readings of T4 agree',
    { global: cors({ origins: '<origin>*</origin>', attributes: 'allow-credentials="true"' }) },
    {},
    'allowed'
  ],

  [
    'an absent document is transparent',
    POLICIES,
    { global: cors(), operation: '<base />' },
    { headers: ['x-a'] },
    'allowed'
  ],
  [
    'a section without base inherits nothing',
    POLICIES,
    { global: cors(), api: '<set-header name="a" />' },
    { method: 'PUT' },
    'blocked by the preflight: allow-origin-missing'
  ],
  [
    'a missing section (T8)',
    'not documented',
    { global: cors(), apiDocument: '<policies><outbound><base /></outbound></policies>' },
    { method: 'PUT' },
    'unknown: T8'
  ],
  [
    'a global policy in another repository',
    'the file is not here',
    { globalElsewhere: true, api: '<base />' },
    { method: 'PUT' },
    'unknown: the global policy is not in this repository'
  ],
  [
    'a cors before an unknown base',
    'the file is not here',
    { globalElsewhere: true, api: `${cors()}<base />` },
    { method: 'PUT' },
    'allowed'
  ],
  [
    'a cors in a fragment (T2)',
    'reports conflict',
    { global: '<include-fragment fragment-id="shared" />', fragment: cors() },
    { method: 'PUT' },
    'unknown: T2'
  ],
  [
    'a cors in a fragment, no preflight',
    'runs in order on the actual request',
    { global: '<include-fragment fragment-id="shared" />', fragment: cors() },
    {},
    'allowed'
  ],
  [
    'a cors below choose answers no preflight (T11)',
    `${CORS_POLICY}, "direct child"`,
    { global: `<choose><when condition="true">${cors()}</when></choose>` },
    { method: 'PUT' },
    'blocked by the preflight: allow-origin-missing'
  ],

  [
    'the second cors is reached if the first does not terminate',
    `${CORS_POLICY}, terminate-unmatched-request`,
    { global: cors({ origins: OTHER }), api: `<base />${cors()}` },
    { method: 'PUT' },
    'allowed'
  ],
  [
    'the second cors is not reached if the first terminates',
    `${CORS_POLICY}, terminate-unmatched-request`,
    { global: cors({ origins: OTHER, attributes: 'terminate-unmatched-request="true"' }), api: `<base />${cors()}` },
    { method: 'PUT' },
    'blocked by the preflight: allow-origin-missing'
  ],
  [
    'the first cors says nothing (T1)',
    `${CORS_POLICY} contradicts itself`,
    { global: cors({ origins: OTHER, attributes: '' }), api: `<base />${cors()}` },
    { method: 'PUT' },
    'unknown: T1'
  ],
  [
    'the first cors says nothing, no second one',
    'both readings of T1 agree',
    { global: cors({ origins: OTHER, attributes: '' }) },
    { method: 'PUT' },
    'blocked by the preflight: allow-origin-missing'
  ],
  [
    'the first matching cors decides, also where it allows less',
    CORS_POLICY,
    { global: cors({ methods: '' }), api: `<base />${cors()}` },
    { method: 'DELETE' },
    'blocked by the preflight: method-not-allowed'
  ],

  [
    'rate-limit before cors lets an ordinary call pass',
    CORS_POLICY,
    { global: `<rate-limit-by-key />${cors()}` },
    { method: 'PUT' },
    'allowed'
  ],
  [
    'return-response before cors answers every call',
    'return-response-policy',
    { global: `<return-response />${cors()}` },
    { method: 'PUT' },
    'blocked by the actual: allow-origin-missing'
  ],
  [
    'return-response with its own header',
    'return-response-policy',
    {
      global:
        '<return-response><set-header name="Access-Control-Allow-Origin"><value>*</value></set-header></return-response>'
    },
    {},
    'allowed'
  ],
  [
    'a hand-written header in outbound',
    'set-header-policy',
    { outbound: `<set-header name="Access-Control-Allow-Origin"><value>${PAGE}</value></set-header>` },
    {},
    'allowed'
  ],
  [
    'a hand-written header answers no preflight',
    CORS_POLICY,
    { outbound: '<set-header name="Access-Control-Allow-Origin"><value>*</value></set-header>' },
    { method: 'PUT' },
    'blocked by the preflight: allow-origin-missing'
  ],
  [
    'appended beside a cors: two values',
    'Fetch, CORS check',
    {
      global: cors(),
      api: '<base />',
      outbound: '<set-header name="Access-Control-Allow-Origin" exists-action="append"><value>*</value></set-header>'
    },
    {},
    'blocked by the actual: allow-origin-multiple'
  ],
  [
    'an override beside a cors (T6)',
    'not documented',
    {
      global: cors(),
      api: '<base />',
      outbound: '<set-header name="Access-Control-Allow-Origin"><value>https://else.example</value></set-header>'
    },
    {},
    'unknown: T6'
  ],
  [
    'a hand-written expression',
    'the value is computed',
    {
      outbound:
        '<set-header name="Access-Control-Allow-Origin"><value>@(context.RequestId.ToString())</value></set-header>'
    },
    {},
    'unknown: outbound: the value of Access-Control-Allow-Origin is not known here'
  ],

  [
    'a named value as origin',
    'api-management-howto-properties',
    { global: cors({ origins: '<origin>{{web}}</origin>' }), namedValues: { web: PAGE } },
    { method: 'PUT' },
    'allowed'
  ],
  [
    'a secret as origin',
    'api-management-howto-properties',
    { global: cors({ origins: '<origin>{{web}}</origin>' }), namedValues: { web: null } },
    { method: 'PUT' },
    'unknown: {{web}} is not known here'
  ],
  [
    'a policy expression as origin',
    'api-management-policy-expressions',
    { global: cors({ origins: '<origin>@(context.RequestId.ToString())</origin>' }) },
    { method: 'PUT' },
    'unknown: @(context.RequestId.ToString()) is not known here'
  ],
  [
    'a literal beside an expression',
    'the literal matches already',
    { global: cors({ origins: `<origin>${PAGE}</origin><origin>@(x)</origin>` }) },
    { method: 'PUT' },
    'allowed'
  ],
  [
    'a deployment token as origin',
    'filled in by a pipeline',
    { global: cors({ origins: '<origin>#{ORIGIN}#</origin>' }) },
    { method: 'PUT' },
    'unknown: #{ORIGIN}# is not known here'
  ],

  [
    'a key header has to be allowed',
    SUBSCRIPTIONS,
    { global: cors({ headers: '' }), keyRequired: true },
    {},
    'blocked by the preflight: header-not-allowed'
  ],
  [
    'a required key that is not sent',
    SUBSCRIPTIONS,
    { global: cors(), keyRequired: true },
    { key: 'none' },
    'blocked by the actual: allow-origin-missing'
  ],
  [
    'product scope, key in a header',
    `${CORS_POLICY}, product scope`,
    { product: `<base />${cors()}`, keyRequired: true },
    { product: 'closed' },
    'blocked by the preflight: allow-origin-missing'
  ],
  [
    'product scope, key in the query string',
    `${CORS_POLICY}, product scope`,
    { product: `<base />${cors()}`, keyRequired: true },
    { product: 'closed', key: 'query', method: 'PUT' },
    'allowed'
  ],
  [
    'open product (T9)',
    `${SUBSCRIPTIONS}, implied`,
    { openProduct: `<base />${cors()}`, keyRequired: true },
    { key: 'none', method: 'PUT' },
    'unknown: T9'
  ],
  [
    'the product cuts what answered the preflight',
    POLICIES,
    { global: cors(), product: '<rate-limit />', keyRequired: true },
    { product: 'closed' },
    'blocked by the actual: allow-origin-missing'
  ],
  [
    "a call without product skips the product's policy",
    'api-management-product-policy-alert',
    { global: cors(), product: '<rate-limit />', keyRequired: true },
    {},
    'allowed'
  ],

  [
    'header versioning hides the API from a preflight',
    `${CORS_POLICY}, common configuration issues`,
    { global: cors(), versioningScheme: 'Header' },
    { method: 'PUT' },
    'blocked by the preflight: allow-origin-missing'
  ],
  [
    'query versioning does not',
    `${CORS_POLICY}, common configuration issues`,
    { global: cors(), versioningScheme: 'Query' },
    { method: 'PUT' },
    'allowed'
  ],
  ['header versioning, no preflight', CORS_POLICY, { global: cors(), versioningScheme: 'Header' }, {}, 'allowed'],
  [
    'an OPTIONS operation takes the preflight (T10)',
    `${CORS_POLICY}, usage notes`,
    { global: cors(), paths: '  /{any}/{id}:\n    options: { operationId: any, responses: {} }' },
    { method: 'PUT' },
    'unknown: T10'
  ],
  [
    'an OPTIONS operation of another path',
    `${CORS_POLICY}, usage notes`,
    { global: cors(), paths: '  /{any}:\n    options: { operationId: any, responses: {} }' },
    { method: 'PUT' },
    'allowed'
  ],
  [
    'OPTIONS /* takes every preflight of the API (T10)',
    `${CORS_POLICY}, usage notes`,
    { global: cors(), paths: '  /*:\n    options: { operationId: any, responses: {} }' },
    { method: 'PUT' },
    'unknown: T10'
  ]
]

test.each(ROWS)('%s (%s)', (_what, _source, service, request, expected) => {
  expect(summary(callTo(service, request))).toBe(expected)
})

test('every unknown verdict says why', () => {
  for (const [, , service, request, expected] of ROWS) {
    const verdict = callTo(service, request)
    if (expected.startsWith('unknown')) expect(verdict).toMatchObject({ reason: expect.stringMatching(/\w/) })
  }
})
