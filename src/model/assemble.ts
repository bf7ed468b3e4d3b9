import { groupBy } from '../core/group-by.js'
import { type Memo, noMemo } from '../core/memo.js'
import type { Problem } from '../core/problem.js'
import { assembleApis, assembleOperations, inApiOrder, inNameOrder } from './assemble-apis.js'
import { assembleProducts } from './assemble-products.js'
import type { Declaration, PolicyDeclaration } from './declaration.js'
import { distinct } from './distinct.js'
import { implied } from './implied.js'
import type { NamedValue } from './named-value.js'
import { byText, owned, sorted } from './names.js'
import { policyDocument, policyFragment } from './parse-policy.js'
import { scopeName } from './scope.js'
import type { ServiceModel } from './service-model.js'

/** The services of a repository. */
export interface Assembly {
  /** Sorted by name. */
  readonly services: readonly ServiceModel[]
  readonly problems: readonly Problem[]
}

/** Puts together what the readers found. Of two declarations of the same thing the first counts, and a problem names both. */
export function assemble(declarations: Iterable<Declaration>, memo: Memo = noMemo): Assembly {
  const problems: Problem[] = []
  const groups = [...groupBy(declarations, ({ service }) => service)].sort(byText(([name]) => name))
  return { services: groups.map(([name, group]) => assembleService(name, group, problems, memo)), problems }
}

type Kind = Declaration['kind']
type OfKind<K extends Kind> = Extract<Declaration, { readonly kind: K }>

function assembleService(name: string, group: readonly Declaration[], problems: Problem[], memo: Memo): ServiceModel {
  const all = <K extends Kind>(kind: K): readonly OfKind<K>[] =>
    group.filter((declaration): declaration is OfKind<K> => declaration.kind === kind)
  const policies = distinctPolicies(all('policy'), problems)
  const operations = assembleOperations(all('operation'), problems)
  const apis = assembleApis(all('api'), operations, problems)
  const links = all('productApi')
  const declared = { apis, operations, products: all('product').map(({ product }) => product) }
  const extra = implied(policies, links, declared)
  const allApis = inNameOrder([...apis, ...extra.apis.map((api) => ({ ...api, operationsKnown: false }))])
  const versionSets = all('versionSet').map(({ versionSet }) => versionSet)
  return {
    name,
    layouts: sorted(group.map(({ layout }) => layout)),
    globalPolicy: globalPolicy(policies, all('service').length > 0),
    documents: policies.filter(({ scope }) => scope.kind !== 'fragment').map((policy) => policyDocument(policy, memo)),
    fragments: policies.flatMap((policy) => policyFragment(policy, memo)),
    apis: allApis,
    operations: inApiOrder([...operations, ...extra.operations]),
    products: assembleProducts([...declared.products, ...extra.products], links, allApis, problems),
    namedValues: assembleNamedValues(all('namedValue'), problems),
    versionSets: inOrder(versionSets, ({ workspace, id }) => `Version set ${owned(workspace, id)}`, problems),
    workspaces: sorted([...all('workspace').map(({ workspace }) => workspace), ...policies.flatMap(workspaceOf)])
  }
}

/** A workspace exists where a policy is attached inside of it. */
function workspaceOf({ scope }: PolicyDeclaration): readonly string[] {
  return 'workspace' in scope && scope.workspace !== null ? [scope.workspace] : []
}

export function assembleNamedValues(
  declarations: readonly OfKind<'namedValue'>[],
  problems: Problem[]
): readonly NamedValue[] {
  return inOrder(
    declarations.map(({ namedValue }) => namedValue),
    ({ workspace, displayName }) => `Named value ${owned(workspace, displayName)}`,
    problems
  )
}

/** By path. Under a condition, or for each of an unknown list, two policies of one scope may well exclude each other. */
function distinctPolicies(
  declarations: readonly PolicyDeclaration[],
  problems: Problem[]
): readonly PolicyDeclaration[] {
  const byPlace = [...declarations].sort(byText(({ source }) => source.path))
  const isAlone = ({ scope, when, repeated }: PolicyDeclaration): boolean =>
    scope.kind !== 'unknown' && when === null && !repeated
  const first = new Set(
    distinct(
      byPlace.filter(isAlone),
      ({ scope, declaredAt, source }) => ({
        name: `The policy of ${scopeName(scope)}`,
        declaredAt,
        content: source.text
      }),
      problems
    )
  )
  return byPlace.filter((declaration) => first.has(declaration) || !isAlone(declaration))
}

function globalPolicy(policies: readonly PolicyDeclaration[], isWholeService: boolean): ServiceModel['globalPolicy'] {
  const isSure = ({ scope, when, alternative }: PolicyDeclaration): boolean =>
    scope.kind === 'global' && (when === null || alternative === true)
  if (policies.some(isSure)) return 'declared'
  return isWholeService ? 'default' : 'elsewhere'
}

type Placed = { readonly declaredAt: Problem['location'] }

function inOrder<Item extends Placed>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  problems: Problem[]
): Item[] {
  const found = distinct(items, (item) => ({ name: nameOf(item), declaredAt: item.declaredAt }), problems)
  return found.sort(byText(nameOf))
}
