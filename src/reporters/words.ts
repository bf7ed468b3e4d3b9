import type { Severity } from '../core/finding.js'
import { scopeName } from '../model/scope.js'

/** The scope of a finding in a policy of which nothing says where it is attached. */
export const UNKNOWN_SCOPE = scopeName({ kind: 'unknown' })

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

/** `1 API`, `12 operations`. */
export function count(amount: number, singular: string): string {
  return `${amount} ${singular}${amount === 1 ? '' : 's'}`
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

/** The first few items and how many there are besides. */
export function fewOf(items: readonly string[], limit: number): string {
  const rest = items.length - limit
  return rest <= 0 ? items.join(', ') : `${items.slice(0, limit).join(', ')} and ${rest} more`
}

/** `1 operation: a`, `12 operations, such as a, b`; the examples are encoded already. */
export function countOperations(operations: number, examples: readonly string[]): string {
  const shown = examples.slice(0, 3)
  const link = shown.length === operations ? ': ' : ', such as '
  return count(operations, 'operation') + (shown.length === 0 ? '' : link + shown.join(', '))
}
