import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type Run, run } from './product.js'

export interface ProblemEntry {
  readonly path: string
  readonly line: number
  readonly message: string
}

/** What the tests read of `schemas/report.v1.json`. */
export interface Report {
  readonly result: string
  readonly findings: readonly (ProblemEntry & { readonly rule: string })[]
  readonly coverage: Readonly<
    Record<'unreadable' | 'unresolved' | 'unreferenced' | 'skipped', readonly ProblemEntry[]>
  > & { readonly policyDocuments: number }
}

const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
  JSON.parse(readFileSync('schemas/report.v1.json', 'utf8'))
)

/** A report as it was printed, once the schema has accepted it. */
export function parseReport(text: string): Report {
  const report: unknown = JSON.parse(text)
  validate(report)
  expect(validate.errors).toBeNull()
  return report as Report
}

/** Runs `check --format json`. */
export function check(folder: string, ...args: readonly string[]): Run & { readonly report: Report } {
  const outcome = run(folder, 'check', '--format', 'json', ...args)
  return { ...outcome, report: parseReport(outcome.stdout) }
}
