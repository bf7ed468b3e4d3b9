import type { Finding } from '../../src/core/finding.js'
import { TOOL_VERSION } from '../../src/core/version.js'
import type { GateResult } from '../../src/engine/gate-result.js'
import { COMMENT_LIMIT, type CommentOptions, renderComment } from '../../src/reporters/comment.js'
import { renderSummary } from '../../src/reporters/summary.js'
import { temporaryFolder } from '../github/temporary-folder.js'
import { expectGolden } from '../golden.js'
import { judgePullRequest } from './pull-request.js'
import { CONSISTENT, EMPTY, STOREFRONT } from './storefront.js'

const folder = temporaryFolder()
const HEAD = '0123456789'.repeat(4)
const MARKER = '<!-- apim-cors-gate:key -->'
const OPTIONS: CommentOptions = {
  links: {
    repository: { serverUrl: 'https://github.com', repository: 'contoso/storefront', sha: HEAD },
    rulePages: 'https://github.com/contoso/apim-cors-gate/blob/v1/docs/rules'
  },
  marker: MARKER,
  runUrl: 'https://github.com/contoso/storefront/actions/runs/42',
  policy: 'on-findings',
  base: '5'.repeat(40),
  head: HEAD
}

const COMPARED = STOREFRONT.comparison!
const existing = STOREFRONT.findings.filter(({ state }) => state === 'existing')
const QUIET: GateResult = {
  ...STOREFRONT,
  result: 'pass',
  findings: existing,
  comparison: { ...COMPARED, changes: [], mended: [], gone: [] }
}
const WIDENED: GateResult = {
  ...QUIET,
  findings: [],
  contract: [],
  ignored: [],
  coverage: { policyDocuments: 4, problems: [] },
  comparison: { ...COMPARED, changes: COMPARED.changes.map((change) => ({ ...change, isRefused: false })) }
}
const CUT_SHORT: GateResult = {
  ...CONSISTENT,
  result: 'incomplete',
  comparison: { ...COMPARED, changes: [], mended: [], gone: [] },
  coverage: {
    policyDocuments: 9,
    problems: STOREFRONT.coverage.problems.map((problem) => ({ ...problem, incomplete: true }))
  }
}

function body(result: GateResult, options: Partial<CommentOptions> = {}): string {
  return renderComment(result, { ...OPTIONS, ...options }).body
}

describe('golden', () => {
  test.each<[string, GateResult]>([
    ['comment', STOREFRONT],
    ['comment-resolved', QUIET],
    ['comment-widened', WIDENED],
    ['comment-incomplete', CUT_SHORT]
  ])('%s', (name, result) => {
    const text = body(result).replaceAll(`apim-cors-gate ${TOOL_VERSION}`, 'apim-cors-gate 1.2.3')
    expectGolden(text, `__tests__/reporters/${name}.golden.md`)
  })

  test('what remains of a comment that would be too long, in short', () => {
    const lines = body(manyFindings(1000)).replaceAll(/^(.{120}).*$/gm, '$1 ⋯')
    expectGolden(lines.replace(TOOL_VERSION, '1.2.3'), '__tests__/reporters/comment-too-long.golden.md')
  })

  test('a pull request that breaks the example', () => {
    const result = judgePullRequest(folder())
    const text = body(result).replaceAll(`apim-cors-gate ${TOOL_VERSION}`, 'apim-cors-gate 1.2.3')
    expectGolden(text, '__tests__/reporters/pull-request-comment.golden.md')
    expectGolden(renderSummary(result, OPTIONS.links), '__tests__/reporters/pull-request-summary.golden.md')
  })
})

/** Long messages, so that their parts do not fit. */
function manyFindings(amount: number): GateResult {
  const one = STOREFRONT.findings[0] as Finding
  const findings = Array.from(
    { length: amount },
    (_, index): Finding => ({
      ...one,
      scope: `api/api-${index}`,
      message: `API api-${index} is cut off. ${'日本語 '.repeat(80)}${'long '.repeat(1000)}`,
      help: `Mend ${'it '.repeat(400)}`,
      related: Array.from({ length: 30 }, () => ({
        location: one.location,
        message: `Related ${'words '.repeat(200)}`
      }))
    })
  )
  return { ...STOREFRONT, findings: [...findings, ...existing] }
}

describe('news', () => {
  const onlyNew = STOREFRONT.findings.filter(({ state }) => state === 'new')
  const uncompared = existing.map((finding) => ({ ...finding, state: null }))
  test.each<[string, GateResult, boolean, string]>([
    ['a failing gate', STOREFRONT, true, '❌ 2 new CORS problems must be mended, and a wider reach is refused'],
    ['existing findings', QUIET, false, '✅ Resolved: this change brings no CORS problem'],
    ['nothing at all', CONSISTENT, false, '✅ Resolved: CORS is consistent'],
    ['no API Management', EMPTY, false, '✅ Resolved: no API Management files, nothing to check'],
    [
      'new findings below fail-on',
      { ...QUIET, findings: onlyNew },
      true,
      '⚠️ 2 new CORS problems, none of which blocks the merge'
    ],
    ['a wider reach', WIDENED, true, '🔓 More pages can call after this change, which does not block the merge'],
    [
      'a narrower reach',
      { ...WIDENED, comparison: { ...COMPARED, changes: COMPARED.changes.slice(1) } },
      true,
      '🔒 Fewer pages can call after this change, which does not block the merge'
    ],
    ['an incomplete run', CUT_SHORT, true, '⚠️ The run was cut short, so nothing is proven'],
    [
      'findings without a comparison',
      { ...QUIET, findings: uncompared, comparison: null },
      true,
      '⚠️ 3 CORS problems, none of which blocks the merge'
    ]
  ])('%s', (_name, result, expected, heading) => {
    expect(renderComment(result, OPTIONS).hasNews).toBe(expected)
    expect(body(result).split('\n')[0]).toBe(`### ${heading}`)
  })

  test('with always, a run without news is a plain verdict', () => {
    expect(body(CONSISTENT, { policy: 'always' }).split('\n')[0]).toBe('### ✅ CORS is consistent')
    expect(body(QUIET, { policy: 'always' }).split('\n')[0]).toBe('### ✅ This change brings no CORS problem')
  })
})

test('where everything is judged, everything is shown', () => {
  const text = body({ ...STOREFRONT, comparison: { ...COMPARED, gate: 'all' } })
  for (const { rule } of STOREFRONT.findings) expect(text).toContain(`[\`${rule}\`]`)
  expect(text).not.toContain('there before')
})

test('the marker and the footer stay, whatever is dropped', () => {
  const text = body(manyFindings(1000))
  expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT.units)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_LIMIT.bytes)
  expect(text).toMatch(
    /parts left out, which are in the job's summary\.\*\n\n<sub>apim-cors-gate .*<\/sub>\n\n<!-- apim-cors-gate:key -->\n$/
  )
})

test('what is not known is left out of the footer', () => {
  const links = { repository: null, rulePages: null }
  const nothing = body(CONSISTENT, { links, runUrl: null, base: null, head: null })
  expect(nothing).toContain(`<sub>apim-cors-gate ${TOOL_VERSION}</sub>`)
  expect(body(CONSISTENT, { links, runUrl: 'javascript:alert(1)', base: '@team', head: '5'.repeat(40) })).toContain(
    `<sub>apim-cors-gate ${TOOL_VERSION} · \`5555555\` · summary and log</sub>`
  )
})
