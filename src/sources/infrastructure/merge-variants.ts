import type { Declaration, PolicyDeclaration } from '../../model/declaration.js'
import { scopeName } from '../../model/scope.js'
import { bothConditions } from '../values/resource.js'

/** What a root declares with one of several parameters files for one environment; null: with the defaults. */
export interface DeclaredVariant {
  readonly parameters: string | null
  readonly declarations: readonly Declaration[]
}

/** A policy that not every parameters file deploys alike is conditional; any other thing counts once. */
export function mergeVariants(variants: readonly DeclaredVariant[]): readonly Declaration[] {
  const [only, second] = variants
  if (only && !second) return only.declarations
  const declarations = variants.flatMap((variant) => variant.declarations)
  return [
    ...mergePolicies(variants),
    ...mergeOthers(declarations.filter((declaration) => declaration.kind !== 'policy'))
  ]
}

function mergePolicies(variants: readonly DeclaredVariant[]): readonly PolicyDeclaration[] {
  const found = new Map<string, { readonly policy: PolicyDeclaration; readonly with: string[] }>()
  const alwaysAt = new Map<string, Set<string>>()
  for (const { parameters, declarations } of variants) {
    const name = parameters ?? 'the defaults'
    for (const policy of declarations) {
      if (policy.kind !== 'policy') continue
      const known = found.get(policyKey(policy)) ?? { policy, with: [] }
      found.set(policyKey(policy), known)
      if (!known.with.includes(name)) known.with.push(name)
      if (policy.when !== null && !policy.alternative) continue
      const scope = scopeName(policy.scope)
      alwaysAt.set(scope, (alwaysAt.get(scope) ?? new Set()).add(name))
    }
  }
  return [...found.values()].map(({ policy, with: names }) => {
    if (names.length === variants.length) return policy
    const when = bothConditions(policy.when, `deployed with ${names.join(' or ')}`)
    const { alternative: _, ...rest } = policy
    const isAlways = alwaysAt.get(scopeName(policy.scope))?.size === variants.length
    return { ...rest, when, ...(isAlways && { alternative: true as const }) }
  })
}

/** Two declarations of one policy are the same if nobody could tell them apart. */
export function policyKey({ scope, declaredAt, when, format, source, holes }: PolicyDeclaration): string {
  const { path, line, column } = declaredAt
  return JSON.stringify([scopeName(scope), path, line, column, when, format, holes, source.path, source.text])
}

/** The first one counts; a setting that differs is not known. */
function mergeOthers(declarations: readonly Declaration[]): readonly Declaration[] {
  const found = new Map<string, Declaration>()
  for (const declaration of declarations) {
    const key = identityOf(declaration)
    const known = found.get(key)
    found.set(key, known ? agreed(known, declaration) : declaration)
  }
  return [...found.values()]
}

function agreed(one: Declaration, other: Declaration): Declaration {
  if (one.kind === 'namedValue' && other.kind === 'namedValue') {
    const { namedValue } = one
    return namedValue.value === other.namedValue.value ? one : { ...one, namedValue: { ...namedValue, value: null } }
  }
  if (one.kind === 'api' && other.kind === 'api') {
    const { api } = one
    const isAgreed = api.subscriptionRequired === other.api.subscriptionRequired
    return isAgreed ? one : { ...one, api: { ...api, subscriptionRequired: null } }
  }
  if (one.kind === 'product' && other.kind === 'product') {
    const { product } = one
    const isAgreed = product.subscriptionRequired === other.product.subscriptionRequired
    return isAgreed ? one : { ...one, product: { ...product, subscriptionRequired: null } }
  }
  return one
}

/** What a thing is called inside its service. */
export function identityOf(declaration: Declaration): string {
  return JSON.stringify([declaration.kind, ...namesOf(declaration)]).toLowerCase()
}

function namesOf(declaration: Declaration): readonly (string | null)[] {
  switch (declaration.kind) {
    case 'policy':
      return [scopeName(declaration.scope)]
    case 'productApi':
      return [declaration.workspace, declaration.product, declaration.api]
    case 'api':
      return [declaration.api.workspace, declaration.api.id, declaration.api.revision]
    case 'operation':
      return operationNames(declaration)
    case 'product':
      return [declaration.product.workspace, declaration.product.id]
    case 'namedValue':
      return [declaration.namedValue.workspace, declaration.namedValue.displayName]
    case 'versionSet':
      return [declaration.versionSet.workspace, declaration.versionSet.id]
    case 'workspace':
      return [declaration.workspace]
    case 'service':
      return []
  }
}

function operationNames({ operation }: Extract<Declaration, { kind: 'operation' }>): readonly (string | null)[] {
  return [operation.workspace, operation.api, operation.revision, operation.id]
}
