import type { Span } from '../core/location.js'
import type { XmlElement, XmlNode } from './node.js'
import type { Replacement } from './replacement.js'
import { indentationAt, lineEndAt, restOfLine, wholeLines } from './text-lines.js'

/** Lines of markup; what stands deeper begins with `INDENT`. */
export type Markup = readonly string[]

/** Stands for one step of indentation, whatever the text uses. */
export const INDENT = '\t'

/** Puts markup in front of everything that a parent holds. */
export function insertFirst(text: string, parent: XmlElement, markup: Markup): readonly Replacement[] {
  const { startTag, endTag } = parent
  const indentation = childIndentation(text, parent)
  const lines = indented(text, parent, markup, indentation)
  if (endTag === null) return openUp(text, parent, lines)
  if (text.slice(startTag.end, endTag.start).trim() === '' && indentationAt(text, endTag.start) === null) {
    return [{ span: { start: startTag.end, end: endTag.start }, replacement: lines + closingLine(text, parent) }]
  }
  const end = restOfLine(text, startTag.end)
  return end === null
    ? [{ span: empty(startTag.end), replacement: inline(markup) }]
    : [{ span: empty(end), replacement: lines }]
}

/** Puts markup behind an element, on lines of its own if the element has one. */
export function insertAfter(text: string, parent: XmlElement, sibling: XmlElement, markup: Markup): Replacement {
  const indentation = indentationAt(text, sibling.span.start)
  const end = indentation === null ? null : restOfLine(text, sibling.span.end)
  return end === null || indentation === null
    ? { span: empty(sibling.span.end), replacement: inline(markup) }
    : { span: empty(end), replacement: indented(text, parent, markup, indentation) }
}

/** Takes an element or a comment away, and its lines if nothing else stands on them. */
export function remove(text: string, { span }: XmlNode): Replacement {
  return { span: wholeLines(text, span) ?? span, replacement: '' }
}

/** Moves an element of a parent, with the comments right above it, in front of an earlier one and its comments. */
export function moveBefore(
  text: string,
  parent: XmlElement,
  moved: XmlElement,
  target: XmlElement
): readonly Replacement[] {
  const from = wholeLines(text, withComments(text, parent, moved))
  const to = wholeLines(text, withComments(text, parent, target))
  if (from && to) {
    return [
      { span: empty(to.start), replacement: text.slice(from.start, from.end) },
      { span: from, replacement: '' }
    ]
  }
  const indentation = indentationAt(text, target.span.start)
  const behind = indentation === null ? '' : `${lineEndAt(text, target.span.start)}${indentation}`
  const { start, end } = moved.span
  return [{ span: empty(target.span.start), replacement: text.slice(start, end) + behind }, remove(text, moved)]
}

/** The span of an element and of the comments that stand on the lines right above it. */
function withComments(text: string, parent: XmlElement, element: XmlElement): Span {
  let { start } = element.span
  for (let index = parent.children.indexOf(element) - 1; index >= 0; index--) {
    const node = parent.children[index]
    if (node?.kind !== 'comment' || wholeLines(text, node.span)?.end !== lineStart(text, start)) break
    start = node.span.start
  }
  return { start, end: element.span.end }
}

function lineStart(text: string, offset: number): number {
  return offset - (indentationAt(text, offset)?.length ?? 0)
}

/** `<inbound />` becomes a pair of tags. */
function openUp(text: string, parent: XmlElement, lines: string): readonly Replacement[] {
  const { startTag, name } = parent
  let start = startTag.end - '/>'.length
  while (/\s/.test(text.charAt(start - 1))) start--
  return [{ span: { start, end: startTag.end }, replacement: `>${lines}${closingLine(text, parent)}</${name}>` }]
}

/** What stands between the last child and the end tag where each has a line of its own. */
function closingLine(text: string, parent: XmlElement): string {
  return `${lineEndAt(text, parent.startTag.end)}${indentationAt(text, parent.span.start) ?? ''}`
}

function indented(text: string, parent: XmlElement, markup: Markup, indentation: string): string {
  const lineEnd = lineEndAt(text, parent.startTag.end)
  const step = stepBetween(indentationAt(text, parent.span.start) ?? '', indentation)
  return markup.map((line) => `${lineEnd}${indentation}${line.replace(INDENT, step)}`).join('')
}

function inline(markup: Markup): string {
  return markup.map((line) => line.trim()).join('')
}

/** How far the children of an element are indented, or would be. */
function childIndentation(text: string, parent: XmlElement): string {
  for (const child of parent.children) {
    const found = child.kind === 'text' ? null : indentationAt(text, child.span.start)
    if (found !== null) return found
  }
  return (indentationAt(text, parent.span.start) ?? '') + stepOf(text)
}

function stepBetween(outer: string, inner: string): string {
  return inner.startsWith(outer) && inner !== outer ? inner.slice(outer.length) : USUAL_STEP
}

const USUAL_STEP = '    '

/** What the least indented tag has in front of it. */
function stepOf(text: string): string {
  let shortest = USUAL_STEP
  for (const [, blanks = ''] of text.matchAll(/^([ \t]+)</gm)) if (blanks.length < shortest.length) shortest = blanks
  return shortest
}

function empty(offset: number): Span {
  return { start: offset, end: offset }
}
