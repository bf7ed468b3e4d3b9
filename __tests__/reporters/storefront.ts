import { readFileSync } from 'node:fs'
import type { Finding } from '../../src/core/finding.js'
import type { Location } from '../../src/core/location.js'
import { wholeFile } from '../../src/core/problem.js'
import { fileText } from '../../src/core/source-text.js'
import type { ContractRow } from '../../src/cors/contract-row.js'
import type { ReachRow } from '../../src/cors/reach-row.js'
import type { GateResult } from '../../src/engine/gate-result.js'

const FOLDER = '__tests__/reporters/storefront'
const GLOBAL = 'apimartifacts/policy.xml'
const TEST_API = 'apimartifacts/apis/test-api/policy.xml'
const ORDERS = 'apimartifacts/apis/orders/policy.xml'
const CONTOSO = 'apimartifacts/products/contoso/policy.xml'
/** A name that git allows, made to close a table cell, run a command, ping a team and look like another file. */
export const HOSTILE_PATH = 'apimartifacts/apis/::stop-commands::x/` | <img src=x> @team #1 ##[error]\u202elmx.yciloop'

/** A file of the storefront as the analysed tree has it. */
export function readStorefront(path: string): string | null {
  return path === HOSTILE_PATH ? null : readFileSync(`${FOLDER}/${path}`, 'utf8')
}

function at(path: string, text: string): Location {
  const source = fileText(path, readStorefront(path) ?? '')
  const start = source.text.indexOf(text)
  if (start < 0) throw new Error(`${text} is not in ${path}`)
  return source.locate({ start, end: start + text.length })
}

const GLOBAL_CORS = at(GLOBAL, '<cors allow-credentials="true" terminate-unmatched-request="false">')
const ORDER_OPERATIONS = ['listOrders', 'getOrder', 'createOrder', 'replaceOrder', 'deleteOrder', 'listItems']
const CATALOG_OPERATIONS = ['listProducts', 'getProduct', 'search', 'listPrices', 'getPrice']

const COMMON = { state: null, service: 'apimartifacts', environments: [], related: [], assumption: null } as const

const findings: readonly Finding[] = [
  {
    ...COMMON,
    rule: 'cors-not-inherited',
    severity: 'error',
    state: 'new',
    location: at(
      TEST_API,
      '<inbound>\n    <set-backend-service base-url="https://test.contoso.internal" />\n  </inbound>'
    ),
    message:
      'The inbound section of api/test-api has no <base />, so the <cors> of all APIs never answers its operation.',
    help: 'Add <base /> as the first statement of this <inbound>.',
    scope: 'api/test-api',
    related: [{ location: GLOBAL_CORS, message: 'this <cors> is lost' }],
    affected: { operations: 1, examples: ['test-api/get-test-call'] },
    fingerprint: 'a1'
  },
  {
    ...COMMON,
    rule: 'cors-product-scope',
    severity: 'error',
    state: 'existing',
    location: at(CONTOSO, '<cors>'),
    message:
      'Product contoso requires a subscription, and a preflight carries no key: its <cors> cannot answer, so pages of https://shop.contoso.com are blocked.',
    help: 'Move this <cors> to the API or to all APIs, or pass the key in the query string.',
    scope: 'product/contoso',
    related: [{ location: GLOBAL_CORS, message: 'answers the preflight instead, for https://portal.contoso.com only' }],
    affected: {
      operations: 7,
      examples: ['test-api/get-test-call', 'orders/listOrders', 'orders/getOrder', 'orders/createOrder']
    },
    environments: ['prod'],
    fingerprint: 'b2'
  },
  {
    ...COMMON,
    rule: 'policy-unreadable',
    severity: 'error',
    state: 'new',
    location: { path: HOSTILE_PATH, line: 7, column: 3, endLine: 7, endColumn: 9 },
    message: `The element <inbound> at line 7 is never closed; the parser stops at "\`</a>|[x](https://evil.example)\u001b[31m @org/team".`,
    help: 'Close the element.',
    scope: 'api/` | <b>x',
    affected: { operations: 0, examples: [] },
    fingerprint: 'c3'
  },
  {
    ...COMMON,
    rule: 'cors-not-first',
    severity: 'warning',
    state: 'existing',
    location: at(ORDERS, '<rate-limit-by-key calls="100"'),
    message:
      'rate-limit-by-key runs before <cors>: when it refuses a request, the answer has no CORS headers and the page sees a "CORS error".',
    help: 'Move <base /> in front of rate-limit-by-key.',
    scope: 'api/orders',
    related: [
      { location: at(ORDERS, '<base />'), message: '<cors> arrives here, too late' },
      { location: GLOBAL_CORS, message: 'from this <cors>' }
    ],
    affected: { operations: 6, examples: ORDER_OPERATIONS.slice(0, 3).map((operation) => `orders/${operation}`) },
    fingerprint: 'd4'
  },
  {
    ...COMMON,
    rule: 'cors-replaced',
    severity: 'note',
    state: 'existing',
    location: at(CONTOSO, 'https://shop.contoso.com'),
    message: 'The <cors> of product contoso names fewer origins than the one it stands beside.',
    help: 'Name https://portal.contoso.com too, if the portal should keep working.',
    scope: 'product/contoso',
    affected: { operations: 7, examples: [] },
    assumption: 'T1',
    fingerprint: 'e5'
  }
]

function rows(
  api: string,
  operations: readonly string[],
  product: string | null,
  verdict: Partial<ReachRow>
): ReachRow[] {
  return operations.map((operation) => ({
    service: 'apimartifacts',
    api,
    operation,
    method: /^(list|get|search)/.test(operation) ? 'GET' : 'POST',
    urlTemplate: `/${operation}`,
    product,
    origins: [],
    credentials: false,
    credentialed: verdict.credentials ? (verdict.origins ?? []) : [],
    methods: [],
    headers: [],
    decidedBy: null,
    unknown: null,
    ...verdict
  }))
}

const PORTAL: Partial<ReachRow> = {
  origins: ['https://portal.contoso.com'],
  credentials: true,
  methods: ['*'],
  headers: ['*'],
  decidedBy: GLOBAL_CORS
}
const NOBODY: Partial<ReachRow> = { decidedBy: null }
const UNKNOWN: Partial<ReachRow> = { unknown: 'The origin is the secret {{catalog-origin}}' }

function promise(client: string, api: string, verdict: Partial<ContractRow>): ContractRow {
  const origin = client === 'web shop' ? 'https://shop.contoso.com' : 'https://partner.example'
  return {
    service: 'apimartifacts',
    client,
    origin,
    expect: 'allowed',
    api,
    product: null,
    verdict: 'allowed',
    reason: null,
    operations: { allowed: 6, blocked: 0, unknown: 0 },
    ...verdict
  }
}

const UNLISTED = 'The <cors> that answers does not list https://shop.contoso.com'

const contract: readonly ContractRow[] = [
  promise('web shop', 'catalog', {}),
  promise('web shop', 'orders', {
    verdict: 'blocked',
    reason: UNLISTED,
    operations: { allowed: 2, blocked: 4, unknown: 0 }
  }),
  promise('web shop', 'status', {}),
  promise('web shop', 'test-api', {
    verdict: 'unknown',
    reason: 'the global policy is not in this repository',
    product: 'starter',
    operations: { allowed: 0, blocked: 0, unknown: 1 }
  }),
  promise('partner `| <b>', 'catalog', {
    expect: 'blocked',
    verdict: 'blocked',
    reason: 'The <cors> that answers does not list https://partner.example',
    operations: { allowed: 0, blocked: 6, unknown: 0 }
  }),
  promise('partner `| <b>', HOSTILE_PATH, { expect: 'blocked' })
]

export const STOREFRONT: GateResult = {
  result: 'fail',
  failOn: 'error',
  findings,
  ignored: [
    {
      reason: 'sandbox only',
      finding: {
        ...COMMON,
        rule: 'cors-origin-localhost',
        severity: 'note',
        location: at(GLOBAL, '<origin>https://portal.contoso.com</origin>'),
        message: 'A page on this machine may call the API.',
        help: 'Remove the origin.',
        scope: 'global',
        affected: { operations: 12, examples: [] },
        fingerprint: 'f6'
      }
    }
  ],
  services: [
    {
      name: 'apimartifacts',
      layouts: ['apiops'],
      apis: 3,
      operations: 12,
      products: 1,
      documents: 4,
      fragments: 0,
      environments: []
    }
  ],
  comparison: {
    gate: 'new',
    baseline: { status: 'merge-parent', commit: '5'.repeat(40) },
    changes: [
      {
        kind: 'widened',
        service: 'apimartifacts',
        environments: [],
        origins: ['https://new.example', HOSTILE_PATH],
        credentials: true,
        onlyCredentials: false,
        apis: ['orders'],
        operations: 2,
        examples: ['orders/getOrder', 'orders/listOrders'],
        products: [],
        cause: GLOBAL_CORS,
        isRefused: true
      },
      {
        kind: 'narrowed',
        service: 'apimartifacts',
        environments: [],
        origins: ['*'],
        credentials: false,
        onlyCredentials: false,
        apis: ['catalog', HOSTILE_PATH],
        operations: 7,
        examples: ['catalog/getPrice', 'catalog/getProduct', 'catalog/listPrices'],
        products: ['contoso'],
        cause: at(CONTOSO, '<inbound>'),
        isRefused: false
      }
    ],
    gone: [],
    mended: [{ ...(findings[0] as Finding), state: null, fingerprint: 'a0' }]
  },
  contract,
  reach: [
    ...rows('catalog', CATALOG_OPERATIONS.slice(0, 4), null, PORTAL),
    ...rows('catalog', CATALOG_OPERATIONS.slice(4), null, UNKNOWN),
    ...rows('orders', ORDER_OPERATIONS, null, PORTAL),
    ...rows('orders', ORDER_OPERATIONS, 'contoso', PORTAL),
    ...rows('orders', ORDER_OPERATIONS, 'starter', NOBODY),
    ...rows('test-api', ['get-test-call'], null, NOBODY),
    ...rows('test-api', ['get-test-call'], 'contoso', NOBODY)
  ],
  coverage: {
    policyDocuments: 4,
    problems: [
      { kind: 'unreadable', location: wholeFile(HOSTILE_PATH), message: 'The document ends inside <inbound>' },
      {
        kind: 'unresolved',
        location: at(GLOBAL, '<outbound />'),
        message: 'Fragment shared-headers is not in the repository'
      },
      { kind: 'skipped', location: wholeFile('apimartifacts/apis/link'), message: 'A symbolic link is never followed' }
    ]
  }
}

/** A run that found nothing wrong. */
export const CONSISTENT: GateResult = {
  result: 'pass',
  failOn: 'error',
  findings: [],
  ignored: [],
  services: [
    {
      name: 'apimartifacts',
      layouts: ['apiops'],
      apis: 3,
      operations: 12,
      products: 2,
      documents: 9,
      fragments: 1,
      environments: []
    }
  ],
  reach: [],
  comparison: null,
  contract: [],
  coverage: { policyDocuments: 9, problems: [] }
}

/** A run over a repository without API Management files. */
export const EMPTY: GateResult = { ...CONSISTENT, services: [], coverage: { policyDocuments: 0, problems: [] } }
