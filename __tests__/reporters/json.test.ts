import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { GateResult } from '../../src/engine/gate-result.js'
import { renderJson } from '../../src/reporters/json.js'
import { CONSISTENT, EMPTY, STOREFRONT } from './storefront.js'

const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
  JSON.parse(readFileSync('schemas/report.v1.json', 'utf8'))
)

function report(result: GateResult): Record<string, unknown> {
  return JSON.parse(renderJson(result, { toolVersion: '1.2.3' }))
}

test.each([
  ['the storefront', STOREFRONT],
  ['a pass', CONSISTENT],
  ['nothing found', EMPTY]
])('%s is valid against the schema', (_name, result) => {
  validate(report(result))
  expect(validate.errors).toBeNull()
})

test.each<[string, (valid: Record<string, unknown>) => object]>([
  ['another version', (valid) => ({ ...valid, version: 2 })],
  ['another result', (valid) => ({ ...valid, result: 'failed' })],
  ['a missing list', ({ reach, ...rest }) => rest],
  ['a finding without a place', (valid) => ({ ...valid, findings: [{ rule: 'cors-missing' }] })],
  ['an ignored finding without a reason', (valid) => ({ ...valid, ignored: valid['findings'] })],
  [
    'a line that counts from 0',
    (valid) => ({ ...valid, coverage: { ...CONSISTENT.coverage, skipped: [{ path: 'a', line: 0, message: '' }] } })
  ]
])('%s is refused', (_name, spoil) => {
  expect(validate(spoil(report(STOREFRONT)))).toBe(false)
})

test('additions are allowed', () => {
  expect(validate({ ...report(STOREFRONT), later: true })).toBe(true)
})
