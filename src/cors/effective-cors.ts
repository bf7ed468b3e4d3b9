import type { EffectiveItem, EffectiveSection, EffectiveStatement } from '../effective/effective-section.js'
import { statements } from '../effective/effective-section.js'
import { type CorsPolicy, readCorsPolicy } from './cors-policy.js'

/** A `<cors>` that is a direct child of an effective inbound, with the way it came. */
export interface EffectiveCors extends EffectiveStatement {
  readonly policy: CorsPolicy
}

/** The `<cors>` statements of an effective section in order, and whether something unknown may hold another one. */
export interface EffectiveCorsList {
  readonly policies: readonly EffectiveCors[]
  /** Why there may be more, or another first one; null if the list is complete. */
  readonly unknown: string | null
}

const listed = new WeakMap<EffectiveSection, EffectiveCorsList>()

/** Only direct children of inbound are documented to answer a preflight: https://learn.microsoft.com/azure/api-management/cors-policy */
export function effectiveCors(section: EffectiveSection): EffectiveCorsList {
  const known = listed.get(section)
  if (known) return known
  const policies: EffectiveCors[] = []
  let unknown: string | null = null
  for (const statement of statements(section)) {
    if ('unknown' in statement) unknown ??= statement.unknown
    else if (statement.element.name === 'cors')
      policies.push({ ...statement, policy: readCorsPolicy(statement.element) })
  }
  const list = { policies, unknown }
  listed.set(section, list)
  return list
}

/** Whether an item of a section holds a direct-child `<cors>`; null: not known. */
export function holdsCors(item: EffectiveItem): boolean | null {
  switch (item.kind) {
    case 'unknown':
      return null
    case 'statement':
      return item.element.name === 'cors'
    case 'base':
      return answer(effectiveCors(item.inherited))
    case 'fragment':
      return item.items.map(holdsCors).reduce(either, false)
  }
}

function answer(list: EffectiveCorsList): boolean | null {
  if (list.policies.length > 0) return true
  return list.unknown === null ? false : null
}

function either(one: boolean | null, other: boolean | null): boolean | null {
  return one === true || other === true ? true : one === null || other === null ? null : false
}
