import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

interface Report {
  readonly result: string
  readonly findings: readonly {
    readonly path: string
    readonly line: number
    readonly rule: string
    readonly severity: string
    readonly state: string | null
  }[]
  readonly changes?: readonly { readonly cause: { readonly path: string; readonly line: number } }[]
}

test('storefront has exactly the findings that its page lists', () => {
  const { status, report } = check('examples/storefront')
  expect(findingsOf(report, 'examples/storefront/')).toEqual(rowsOf('examples/storefront/README.md'))
  expect({ status, result: report.result }).toEqual({ status: 1, result: 'fail' })
})

test('storefront-fixed passes without a finding', () => {
  const { status, report } = check('examples/storefront-fixed')
  expect(report.findings).toEqual([])
  expect({ status, result: report.result }).toEqual({ status: 0, result: 'pass' })
})

test('pull-request fails for what its page says, and for nothing that was there before', () => {
  const { status, report } = check('examples/pull-request/after', '--base', 'examples/pull-request/before')
  const page = readFileSync('examples/pull-request/README.md', 'utf8')
  expect(status).toBe(1)
  expect(report.findings.map(({ rule, severity, state }) => `${rule} ${severity} ${state}`)).toEqual([
    'cors-not-inherited error new',
    'cors-origin-localhost warning existing'
  ])
  expect(report.changes).toMatchObject([
    { kind: 'widened', origins: ['https://partner.tailspin.example'], credentials: true, operations: 3, refused: true },
    { kind: 'narrowed', apis: ['payments'], operations: 2, refused: false }
  ])
  for (const { cause } of report.changes ?? []) {
    expect(page).toContain(`\`${cause.path.replace('examples/pull-request/after/', '')}:${cause.line}\``)
  }
})

function check(path: string, ...options: readonly string[]): { status: number | null; report: Report } {
  const command = ['build/src/cli.js', 'check', path, '--format', 'json', ...options]
  const run = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status: run.status, report: JSON.parse(run.stdout) as Report }
}

/** Outside git, a report's paths start at the checked folder. */
function findingsOf(report: Report, folder: string): string[] {
  return report.findings
    .map(({ path, line, rule, severity }) => `${path.replace(folder, '')}:${line} ${rule} ${severity}`)
    .sort()
}

function rowsOf(page: string): string[] {
  const rows = readFileSync(page, 'utf8').matchAll(/^\|[^|]+\| `([^`]+)` \| `([^`]+)` \| (\w+) \|$/gm)
  return [...rows].map(([, place, rule, severity]) => `${place} ${rule} ${severity}`).sort()
}
