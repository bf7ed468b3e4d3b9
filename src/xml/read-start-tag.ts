import type { Span } from '../core/location.js'
import { isBlank, skipBlanks } from './blank.js'
import { endOfAttributeValue } from './mask.js'
import type { XmlAttribute } from './node.js'
import { readValue } from './read-value.js'
import { type Scan, STOPPED, stop } from './scan.js'

export interface StartTag {
  readonly name: string
  readonly nameSpan: Span
  readonly span: Span
  readonly attributes: readonly XmlAttribute[]
  /** Ends in `/>`. */
  readonly empty: boolean
}

/** More would only cost time: no policy has more than a dozen. */
const MAXIMUM_ATTRIBUTES = 256

const GREATER = 0x3e
const SLASH = 0x2f
const COLON = 0x3a

/** Null if the tag cannot be read. */
export function readStartTag(scan: Scan, start: number, liquid: boolean): StartTag | null {
  const { text } = scan
  const nameSpan = { start: start + 1, end: endOfName(scan, start + 1) }
  const name = text.slice(nameSpan.start, nameSpan.end)
  if (name === '') return refuse(scan, start, start + 1, 'This < begins no tag: write &lt; for a less-than sign')
  const attributes: XmlAttribute[] = []
  for (let at = nameSpan.end; ; ) {
    const next = skipBlanks(text, at)
    const empty = text.charCodeAt(next) === SLASH && text.charCodeAt(next + 1) === GREATER
    if (empty || text.charCodeAt(next) === GREATER) {
      return { name, nameSpan, span: { start, end: next + (empty ? 2 : 1) }, attributes, empty }
    }
    if (next === text.length || text[next] === '<') {
      return refuse(scan, start, nameSpan.end, `The tag <${name} is never closed: add >`)
    }
    if (next === at) {
      return refuse(scan, at, at + 1, `The tag <${name} cannot be read here: expected a blank, > or />`)
    }
    const attribute = readAttribute(scan, next, liquid)
    if (attribute === null) return null
    if (isRefused(scan, attribute, attributes, name)) return null
    attributes.push(attribute)
    at = attribute.span.end
  }
}

/** Goes over a name. Its colons are masked: a policy uses prefixes, such as `soap:`, that it does not declare. */
export function endOfName(scan: Scan, from: number): number {
  let at = from
  for (; at < scan.text.length; at++) {
    const code = scan.text.charCodeAt(at)
    if (isBlank(code) || isDelimiter(code)) break
    if (code === COLON) scan.edits.push({ span: { start: at, end: at + 1 }, replacement: '·' })
  }
  return at
}

/** `"`, `'`, `/`, `<`, `=` and `>`. */
function isDelimiter(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === SLASH || (code >= 0x3c && code <= GREATER)
}

function readAttribute(scan: Scan, start: number, liquid: boolean): XmlAttribute | null {
  const { text } = scan
  const nameEnd = endOfName(scan, start)
  const name = text.slice(start, nameEnd)
  if (name === '') return refuse(scan, start, start + 1, `Expected the name of an attribute instead of ${text[start]}`)
  const equals = skipBlanks(text, nameEnd)
  if (text[equals] !== '=') return refuse(scan, start, nameEnd, `The attribute ${name} has no value: write ${name}="…"`)
  const quote = skipBlanks(text, equals + 1)
  if (text[quote] !== '"' && text[quote] !== "'") {
    return refuse(scan, start, nameEnd, `The value of ${name} is not in quotes: write ${name}="…"`)
  }
  const end = endOfAttributeValue(scan, quote, name, liquid)
  if (end === STOPPED) return null
  return { name, span: { start, end: end + 1 }, value: readValue(text, quote + 1, end, { encoded: true, liquid }) }
}

function isRefused(scan: Scan, attribute: XmlAttribute, others: readonly XmlAttribute[], tag: string): boolean {
  const { name, span } = attribute
  if (others.length === MAXIMUM_ATTRIBUTES) {
    stop(scan, span.start, span.end, `<${tag}> has more than ${MAXIMUM_ATTRIBUTES} attributes`)
    return true
  }
  if (!others.some((other) => other.name === name)) return false
  stop(scan, span.start, span.end, `The attribute ${name} stands twice in <${tag}>: remove one`)
  return true
}

function refuse(scan: Scan, start: number, end: number, message: string): null {
  stop(scan, start, end, message)
  return null
}
