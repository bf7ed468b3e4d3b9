import type { PolicyDeclaration } from '../../model/declaration.js'
import { type Scope, scopeName } from '../../model/scope.js'
import { bothConditions } from '../values/resource.js'
import type { NamedResource } from './named-resource.js'
import { type PolicyText, policyTexts } from './policy-text.js'
import type { ResourceContext } from './resource-context.js'

/** The scope of a policy or a fragment; null for any other resource. */
export function policyScope({ kind, workspace, names }: NamedResource, context: ResourceContext): Scope | null {
  const [owner = '', inner = ''] = names
  const api = (): string => context.revisions.scopeName(workspace, owner)
  switch (kind) {
    case 'policies':
      return workspace === null ? { kind: 'global' } : { kind: 'workspace', workspace }
    case 'products/policies':
      return { kind: 'product', workspace, product: owner }
    case 'apis/policies':
      return { kind: 'api', workspace, api: api() }
    case 'apis/operations/policies':
      return { kind: 'operation', workspace, api: api(), operation: inner }
    case 'apis/resolvers/policies':
      return { kind: 'resolver', workspace, api: api(), resolver: inner }
    case 'policyfragments':
      return { kind: 'fragment', workspace, fragment: owner }
    default:
      return null
  }
}

/** Declares the policy document, one for each text that it may have. */
export function declarePolicy(policy: NamedResource, scope: Scope, context: ResourceContext): void {
  const { reading, service, layout } = context
  const { declaredAt, resource } = policy
  const texts = policyTexts(policy, context)
  if (resource.partial)
    note(`The name of the policy of ${scopeName(scope)} does not fit its type, so its scope is only partly known`)
  for (const { when, format, content } of texts) {
    if ('reason' in content) note(`The policy of ${scopeName(scope)} is not known: ${content.reason}`, content.missing)
    else if (content.link !== null)
      note(`The link ${content.link} is read as ${content.source.path}, the one file of that name`)
    reading.declarations.push({
      kind: 'policy',
      service,
      layout,
      scope,
      format,
      declaredAt,
      when: bothConditions(resource.when, when),
      repeated: resource.repeated,
      ...(texts.length > 1 && resource.when === null && { alternative: true as const }),
      ...sourceOf(content, policy)
    })
  }
  function note(message: string, isMissing = false): void {
    const incomplete = isMissing && { incomplete: true }
    reading.problems.push({ kind: 'unresolved', location: declaredAt, message, ...incomplete })
  }
}

function sourceOf(
  content: PolicyText['content'],
  { declaredAt }: NamedResource
): Pick<PolicyDeclaration, 'source' | 'holes' | 'unread'> {
  if ('source' in content) return { source: content.source, holes: content.holes }
  return { source: { path: declaredAt.path, text: '', locate: () => declaredAt }, unread: true }
}
