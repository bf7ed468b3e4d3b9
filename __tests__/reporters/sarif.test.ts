import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import type { Finding } from '../../src/core/finding.js'
import type { GateResult } from '../../src/engine/gate-result.js'
import { renderSarif } from '../../src/reporters/sarif.js'
import { SARIF_LIMITS } from '../../src/reporters/sarif-limits.js'
import { RULES } from '../../src/rules/index.js'
import { expectGolden } from '../golden.js'
import { hostileText } from './hostile.js'
import { CONSISTENT, EMPTY, HOSTILE_PATH, STOREFRONT } from './storefront.js'

const RULE_PAGES = 'https://github.com/contoso/apim-cors-gate/blob/v1/docs/rules'
const OPTIONS = { toolVersion: '1.2.3', rulePages: RULE_PAGES, rules: RULES }
const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => /^[\w%./~-]+$/.test(text) && URL.canParse(text, 'https://host.example/'),
    uuid: true,
    'date-time': true
  }
})
const validate = ajv.compile(JSON.parse(readFileSync('__tests__/reporters/sarif-schema-2.1.0.json', 'utf8')))

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } }
  readonly invocations: readonly {
    readonly executionSuccessful: boolean
    readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[]
  }[]
  readonly results: readonly Result[]
}
interface SarifRule {
  readonly id: string
  readonly name: string
  readonly fullDescription: { readonly text: string }
  readonly properties: { readonly 'security-severity'?: string; readonly tags: readonly string[] }
}
interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly message: { readonly text: string }
  readonly locations: readonly Place[]
  readonly relatedLocations?: readonly Place[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly baselineState?: string
}
interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region: Readonly<Record<string, number>>
  }
}

/** The only run; what the schema and code scanning ask of every file is proved on the way. */
function runOf(result: GateResult, options: Parameters<typeof renderSarif>[1] = OPTIONS): Run {
  const text = renderSarif(result, options)
  expect(gzipSync(text).length).toBeLessThan(SARIF_LIMITS.bytes)
  expect(/""[^"]{0,80}/.exec(text)).toBeNull()
  const log = JSON.parse(text) as { readonly runs: readonly Run[] }
  validate(log)
  expect(validate.errors).toBeNull()
  expect(log.runs.length).toBe(1)
  const run = log.runs[0] as Run
  expect(run.results.length).toBeLessThanOrEqual(SARIF_LIMITS.shownResults)
  for (const { name, fullDescription, properties } of run.tool.driver.rules) {
    expect(name.length).toBeLessThanOrEqual(SARIF_LIMITS.ruleName)
    expect(fullDescription.text.length).toBeLessThanOrEqual(SARIF_LIMITS.ruleDescription)
    expect(properties.tags.length).toBeLessThanOrEqual(SARIF_LIMITS.shownTagsPerRule)
    expect(properties['security-severity'] !== undefined).toBe(properties.tags.includes('security'))
  }
  for (const { ruleId, ruleIndex, locations, relatedLocations = [], partialFingerprints } of run.results) {
    expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(locations.length).toBe(1)
    expect(relatedLocations.length).toBeLessThanOrEqual(SARIF_LIMITS.shownLocationsPerResult)
    // The upload computes this one from the file and warns about any other.
    expect(Object.keys(partialFingerprints)).toEqual(['apimCorsFinding/v1'])
  }
  return run
}

test('the storefront', () => {
  expectGolden(renderSarif(STOREFRONT, OPTIONS), '__tests__/reporters/report.golden.sarif')
})

test.each([
  ['the storefront', STOREFRONT, 5],
  ['a pass', CONSISTENT, 0],
  ['nothing found', EMPTY, 0]
])('%s is valid', (_name, result, amount) => {
  expect(runOf(result).results.length).toBe(amount)
})

test('accepted and mended findings are no results: an upload would open alerts for them', () => {
  const fingerprints = runOf(STOREFRONT).results.map((result) => result.partialFingerprints['apimCorsFinding/v1'])
  expect(fingerprints).toEqual(['a1', 'b2', 'c3', 'd4', 'e5'])
})

test('without pages there are no addresses', () => {
  const run = runOf(STOREFRONT, { ...OPTIONS, rulePages: null })
  expect(JSON.stringify(run)).not.toContain('https://github.com')
})

test('new and unchanged only where something was compared', () => {
  expect(runOf(STOREFRONT).results.map((result) => result.baselineState)).toEqual([
    ...['new', 'unchanged', 'new', 'unchanged', 'unchanged']
  ])
  const uncompared = STOREFRONT.findings.map((finding) => ({ ...finding, state: null }))
  const { results } = runOf({ ...STOREFRONT, findings: uncompared, comparison: null })
  expect(results.every((result) => !('baselineState' in result))).toBe(true)
})

test('a place is a path from the root, percent-encoded, and counts from 1', () => {
  const place = (finding: Partial<Finding>): Place['physicalLocation'] | undefined =>
    runOf({ ...STOREFRONT, findings: [{ ...(STOREFRONT.findings[0] as Finding), ...finding }] }).results[0]
      ?.locations[0]?.physicalLocation
  expect(place({})).toEqual({
    artifactLocation: { uri: 'apimartifacts/apis/test-api/policy.xml', uriBaseId: '%SRCROOT%' },
    region: { startLine: 2, startColumn: 3, endLine: 4, endColumn: 13 }
  })
  const path = 'policy fragments/a:b#c?.xml'
  expect(place({ location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 } })).toEqual({
    artifactLocation: { uri: 'policy%20fragments/a%3Ab%23c%3F.xml', uriBaseId: '%SRCROOT%' },
    region: { startLine: 1 }
  })
  const uri = place({ location: { path: HOSTILE_PATH, line: 7, column: 3, endLine: 7, endColumn: 9 } })
  expect(decodeURIComponent(uri?.artifactLocation.uri ?? '')).toBe(HOSTILE_PATH)
})

test('a message says how to mend, and links nowhere', () => {
  const [first, , unreadable] = runOf(STOREFRONT).results
  expect(first?.message.text).toBe(
    'The inbound section of api/test-api has no <base />, so the <cors> of all APIs never answers its operation. Mend: Add <base /> as the first statement of this <inbound>.'
  )
  expect(unreadable?.message.text).toContain('[x] (https://evil.example)\\u{1b}[31m')
})

test('what could not be read is a notification, and a run that was cut short has no success', () => {
  const [invocation] = runOf(STOREFRONT).invocations
  expect(invocation).toMatchObject({
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: 'warning', message: { text: 'The document ends inside <inbound>' } }]
  })
  const problems = STOREFRONT.coverage.problems.map((problem) => ({ ...problem, incomplete: true }))
  const cut: GateResult = { ...STOREFRONT, result: 'incomplete', coverage: { policyDocuments: 4, problems } }
  expect(runOf(cut).invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error' }, { level: 'error' }, { level: 'error' }]
  })
})

test('of very many findings the worst are kept, which is said, and the file stays small enough', () => {
  const findings = STOREFRONT.findings.flatMap((finding) =>
    Array.from({ length: 1200 }, (_, index) => ({
      ...finding,
      fingerprint: `${finding.fingerprint}-${index}`,
      message: `${finding.message} ${index} ${'日本語 and more '.repeat(30)}`
    }))
  )
  const { results, invocations } = runOf({ ...STOREFRONT, findings })
  expect(results.length).toBe(5000)
  expect(results.filter(({ ruleId }) => ruleId === 'cors-replaced').length).toBe(200)
  expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe(
    '1000 findings left out: code scanning shows 5,000 of a run.'
  )
})

test('of very many related places the first are kept', () => {
  const [finding] = STOREFRONT.findings as readonly [Finding]
  const related = Array.from({ length: 150 }, (_, index) => ({ location: finding.location, message: `Here ${index}` }))
  const places = runOf({ ...STOREFRONT, findings: [{ ...finding, related }] }).results[0]?.relatedLocations
  expect(places?.map((_, index) => index)).toEqual(Array.from({ length: 20 }, (_, index) => index))
  expect(places?.at(-1)).toMatchObject({ id: 20, message: { text: 'Here 19' } })
})

test('hostile texts are valid, visible and obeyed by nobody', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (one, other) => {
      const findings = STOREFRONT.findings.map(
        (finding): Finding => ({
          ...finding,
          message: one,
          help: other,
          scope: other,
          environments: [`${one}-`],
          location: { ...finding.location, path: `${one}/policy.xml` },
          related: [{ location: { ...finding.location, path: `${other}/policy.xml` }, message: one }]
        })
      )
      const text = renderSarif({ ...STOREFRONT, findings }, OPTIONS)
      expect(text).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##\[/u)
      for (const { message } of runOf({ ...STOREFRONT, findings }).results) expect(message.text).not.toContain('](')
    }),
    { numRuns: 30 }
  )
})
