import { splitAt } from './functions/split.js'
import { knownText, type StringValue } from './string-value.js'
import type { Value } from './value.js'

/** What a resource id names: the last resource in it, with its parents. */
export interface ResourceId {
  readonly type: string
  readonly names: readonly StringValue[]
}

/** Reads `…/providers/namespace/type/name…`, whose names may have holes; null if it is no such id. */
export function readResourceId(id: Value): ResourceId | null {
  if (id.kind !== 'string') return null
  const parts = splitAt(id, ['/'])
  const provider = parts.findLastIndex((part) => knownText(part)?.toLowerCase() === 'providers')
  const [namespace, ...rest] = parts.slice(provider + 1)
  if (provider === -1 || namespace === undefined || rest.length === 0 || rest.length % 2 !== 0) return null
  const types = [namespace, ...rest.filter((_, index) => index % 2 === 0)].map(knownText)
  return types.includes(null) ? null : { type: types.join('/'), names: rest.filter((_, index) => index % 2 === 1) }
}
