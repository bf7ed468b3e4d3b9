import {
  type EffectiveItem,
  type EffectiveSection,
  type EffectiveStatement,
  type Inclusion,
  statements,
  type UnknownStatements
} from '../effective/effective-section.js'
import { cutsInheritance } from '../effective/levels.js'
import type { ScopeChain } from '../effective/scope-chain.js'
import { apiName } from '../model/api.js'
import type { PolicyDocument, PolicyText, SectionName } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { XmlElement } from '../xml/node.js'
import { placeOf, statementLines, through, xmlComment } from './effective-statement.js'
import { jsonText } from './encode.js'
import { fewOf } from './words.js'

/** One effective policy to print: a scope chain and the context it was asked for in. */
export interface EffectiveView {
  readonly service: string
  /** Null: as the repository has it. */
  readonly environment: string | null
  readonly chain: ScopeChain
  /** The product whose key the call carries; null without a product. */
  readonly product: string | null
  readonly sections: readonly SectionName[]
}

/**
 * The composed policy as XML. Each statement is followed by a comment that says which scope, file and line it comes from, and through
 * which `<base />` or `<include-fragment />` it arrived. Expressions stay as the files write them. Where a section cuts broader scopes
 * off, a comment says so.
 */
export function effectiveXml(view: EffectiveView): string {
  const { chain } = view
  const lines = [xmlComment(title(view)), '<policies>']
  for (const name of view.sections) {
    const body = sectionLines(chain.policy[name], [], 2)
    if (body.length === 0) lines.push(`  <${name} />`)
    else lines.push(`  <${name}>`, ...body, `  </${name}>`)
  }
  return `${[...lines, '</policies>'].join('\n')}\n`
}

/** The same as data: every statement with its text, its place and the way it came. */
export function effectiveJson(views: readonly EffectiveView[]): string {
  const policies = views.map(({ service, environment, chain, product, sections }) => ({
    service,
    ...(environment !== null && { environment }),
    api: chain.api?.id ?? null,
    operations: chain.operations.map(({ id }) => id),
    product,
    sections: Object.fromEntries(sections.map((name) => [name, [...statements(chain.policy[name])].map(statementJson)]))
  }))
  return jsonText({ version: 1, policies })
}

function statementJson(statement: EffectiveStatement | UnknownStatements): object {
  const via = statement.via.map(({ element, text }) => ({ name: element.name, ...placeJson(element, text) }))
  if ('unknown' in statement) return { unknown: statement.unknown, via }
  const { element, text } = statement
  const content = text.source.text.slice(element.span.start, element.span.end)
  return { name: element.name, text: content, scope: scopeName(text.scope), ...placeJson(element, text), via }
}

function placeJson(element: XmlElement, { source }: PolicyText): { readonly path: string; readonly line: number } {
  const { path, line } = source.locate(element.span)
  return { path, line }
}

function title({ service, environment, chain, product }: EffectiveView): string {
  const operations = chain.operations.map(({ id, method, urlTemplate }) => [id, `(${method} ${urlTemplate})`].join(' '))
  const what = operations.length > 0 ? fewOf(operations, 5) : 'all operations'
  const key = product === null ? 'a call without a product' : `a call with a key of product ${product}`
  const where = environment === null ? '' : ` in environment ${environment}`
  return `${service}${where}: effective policy of ${chain.api ? apiName(chain.api) : 'a loose document'}, ${what}, for ${key}`
}

function sectionLines(section: EffectiveSection, via: readonly Inclusion[], depth: number): readonly string[] {
  const { items, document } = section
  const end =
    document && cutsInheritance({ ...section, document }) ? endOfInheritance(section, document, via, depth) : []
  return [...items.flatMap((item) => itemLines(item, document, via, depth)), ...end]
}

function itemLines(
  item: EffectiveItem,
  text: PolicyText | null,
  via: readonly Inclusion[],
  depth: number
): readonly string[] {
  const { element } = item
  const unknown = item.kind === 'unknown' ? item.reason : text === null ? 'nothing is known here' : null
  if (text === null || element === null) return ['  '.repeat(depth) + xmlComment(`unknown: ${unknown}${through(via)}`)]
  if (item.kind === 'base') return sectionLines(item.inherited, [...via, { element, text }], depth)
  if (item.kind === 'fragment') {
    return item.items.flatMap((inner) => itemLines(inner, item.fragment, [...via, { element, text }], depth))
  }
  const nested = item.kind === 'statement' ? item.nested : new Map()
  return statementLines({ element, text, via, nested, unknown }, depth)
}

/** Says where the broader scopes are cut off, if anything is lost there. */
function endOfInheritance(
  { name, broader, missing }: EffectiveSection,
  document: PolicyDocument,
  via: readonly Inclusion[],
  depth: number
): readonly string[] {
  if (!broader || statements(broader).next().done) return []
  const element = document.sections[name] ?? document.root
  const what = missing ? `no <${name}>, which is read as an empty one (T8)` : `no <base /> in <${name}>`
  const place = element ? ` · ${placeOf(element, document)}` : ''
  return [
    '  '.repeat(depth) +
      xmlComment(`${scopeName(document.scope)} has ${what}: nothing broader runs here${place}${through(via)}`)
  ]
}
