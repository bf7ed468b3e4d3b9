import type { Declaration } from '../../../model/declaration.js'
import { currentRevisions } from './current-revisions.js'
import type { Override } from './override-file.js'
import { overriddenNamedValue } from './override-named-value.js'
import { overriddenPolicy } from './override-policy.js'
import { overriddenApi, overriddenProduct } from './override-properties.js'
import { subjectsOf } from './subjects.js'

/** What is declared once an environment has laid its overrides over it. What they leave alone stays the same object. */
export function applyOverrides(
  own: readonly Declaration[],
  overrides: ReadonlyMap<string, Override>
): readonly Declaration[] {
  if (overrides.size === 0) return own
  const overridden = own.map((declaration) => {
    const override = subjectsOf(declaration)
      .map((subject) => overrides.get(subject.toLowerCase()))
      .find((found) => found !== undefined)
    return override ? applyOverride(declaration, override) : declaration
  })
  return currentRevisions(own, overridden)
}

function applyOverride(declaration: Declaration, override: Override): Declaration {
  switch (declaration.kind) {
    case 'namedValue':
      return changed(declaration, 'namedValue', overriddenNamedValue(declaration.namedValue, override))
    case 'api':
      return changed(declaration, 'api', overriddenApi(declaration.api, override))
    case 'product':
      return changed(declaration, 'product', overriddenProduct(declaration.product, override))
    case 'policy':
      return overriddenPolicy(declaration, override)
    default:
      return declaration
  }
}

function changed<Owner extends Declaration, Key extends keyof Owner>(owner: Owner, key: Key, value: Owner[Key]): Owner {
  return value === owner[key] ? owner : { ...owner, [key]: value }
}
