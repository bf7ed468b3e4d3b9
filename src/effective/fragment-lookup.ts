import type { PolicyFragment } from '../model/policy-document.js'
import type { Scope } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import type { XmlElement } from '../xml/node.js'
import { attribute } from '../xml/query.js'

/** The fragment that an `<include-fragment />` at a scope names, or why it is not known. */
export type FragmentLookup = (include: XmlElement, scope: Scope) => PolicyFragment | string

/**
 * A workspace sees only its own fragments, everything else those of the service. Ids are compared without case, as resource names are.
 *
 * @see https://learn.microsoft.com/azure/api-management/workspaces-overview
 */
export function fragmentLookup(service: ServiceModel): FragmentLookup {
  const byId = new Map(service.fragments.map((fragment) => [key(fragment.workspace, fragment.id), fragment]))
  return (include, scope) => {
    const id = attribute(include, 'fragment-id')
    if (id?.kind !== 'literal') return 'the fragment id is not a plain text'
    return byId.get(key(ownerOf(scope), id.text)) ?? `fragment ${id.text} is not in this repository`
  }
}

/** The workspace whose fragments and named values a policy at a scope sees; null: those of the service. */
export function ownerOf(scope: Scope): string | null {
  return 'workspace' in scope ? scope.workspace : null
}

function key(workspace: string | null, id: string): string {
  return `${workspace ?? ''}/${id.toLowerCase()}`
}
