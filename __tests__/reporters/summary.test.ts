import type { GateResult } from '../../src/engine/gate-result.js'
import { renderSummary, SUMMARY_LIMIT } from '../../src/reporters/summary.js'
import { CONSISTENT, EMPTY, STOREFRONT } from './storefront.js'

const NO_LINKS = { repository: null, rulePages: null }

function heading(result: GateResult): string | undefined {
  return renderSummary(result, NO_LINKS).split('\n')[0]
}

test.each<[string, GateResult, string]>([
  ['consistent', CONSISTENT, '### ✅ CORS is consistent'],
  ['empty', EMPTY, '### ✅ No API Management files, nothing to check'],
  ['new errors', STOREFRONT, '### ❌ 2 new CORS problems must be mended, and a wider reach is refused'],
  [
    'all warnings count',
    { ...STOREFRONT, failOn: 'note' },
    '### ❌ 2 new CORS problems must be mended, and a wider reach is refused'
  ],
  ['findings that block nothing', { ...STOREFRONT, result: 'pass' }, '### ✅ Nothing here blocks a merge'],
  ['incomplete', { ...CONSISTENT, result: 'incomplete' }, '### ⚠️ The run was cut short, so nothing is proven']
])('the verdict comes first: %s', (_name, result, expected) => {
  expect(heading(result)).toBe(expected)
})

test('without a comparison every finding at or above fail-on counts', () => {
  const findings = STOREFRONT.findings.map((finding) => ({ ...finding, state: null }))
  expect(heading({ ...STOREFRONT, findings, comparison: null })).toBe('### ❌ 3 CORS problems must be mended')
  expect(heading({ ...STOREFRONT, findings, comparison: null, failOn: 'warning' })).toBe(
    '### ❌ 4 CORS problems must be mended'
  )
})

test('an incomplete run names what cut it short', () => {
  const location = { path: 'a.xml', line: 1, column: 1, endLine: 1, endColumn: 1 }
  const problems = [{ kind: 'skipped', location, message: 'Above the limit', incomplete: true }] as const
  const summary = renderSummary(
    { ...CONSISTENT, result: 'incomplete', coverage: { policyDocuments: 9, problems } },
    NO_LINKS
  )
  expect(summary.split('\n').slice(0, 5).join('\n')).toContain('- `a.xml`: Above the limit')
})

test('without a repository nothing is linked', () => {
  expect(renderSummary(STOREFRONT, NO_LINKS)).not.toContain('[`')
})

test('what does not fit is dropped from the end, as whole sections, and the summary says so', () => {
  const whole = renderSummary(STOREFRONT, NO_LINKS)
  const cut = renderSummary(STOREFRONT, NO_LINKS, Buffer.byteLength(whole) - 1)
  const said =
    '*This summary would be too large for GitHub: 1 section left out. The log and the JSON report have everything.*\n'
  expect(cut.endsWith(said)).toBe(true)
  expect(cut).not.toContain('### What was read')
  expect(whole.startsWith(cut.slice(0, -said.length))).toBe(true)
})

test('the largest estate fits below the limit of GitHub', () => {
  const times = <Item>(amount: number, items: readonly Item[], change: (item: Item, index: number) => Item): Item[] =>
    Array.from({ length: amount }, (_, index) => items.map((item) => change(item, index))).flat()
  const result: GateResult = {
    ...STOREFRONT,
    findings: times(2000, STOREFRONT.findings, (finding) => ({ ...finding, message: '日本語 '.repeat(2000) })),
    reach: times(2000, STOREFRONT.reach, (row, index) => ({
      ...row,
      service: `service ${index % 30}`,
      api: `${row.api}-${index}`
    })),
    coverage: { policyDocuments: 9000, problems: times(2000, STOREFRONT.coverage.problems, (problem) => problem) }
  }
  const size = Buffer.byteLength(renderSummary(result, NO_LINKS))
  expect(size).toBeLessThanOrEqual(SUMMARY_LIMIT)
  expect(size).toBeGreaterThan(100_000)
})
