import type { Inclusion, NestedFragments } from '../effective/effective-section.js'
import type { PolicyFragment, PolicyText } from '../model/policy-document.js'
import { scopeName } from '../model/scope.js'
import type { XmlElement } from '../xml/node.js'
import { childElements } from '../xml/query.js'
import { safeSource, safeText } from './encode.js'

/** An element to print, and the way it came. */
export interface PrintedStatement {
  readonly element: XmlElement
  readonly text: PolicyText
  readonly via: readonly Inclusion[]
  /** Fragments that are included below it: they are printed in their place. */
  readonly nested: NestedFragments
  /** Why it is not known what runs here; null if it is. */
  readonly unknown: string | null
}

const NOTHING_NESTED: NestedFragments = new Map()
const LINE_END = /\r\n|\n|\r/
const REST_IS_BLANK = /^[ \t]*(?:\r|\n|$)/

/**
 * The statement as its file writes it, moved to the new depth, and a comment that says where it comes from: behind the start tag where
 * that ends its line, else behind the statement. So it never stands inside a tag or a value.
 */
export function statementLines(statement: PrintedStatement, depth: number): readonly string[] {
  const { element, text } = statement
  const column = columnOf(element, text)
  const [first = '', ...others] = contentOf(statement).split(LINE_END)
  const lines = [first, ...others.map((line) => withoutIndent(line, column))].map(
    (line) => '  '.repeat(depth) + safeSource(line)
  )
  const marked = closesLine(element, text) ? linesOf(text, element.startTag) - 1 : lines.length - 1
  return lines.map((line, index) => (index === marked ? `${line} ${xmlComment(whence(statement))}` : line).trimEnd())
}

/** Two hyphens would end the comment early. */
export function xmlComment(text: string): string {
  return `<!-- ${safeText(text).replaceAll('--', '-\u2010').replace(/-$/, '\u2010')} -->`
}

/** ` · through <base /> policy.xml:3`, narrowest first; empty for what stands in the narrowest document itself. */
export function through(via: readonly Inclusion[]): string {
  if (via.length === 0) return ''
  return ` · through ${via.map(({ element, text }) => `<${element.name} /> ${placeOf(element, text)}`).join(', ')}`
}

export function placeOf(element: XmlElement, { source }: PolicyText): string {
  const { path, line } = source.locate(element.span)
  return `${path}:${line}`
}

function whence({ element, text, via, unknown }: PrintedStatement): string {
  const place = `${scopeName(text.scope)} · ${placeOf(element, text)}${through(via)}`
  return unknown === null ? place : `unknown: ${unknown} · ${place}`
}

/** The text of the element, with nested fragments put in: the portal expands them too. */
function contentOf(statement: PrintedStatement): string {
  const { element, text, nested } = statement
  let content = ''
  let end = element.span.start
  for (const [include, found] of nested) {
    content += text.source.text.slice(end, include.span.start) + expansion(statement, include, found)
    end = include.span.end
  }
  return content + text.source.text.slice(end, element.span.end)
}

function expansion({ text, via }: PrintedStatement, include: XmlElement, found: PolicyFragment | string): string {
  const inclusion = [...via, { element: include, text }]
  const fragment = typeof found === 'string' ? null : found
  const unknown = typeof found === 'string' ? found : `${found.source.path} cannot be read`
  const lines = fragment?.root
    ? childElements(fragment.root).flatMap((element) =>
        statementLines({ element, text: fragment, via: inclusion, nested: NOTHING_NESTED, unknown: null }, 0)
      )
    : statementLines({ element: include, text, via, nested: NOTHING_NESTED, unknown }, 0)
  return inItsPlace(lines, include, text)
}

/** Lines in place of an element, with the indentation of its line; one level deeper where it shares the line with others. */
function inItsPlace(lines: readonly string[], element: XmlElement, text: PolicyText): string {
  const { start, end } = element.span
  const before = text.source.text.slice(start - columnOf(element, text), start)
  const indent = `\n${/^[ \t]*/.exec(before)?.[0] ?? ''}`
  if (indent.length - 1 < before.length) return `${indent}  ${lines.join(`${indent}  `)}${indent}`
  return lines.join(indent) + (REST_IS_BLANK.test(text.source.text.slice(end)) ? '' : indent)
}

/** Whether the line on which the start tag ends also ends there, so that a comment behind it changes no text. */
function closesLine({ span, startTag }: XmlElement, { source }: PolicyText): boolean {
  return REST_IS_BLANK.test(source.text.slice(startTag.end, span.end))
}

function linesOf({ source }: PolicyText, span: XmlElement['span']): number {
  return source.text.slice(span.start, span.end).split(LINE_END).length
}

function columnOf(element: XmlElement, { source }: PolicyText): number {
  return source.locate(element.span).column - 1
}

function withoutIndent(line: string, columns: number): string {
  const blank = line.length - line.trimStart().length
  return line.slice(Math.min(blank, columns))
}
