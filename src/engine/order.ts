import type { Finding, Severity } from '../core/finding.js'
import type { Location } from '../core/location.js'

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

/** Worst first, then new before existing, then by place and rule. */
export function byImportance(one: Finding, other: Finding): number {
  return (
    RANK[one.severity] - RANK[other.severity] ||
    Number(one.state === 'existing') - Number(other.state === 'existing') ||
    byPlace(one.location, other.location) ||
    byText(one.rule, other.rule) ||
    byText(one.message, other.message)
  )
}

/** Whether a severity is at least as bad as another one. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return RANK[severity] <= RANK[threshold]
}

export function byPlace(one: Location, other: Location): number {
  return byText(one.path, other.path) || one.line - other.line || one.column - other.column
}

/** By code unit: the same on every machine and in every locale. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
