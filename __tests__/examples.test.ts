import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

interface Report {
  readonly result: string
  readonly findings: readonly {
    readonly path: string
    readonly line: number
    readonly rule: string
    readonly severity: string
  }[]
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

function check(path: string): { status: number | null; report: Report } {
  const run = spawnSync(process.execPath, ['build/src/cli.js', 'check', path, '--format', 'json'], { encoding: 'utf8' })
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
