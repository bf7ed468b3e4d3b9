import type { Finding, Severity } from '../../src/core/finding.js'
import { renderAnnotations } from '../../src/reporters/annotations.js'
import { STOREFRONT } from './storefront.js'

const [FIRST] = STOREFRONT.findings as [Finding]
const NO_PAGES = { rulePages: null }

function annotate(findings: readonly Finding[]): readonly string[] {
  return renderAnnotations({ ...STOREFRONT, findings }, NO_PAGES)
}

function many(amount: number, severity: Severity, state: Finding['state'] = null): readonly Finding[] {
  return Array.from({ length: amount }, (_, index) => ({
    ...FIRST,
    severity,
    state,
    message: `${severity} ${state} ${index}.`
  }))
}

test('nine of each level are shown, and the rest is counted', () => {
  const lines = annotate([...many(12, 'error'), ...many(9, 'warning'), ...many(10, 'note')])
  expect(lines.map((line) => line.slice(0, line.indexOf(' ')))).toEqual([
    ...Array(10).fill('::error'),
    ...Array(9).fill('::warning'),
    ...Array(10).fill('::notice')
  ])
  expect(lines[9]).toBe('::error title=apim-cors-gate::3 more errors, see the job summary')
  expect(lines.at(-1)).toBe('::notice title=apim-cors-gate::1 more note, see the job summary')
})

test('new findings come before existing ones of the same level', () => {
  const lines = annotate([...many(9, 'error', 'existing'), ...many(1, 'error', 'new')])
  expect(lines[0]).toContain('::error new 0.')
  expect(lines.at(-1)).toBe('::error title=apim-cors-gate::1 more error, see the job summary')
})

test('columns are left out where the runner would drop them', () => {
  const location = { path: 'a.xml', line: 3, column: 5, endLine: 3, endColumn: 9 }
  expect(annotate([{ ...FIRST, location }])[0]).toMatch(/^::error file=a.xml,line=3,endLine=3,col=5,endColumn=9,title=/)
  expect(annotate([{ ...FIRST, location: { ...location, endLine: 4 } }])[0]).toMatch(
    /^::error file=a.xml,line=3,endLine=4,title=cors-not-inherited::/
  )
})

test('a message is cut where the runner would cut it', () => {
  const [line = ''] = annotate([{ ...FIRST, message: 'x'.repeat(9000) }])
  expect(line.slice(line.indexOf('::', 2) + 2)).toBe(`${'x'.repeat(4095)}…`)
})
