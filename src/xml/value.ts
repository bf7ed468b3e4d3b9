import type { Span } from '../core/location.js'

/**
 * What an attribute or an element's text says.
 * - `literal`: plain text.
 * - `namedValue`: exactly one `{{name}}`.
 * - `expression`: a policy expression; the whole trimmed text is `@(…)` or `@{…}`.
 * - `hole`: exactly one token that a deployment replaces, such as `#{TOKEN}#`, `__TOKEN__` or `${token}`.
 * - `mixed`: literal text around named values or holes.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-policy-expressions
 * @see https://learn.microsoft.com/azure/api-management/api-management-howto-properties
 */
export interface PolicyValue {
  readonly kind: 'literal' | 'namedValue' | 'expression' | 'hole' | 'mixed'
  /** Trimmed, with entities decoded; an expression keeps its `@(…)`. */
  readonly text: string
  /** Of the trimmed text in the policy text, without quotes. */
  readonly span: Span
  /** The names between double braces, in order. */
  readonly namedValues: readonly string[]
  /** The tokens that a deployment replaces, in order, as written. */
  readonly holes: readonly string[]
}
