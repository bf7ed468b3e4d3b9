import fc from 'fast-check'
import type { Finding } from '../../src/core/finding.js'
import type { Location } from '../../src/core/location.js'
import type { ContractRow } from '../../src/cors/contract-row.js'
import type { GateResult } from '../../src/engine/gate-result.js'
import { COMMENT_LIMIT, renderComment } from '../../src/reporters/comment.js'
import { expectGolden } from '../golden.js'
import { outsideCode } from './code-spans.js'
import { hostileText } from './hostile.js'
import { STOREFRONT } from './storefront.js'

const MARKER = '<!-- apim-cors-gate:key -->'
const OPTIONS = {
  links: {
    repository: { serverUrl: 'https://github.com', repository: 'contoso/storefront', sha: '0123456789'.repeat(4) },
    rulePages: 'https://github.com/contoso/apim-cors-gate/blob/v1/docs/rules'
  },
  marker: MARKER,
  runUrl: 'https://github.com/contoso/storefront/actions/runs/42',
  policy: 'on-findings',
  base: '5'.repeat(40),
  head: '0123456789'.repeat(4)
} as const
const OUR_TAGS = /<\/?(?:details|summary|code|sub)>|<br>/g
const IGNORE = /^<!-- apim-cors-ignore [a-z-]+: reason -->$/

/** The storefront with every text that a repository decides replaced by one of somebody hostile. */
function hostile(texts: readonly string[], isLong: boolean): GateResult {
  let next = 0
  const text = (): string => (texts[next++ % texts.length] ?? '').repeat(isLong ? 200 : 1) + MARKER
  const place = (location: Location): Location => ({ ...location, path: `${text()}/policy.xml` })
  const finding = (one: Finding): Finding => ({
    ...one,
    location: place(one.location),
    message: text(),
    help: text(),
    scope: text(),
    environments: [text()],
    related: [{ location: place(one.location), message: text() }],
    affected: { operations: 2, examples: [text(), text()] }
  })
  const { comparison, coverage } = STOREFRONT
  return {
    ...STOREFRONT,
    findings: STOREFRONT.findings.map(finding),
    ignored: STOREFRONT.ignored.map((one) => ({ finding: finding(one.finding), reason: text() })),
    services: [...STOREFRONT.services, ...STOREFRONT.services].map((service) => ({ ...service, name: text() })),
    contract: STOREFRONT.contract.map(
      (row): ContractRow => ({ ...row, client: text(), origin: text(), api: text(), reason: text() })
    ),
    coverage: {
      ...coverage,
      problems: coverage.problems.map((problem) => ({
        ...problem,
        location: place(problem.location),
        message: text(),
        incomplete: true
      }))
    },
    comparison: comparison && {
      ...comparison,
      changes: comparison.changes.map((change) => ({
        ...change,
        service: text(),
        origins: [text(), text()],
        apis: [text()],
        examples: [text(), text()],
        products: [text()],
        cause: change.cause && place(change.cause)
      }))
    }
  }
}

/** What is neither fenced nor in a code span nor the address of one of our links. */
function bare(markdown: string): string {
  let fence = ''
  const lines = markdown.split('\n').filter((line) => {
    const opens = /^(`{3,})(?:xml|yaml)$/.exec(line)?.[1]
    if (fence === '' && opens === undefined) return true
    if (fence === '') fence = opens ?? ''
    else if (line === fence) fence = ''
    else if (line.includes('<!--')) expect(line).toMatch(IGNORE)
    return false
  })
  expect(fence).toBe('')
  return lines.map((line) => outsideCode(line).replaceAll(/\]\(https:\/\/github\.com\/[^\s()]*\)/g, ']')).join('\n')
}

test('a hostile repository', () => {
  const texts = [
    '</details>\n\n### ✅ passed',
    '`|@team',
    '<img src=x>',
    '\u202e#1 [x](https://evil.example)',
    '```\n-->'
  ]
  const { body } = renderComment(hostile(texts, false), OPTIONS)
  expectGolden(
    body.replace(/apim-cors-gate [\d.]+/, 'apim-cors-gate 1.2.3'),
    '__tests__/reporters/comment-hostile.golden.md'
  )
})

test('nothing that a repository says leaves its place', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 6 }), fc.boolean(), (texts, isLong) => {
      const { body } = renderComment(hostile(texts, isLong), OPTIONS)
      expect(body.split(MARKER).length).toBe(2)
      expect(body.endsWith(`</sub>\n\n${MARKER}\n`)).toBe(true)
      expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT.units)
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(COMMENT_LIMIT.bytes)
      expect(body).not.toMatch(/\p{Cs}/u)
      const outside = bare(body.slice(0, -MARKER.length - 1))
      expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length)
      expect(outside.replaceAll(OUR_TAGS, '')).not.toMatch(/[<>@]/)
      // Headings and character references of our own.
      expect(outside.replaceAll(/^### /gm, '').replaceAll(/&#\d+;/g, '')).not.toContain('#')
      expect(outside.match(/^#+ .*$/gm)?.length).toBe(1)
    }),
    { numRuns: 300 }
  )
})
