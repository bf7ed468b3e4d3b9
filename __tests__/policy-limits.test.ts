import { DEFAULT_CONFIGURATION } from '../src/engine/configuration/configuration.js'
import { judge } from '../src/engine/judge.js'
import { understand } from '../src/engine/understand.js'
import { policyUnreadable } from '../src/rules/policy-unreadable.js'
import { memoryTree } from '../src/sources/memory-tree.js'
import { MAXIMUM_LENGTH } from '../src/xml/parse.js'
import { MAXIMUM_DEPTH } from '../src/xml/read-markup.js'

test('a policy above the size limit is a finding, and the rest is analysed', () => {
  const found = findings({
    orders: `<policies><!-- ${'x'.repeat(MAXIMUM_LENGTH)} --></policies>`,
    invoices: '<policies>'
  })
  expect(found).toEqual([
    'apimartifacts/apis/invoices/policy.xml:1 This policy cannot be read: <policies> is never closed.',
    `apimartifacts/apis/orders/policy.xml:1 This policy cannot be read: the policy is longer than ${MAXIMUM_LENGTH} characters.`
  ])
})

test('a policy of 5 MB is a finding too', () => {
  expect(findings({ orders: `<policies>${' '.repeat(5_000_000)}</policies>` })).toHaveLength(1)
})

test('a policy above the depth limit is a finding at the element that is too deep', () => {
  const deep = (depth: number): string => '<choose>\n'.repeat(depth) + '</choose>'.repeat(depth)
  expect(findings({ orders: deep(MAXIMUM_DEPTH) })).toEqual([])
  expect(findings({ orders: deep(MAXIMUM_DEPTH + 1) })).toEqual([
    `apimartifacts/apis/orders/policy.xml:${MAXIMUM_DEPTH + 1} This policy cannot be read: <choose> is nested deeper than ${MAXIMUM_DEPTH} elements.`
  ])
})

function findings(policies: Readonly<Record<string, string>>): readonly string[] {
  const files = Object.entries(policies).flatMap(([api, policy]) => [
    [`apimartifacts/apis/${api}/apiInformation.json`, '{ "properties": {} }'] as const,
    [`apimartifacts/apis/${api}/policy.xml`, policy] as const
  ])
  const settings = {
    failOn: 'error',
    rules: [policyUnreadable],
    configuration: DEFAULT_CONFIGURATION,
    today: '2026-11-22'
  } as const
  const result = judge(understand(memoryTree(Object.fromEntries(files)), settings), settings)
  expect(result.coverage.problems).toEqual([])
  return result.findings.map(({ location, message }) => `${location.path}:${location.line} ${message}`)
}
