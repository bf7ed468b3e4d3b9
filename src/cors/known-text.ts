import { ownerOf } from '../effective/fragment-lookup.js'
import type { NamedValue } from '../model/named-value.js'
import type { Scope } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import { readValue } from '../xml/read-value.js'
import type { PolicyValue } from '../xml/value.js'

/** What a value says once its named values are put in; null where that is not known. */
export type KnownText = (value: PolicyValue) => string | null

/**
 * Named values are substituted as text, by display name, from the workspace or service that owns the policy. Expressions, holes, secrets
 * and values that the repository does not declare are not known.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-howto-properties
 */
export function knownTextAt(service: ServiceModel, scope: Scope): KnownText {
  return (value) => {
    if (value.kind === 'literal') return value.text
    if (value.kind === 'expression' || value.kind === 'hole' || value.holes.length > 0) return null
    let known = true
    const text = value.text.replaceAll(/\{\{([\w.-]+)\}\}/g, (_, name: string) => {
      const declared = findNamedValue(service, scope, name)?.value ?? null
      known &&= declared !== null
      return declared ?? ''
    })
    // A named value may itself hold a policy expression, or a token that a deployment replaces.
    const whole = readValue(text, 0, text.length, { encoded: true, liquid: false })
    return known && whole.kind === 'literal' ? whole.text : null
  }
}

/** The named value that `{{name}}` means at a scope. Display names are compared without case, as the service does for uniqueness. */
export function findNamedValue(service: ServiceModel, scope: Scope, name: string): NamedValue | undefined {
  const owner = ownerOf(scope)
  return service.namedValues.find(
    (candidate) => candidate.workspace === owner && candidate.displayName.toLowerCase() === name.toLowerCase()
  )
}
