import {
  type EffectiveItem,
  type EffectiveSection,
  type EffectiveStatement,
  type Inclusion,
  statements,
  type UnknownStatements
} from '../effective/effective-section.js'
import type { ScopeChain } from '../effective/scope-chain.js'
import type { PolicyText, SectionName } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { XmlElement } from '../xml/node.js'
import { jsonText, safeSource, safeText } from './encode.js'
import { fewOf } from './words.js'

/** One effective policy to print: a scope chain and the context it was asked for in. */
export interface EffectiveView {
  readonly service: string
  readonly chain: ScopeChain
  /** The product whose key the call carries; null without a product. */
  readonly product: string | null
  readonly sections: readonly SectionName[]
}

/**
 * The composed policy as XML. Each statement is followed by a comment that says which scope, file and line it comes from, and through
 * which `<base />` or `<include-fragment />` it arrived. Expressions stay as the files write them.
 */
export function effectiveXml(view: EffectiveView): string {
  const { chain } = view
  const lines = [`<!-- ${comment(title(view))} -->`, '<policies>']
  for (const name of view.sections) {
    const body = itemLines(chain.policy[name], [], 2)
    if (body.length === 0) lines.push(`  <${name} />`)
    else lines.push(`  <${name}>`, ...body, `  </${name}>`)
  }
  return `${[...lines, '</policies>'].join('\n')}\n`
}

/** The same as data: every statement with its text, its place and the way it came. */
export function effectiveJson(views: readonly EffectiveView[]): string {
  const policies = views.map(({ service, chain, product, sections }) => ({
    service,
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

function title({ service, chain, product }: EffectiveView): string {
  const operations = chain.operations.map(({ id, method, urlTemplate }) => [id, `(${method} ${urlTemplate})`].join(' '))
  const what = operations.length > 0 ? fewOf(operations, 5) : 'all operations'
  const key = product === null ? 'a call without a product' : `a call with a key of product ${product}`
  return `${service}: effective policy of ${chain.api?.id ?? 'a loose document'}, ${what}, for ${key}`
}

function itemLines(section: EffectiveSection, via: readonly Inclusion[], depth: number): readonly string[] {
  return section.items.flatMap((item) => linesOf(item, section.document, via, depth))
}

function linesOf(
  item: EffectiveItem,
  text: PolicyText | null,
  via: readonly Inclusion[],
  depth: number
): readonly string[] {
  if (item.kind === 'unknown' || text === null) {
    const reason = item.kind === 'unknown' ? item.reason : 'nothing is known here'
    return [`${'  '.repeat(depth)}<!-- ${comment(`unknown: ${reason}${through(via)}`)} -->`]
  }
  if (item.kind === 'statement') return statementLines(item.element, text, via, depth)
  const inclusion = [...via, { element: item.element, text }]
  if (item.kind === 'base') return itemLines(item.inherited, inclusion, depth)
  return item.items.flatMap((inner) => linesOf(inner, item.fragment, inclusion, depth))
}

/** The statement as its file writes it, moved to the new depth. The comment never stands inside a tag or a value. */
function statementLines(
  element: XmlElement,
  text: PolicyText,
  via: readonly Inclusion[],
  depth: number
): readonly string[] {
  const { source } = text
  const lines = source.text.slice(element.span.start, element.span.end).split(/\r\n|\n|\r/)
  const column = source.locate(element.span).column - 1
  const indent = '  '.repeat(depth)
  const moved = lines.map((line, index) => indent + safeSource(index === 0 ? line : withoutIndent(line, column)))
  const startTagLines = source.text.slice(element.startTag.start, element.startTag.end).split(/\r\n|\n|\r/).length
  const { path, line } = source.locate(element.span)
  const where = ` <!-- ${comment(`${scopeName(text.scope)} · ${path}:${line}${through(via)}`)} -->`
  return moved
    .map((content, index) => (index === startTagLines - 1 && closesLine(element, text) ? content + where : content))
    .concat(closesLine(element, text) ? [] : [indent + where.trimStart()])
}

/** Whether the line on which the start tag ends also ends there, so that a comment behind it changes no text. */
function closesLine(element: XmlElement, { source }: PolicyText): boolean {
  const { start, end } = element.span.end === element.startTag.end ? element.span : element.startTag
  const rest = source.text.slice(end, element.span.end)
  return start < end && /^[ \t]*(?:\r|\n|$)/.test(rest)
}

function withoutIndent(line: string, columns: number): string {
  const blank = line.length - line.trimStart().length
  return line.slice(Math.min(blank, columns))
}

function through(via: readonly Inclusion[]): string {
  if (via.length === 0) return ''
  const places = via.map(({ element, text }) => {
    const { path, line } = text.source.locate(element.span)
    return `<${element.name} /> ${path}:${line}`
  })
  return ` · through ${places.join(', ')}`
}

/** Two hyphens would end the comment early. */
function comment(text: string): string {
  return safeText(text).replaceAll('--', '-\u2010').replace(/-$/, '\u2010')
}
