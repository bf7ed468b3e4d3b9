import type { PolicyText } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'

/** How messages name the place of a text: `api/orders`, or `this document` where its scope is not known. */
export function scopeWords({ scope }: PolicyText): string {
  return scope.kind === 'unknown' ? 'this document' : scopeName(scope)
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
