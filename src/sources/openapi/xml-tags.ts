import type { Span } from '../../core/location.js'

/** A start or end tag of an XML text; prefixes are dropped. */
export interface XmlTag {
  readonly name: string
  readonly kind: 'start' | 'end' | 'empty'
  readonly span: Span
  /** The value of an attribute of this tag, as written. */
  attribute(name: string): string | null
}

/** What is no tag, and how it ends. */
const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>']
] as const

/** The tags of an XML text in order, in one pass; enough to find names in a WSDL or a WADL document. */
export function* xmlTags(text: string): Generator<XmlTag> {
  let position = text.indexOf('<')
  while (position >= 0) {
    const skipped = SKIPPED.find(([opening]) => text.startsWith(opening, position))
    const end = skipped ? endOf(text, skipped[1], position) : tagEnd(text, position)
    if (end < 0) return
    if (!skipped) yield tag(text, { start: position, end })
    position = text.indexOf('<', end)
  }
}

function endOf(text: string, closing: string, from: number): number {
  const found = text.indexOf(closing, from)
  return found < 0 ? -1 : found + closing.length
}

/** After the `>` that stands in no quotes. */
function tagEnd(text: string, start: number): number {
  for (let position = start + 1; position < text.length; position++) {
    const character = text[position]
    if (character === '>') return position + 1
    if (character !== '"' && character !== "'") continue
    position = text.indexOf(character, position + 1)
    if (position < 0) return -1
  }
  return -1
}

function tag(text: string, span: Span): XmlTag {
  const written = text.slice(span.start, span.end)
  const name = /^<\/?(?:[\w.-]+:)?([\w.-]*)/.exec(written)?.[1] ?? ''
  const kind = written.startsWith('</') ? 'end' : written.endsWith('/>') ? 'empty' : 'start'
  return { name, kind, span, attribute: (wanted) => attributeOf(written, wanted) }
}

function attributeOf(written: string, wanted: string): string | null {
  for (const [, name, double, single] of written.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === wanted) return double ?? single ?? ''
  }
  return null
}
