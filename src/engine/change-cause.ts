import { groupBy } from '../core/group-by.js'
import type { Location } from '../core/location.js'
import type { ReachRow } from '../cors/reach-row.js'
import type { ScopeChain } from '../effective/scope-chain.js'
import { apiName } from '../model/api.js'
import type { NamedValue } from '../model/named-value.js'
import type { PolicyText } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { ServiceModel } from '../model/service-model.js'
import type { Analysis } from '../rules/rule.js'
import type { CauseOf } from './reach-change.js'

/** Why rows of the reach table differ: the place of the change that brought it about. */
export function changeCauses(base: readonly Analysis[], head: readonly Analysis[]): CauseOf {
  const bases = new Map(base.map((analysis) => [analysis.service.name, sideOf(analysis)]))
  const services = new Map(
    head.map((analysis) => {
      const before = bases.get(analysis.service.name)
      const after = sideOf(analysis)
      const touched = before && touchedBy(before.service, after.service)
      return [analysis.service.name, { before, after, touched }] as const
    })
  )
  return (from, to) => {
    const { before, after, touched } = services.get((to ?? from)?.service ?? '') ?? {}
    const decided = { base: from?.decidedBy ?? null, head: to?.decidedBy ?? null }
    if (!before || !after || !touched) return decided.head ?? decided.base
    const chains = [...(to ? after.chainsOf(to) : []), ...(from ? before.chainsOf(from) : [])]
    return causeIn(touched, decided, chains)
  }
}

interface Side {
  readonly service: ServiceModel
  /** The chains that the calls of a row run. */
  readonly chainsOf: (row: ReachRow) => readonly ScopeChain[]
}

function sideOf({ service, chains }: Analysis): Side {
  const byApi = groupBy(chains, ({ api }) => (api ? apiName(api) : ''))
  return {
    service,
    chainsOf: ({ api, operation, product }) =>
      (byApi.get(api) ?? []).filter(
        (chain) =>
          (operation === null || chain.operations.some(({ id }) => id === operation)) &&
          chain.products.some((one) => (one?.id ?? null) === product)
      )
  }
}

/** What differs between the two sides of a service. */
interface Touched {
  /** By scope, as the head has them, or the base where the head has none any more. */
  readonly texts: ReadonlyMap<string, PolicyText>
  readonly textAt: ReadonlyMap<string, PolicyText>
  readonly namedValues: readonly NamedValue[]
}

function touchedBy(base: ServiceModel, head: ServiceModel): Touched {
  const values = ({ namedValues }: ServiceModel): ReadonlyMap<string, NamedValue> =>
    new Map(namedValues.map((value) => [`${value.workspace}\0${value.displayName}`, value]))
  const texts = changed(textsOf(base), textsOf(head), ({ source }) => source.text)
  return {
    texts,
    textAt: new Map([...texts.values()].map((text) => [text.source.path, text])),
    namedValues: [...changed(values(base), values(head), ({ value }) => value).values()]
  }
}

function textsOf({ documents, fragments }: ServiceModel): ReadonlyMap<string, PolicyText> {
  return new Map([...documents, ...fragments].map((text) => [scopeName(text.scope), text]))
}

function changed<Item>(
  base: ReadonlyMap<string, Item>,
  head: ReadonlyMap<string, Item>,
  content: (item: Item) => unknown
): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>()
  for (const [key, item] of [...base, ...head]) {
    const [from, to] = [base.get(key), head.get(key)]
    if (!from || !to || content(from) !== content(to)) found.set(key, item)
  }
  return found
}

/**
 * The `<cors>` that decides now, if the change touched its text; else the text whose `<cors>` decided before; else the narrowest policy of
 * the chain that the change touched, for a `<base />` that comes or goes leaves every `<cors>` as it was; else a named value.
 */
function causeIn(
  { texts, textAt, namedValues }: Touched,
  decided: { readonly base: Location | null; readonly head: Location | null },
  chains: readonly ScopeChain[]
): Location | null {
  if (textAt.has(decided.head?.path ?? '')) return decided.head
  const documents = chains.flatMap((chain) => chain.documents.toReversed())
  const narrowest = documents.flatMap(({ scope }) => texts.get(scopeName(scope)) ?? []).at(0)
  const text = textAt.get(decided.base?.path ?? '') ?? narrowest
  if (text) return startOf(text)
  const named = namedValues.find(({ displayName }) =>
    documents.some(({ source }) => source.text.includes(`{{${displayName}}}`))
  )
  return named?.declaredAt ?? decided.head ?? decided.base
}

/** The start tag of `<inbound>`, where a `<base />` is added or missing. */
function startOf(text: PolicyText): Location {
  const inbound = text.root?.children.find((child) => child.kind === 'element' && child.name === 'inbound')
  const element = inbound?.kind === 'element' ? inbound : text.root
  return element ? text.source.locate(element.startTag) : text.declaredAt
}
