import fc from 'fast-check'
import type { Finding } from '../../src/core/finding.js'
import type { GateResult } from '../../src/engine/gate-result.js'
import { renderFindings, renderText } from '../../src/reporters/text.js'
import { hostileText } from './hostile.js'
import { CONSISTENT, EMPTY, readStorefront, STOREFRONT } from './storefront.js'

const PLAIN = { colour: false, width: null, readSource: readStorefront }

test('a pass is one line that says what was checked', () => {
  expect(renderText(CONSISTENT, PLAIN)).toBe(
    '✓ 3 APIs, 12 operations, 8 policy documents and 1 fragment in 1 service: CORS is consistent.\n'
  )
})

test('a repository without API Management files hears what was looked for', () => {
  expect(renderText(EMPTY, PLAIN)).toMatch(/^✓ No API Management files, .* Looked for APIOps folders .* <policies>/)
})

test.each<[string, Partial<GateResult>, RegExp]>([
  [
    'fail',
    {},
    /✗ 3 errors, 1 warning and 1 note \(2 of them new\) in .*: the gate fails \(fail-on: error, new findings only; fail-on-widened\)\.$/
  ],
  ['pass', { result: 'pass', failOn: 'never' }, /✓ .*: none of them fails the gate \(fail-on: never\)\.$/],
  ['incomplete', { result: 'incomplete' }, /! The run was cut short, so nothing is proven: 3 errors.* so far in /]
])('the last line of %s', (_name, change, expected) => {
  expect(
    renderText({ ...STOREFRONT, ...change }, PLAIN)
      .trimEnd()
      .split('\n')
      .at(-1)
  ).toMatch(expected)
})

test('findings alone end without a verdict', () => {
  expect(renderFindings(CONSISTENT, PLAIN)).toBe('')
  expect(renderText(STOREFRONT, PLAIN).startsWith(renderFindings(STOREFRONT, PLAIN))).toBe(true)
})

test('colour changes nothing but colour', () => {
  const coloured = renderText(STOREFRONT, { ...PLAIN, colour: true })
  expect(coloured).toContain('\u001b[31;1merror\u001b[0m')
  expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(renderText(STOREFRONT, PLAIN))
})

test('no line of ours is wider than the terminal', () => {
  const text = renderFindings({ ...STOREFRONT, findings: STOREFRONT.findings.slice(0, 1) }, { ...PLAIN, width: 60 })
  const words = text.split('\n').filter((line) => !line.includes('│') && !line.includes('─'))
  expect(Math.max(...words.map((line) => line.length))).toBeLessThanOrEqual(60)
})

test('nothing that a repository says can command the runner or the terminal', () => {
  const [first] = STOREFRONT.findings as [Finding]
  fc.assert(
    fc.property(hostileText, hostileText, (text, path) => {
      const location = { ...first.location, path }
      const finding: Finding = {
        ...first,
        ...{ rule: text, scope: text, message: text, help: text, environments: [text], location },
        related: [{ location, message: text }],
        affected: { operations: 1, examples: [text] }
      }
      const problem = { kind: 'skipped', location, message: text } as const
      const result = { ...STOREFRONT, findings: [finding], coverage: { policyDocuments: 1, problems: [problem] } }
      const report = renderText(result, { colour: false, width: null, readSource: () => `${text}\n${text}\n${text}` })
      expect(report).not.toMatch(/^\s*::|##\[/m)
      expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
    })
  )
})
