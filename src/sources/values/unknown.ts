import type { Value } from './value.js'

/** A value that only the deployment knows. */
export interface UnknownValue {
  readonly kind: 'unknown'
  /** A short word for the hole that it leaves in a text, such as the name of a parameter. */
  readonly name: string
  /** Why it is not known, as a clause: `the parameter 'origin' has no value`. */
  readonly reason: string
  /** Two unknowns with the same key are the same value; null if nothing can be said about that. */
  readonly key: string | null
  /** What it can be, if it comes from a condition that is not known; empty otherwise. */
  readonly alternatives: readonly Alternative[]
  /** Never to be shown, even where it becomes known. */
  readonly secret: boolean
}

export interface Alternative {
  /** The condition as written. */
  readonly when: string
  readonly value: Value
}

interface UnknownParts {
  readonly name: string
  readonly reason: string
  readonly key?: string | null
  readonly alternatives?: readonly Alternative[]
  readonly secret?: boolean
}

export function unknownValue({
  name,
  reason,
  key = null,
  alternatives = [],
  secret = false
}: UnknownParts): UnknownValue {
  return { kind: 'unknown', name, reason, key, alternatives, secret }
}
