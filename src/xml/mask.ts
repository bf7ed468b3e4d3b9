import { skipBlanks } from './blank.js'
import { endOfExpression } from './csharp.js'
import { badEntity, decodeEntities } from './entity.js'
import { mask } from './same-length.js'
import { note, type Scan, STOPPED, stop } from './scan.js'

/** A text of the greatest size may fail eight times over its whole length. */
const MAXIMUM_WASTE = 8 * 1024 * 1024

/** Behind an expression only blanks, or a slip of the pen, precede the quote. */
const LONGEST_REST = 200

/** What ends a value: the next tag or the closing quote. */
type Terminator = '<' | '"' | "'"

/** The offset of the `<` behind a text, or the length of the policy text. */
export function endOfText(scan: Scan, from: number, liquid: boolean): number {
  return liquid ? maskLiquid(scan, from, '<') : maskExpressions(scan, from, '<')
}

/** The offset of the closing quote. */
export function endOfAttributeValue(scan: Scan, start: number, name: string, liquid: boolean): number {
  const quote = scan.text[start] as '"' | "'"
  const edits = scan.edits.length
  const end = liquid ? maskLiquid(scan, start + 1, quote) : maskExpressions(scan, start + 1, quote)
  if (end === scan.text.length) return stop(scan, start, start + 1, `The value of ${name} is never closed: add a quote`)
  const less = firstLess(scan, start + 1, end, edits)
  if (less === end) return end
  const message = `The value of ${name} holds a <: close its quote, or write &lt;`
  return stop(scan, start, endOfLine(scan, start, less + 1), message)
}

/** Finds `<` between the masked parts; the first of these is `scan.edits[edit]`. */
function firstLess(scan: Scan, from: number, end: number, edit: number): number {
  let less = scan.next['<'](from)
  for (let index = edit; index < scan.edits.length && less < end; index++) {
    const { span } = scan.edits[index]!
    if (less < span.start) break
    less = scan.next['<'](Math.max(less, span.end))
  }
  return Math.min(less, end)
}

/**
 * Masks the policy expressions of a value and returns its end. Only an expression that begins the value is one to API
 * Management; others are masked where they are closed, and are text where they are not.
 */
function maskExpressions(scan: Scan, from: number, terminator: Terminator): number {
  const next = scan.next[terminator]
  const leading = skipBlanks(scan.text, from)
  let at = from
  let end = next(at)
  for (;;) {
    const expression = nextExpression(scan, at, end)
    maskBadEntities(scan, at, expression)
    if (expression === end) return end
    const closed = closeExpression(scan, expression, end, terminator)
    if (closed === STOPPED) {
      if (expression === leading) noteUnclosed(scan, expression, end)
      maskBadEntities(scan, expression, expression + 2)
      at = expression + 2
    } else {
      scan.edits.push(mask(scan.text, expression, closed))
      at = closed
      end = next(at)
    }
  }
}

function nextExpression(scan: Scan, from: number, end: number): number {
  let at = scan.next['@'](from)
  while (at < end) {
    const bracket = scan.text[at + 1]
    if (bracket === '(' || bracket === '{') return at
    at = scan.next['@'](at + 1)
  }
  return end
}

/**
 * The offset behind an expression. Quotes in it are written `&quot;` or as they are, also in one file: up to the `end`
 * that XML sees the expression may be closed with its entities decoded; else its characters are C# as they stand.
 */
function closeExpression(scan: Scan, at: number, end: number, terminator: Terminator): number {
  const { text } = scan
  if (scan.wasted > MAXIMUM_WASTE) return STOPPED
  const plain = text.slice(at, end)
  if (plain.includes('&')) {
    const decoded = decodeEntities(plain.trimEnd())
    const { closed, offset } = endOfExpression(decoded, 1)
    if (closed && offset === decoded.length) return at + plain.trimEnd().length
  }
  const { closed, offset } = endOfExpression(text, at + 1)
  if (closed && (offset <= end || terminator === '<' || endsAttribute(text, offset, terminator))) return offset
  scan.wasted += plain.length + offset - at
  return STOPPED
}

/**
 * Whether a quote that can end an attribute follows. Where a bracket or a quote is missing, everything behind is taken
 * inside out, until some bracket fits; but what follows that one looks different.
 */
function endsAttribute(text: string, from: number, quote: string): boolean {
  const rest = text.slice(from, from + LONGEST_REST)
  const length = rest.indexOf(quote)
  return length >= 0 && !/[<=]/.test(rest.slice(0, length)) && /^[\s/>?]/.test(rest.slice(length + 1))
}

function noteUnclosed(scan: Scan, at: number, end: number): void {
  const opening = scan.text.slice(at, at + 2)
  const message = `This policy expression is never closed: close every bracket, quote and comment behind ${opening}`
  note(scan, at, endOfLine(scan, at, end), message)
  scan.unclosedExpression = true
}

/** The end of the line, but not behind `end`: how far something unclosed was meant to go is not known. */
function endOfLine(scan: Scan, from: number, end: number): number {
  return from + /^[^\r\n]*/.exec(scan.text.slice(from, end))![0].length
}

/** Masks `{{…}}` and `{%…%}`, and returns the end of the value. */
function maskLiquid(scan: Scan, from: number, terminator: Terminator): number {
  const next = scan.next[terminator]
  let at = from
  let end = next(at)
  let brace = scan.next['{'](at)
  while (brace < end) {
    const close = endOfLiquidTag(scan, brace)
    if (close !== STOPPED) {
      maskBadEntities(scan, at, brace)
      scan.edits.push(mask(scan.text, brace, close))
      at = close
      end = next(at)
    }
    brace = scan.next['{'](close === STOPPED ? brace + 1 : close)
  }
  maskBadEntities(scan, at, end)
  return end
}

function endOfLiquidTag(scan: Scan, brace: number): number {
  const kind = scan.text[brace + 1]
  if (kind !== '{' && kind !== '%') return STOPPED
  const close = scan.next[kind === '{' ? '}}' : '%}'](brace + 2)
  return close < scan.next['</set-body'](brace) ? close + 2 : STOPPED
}

function maskBadEntities(scan: Scan, from: number, end: number): void {
  for (let at = scan.next['&'](from); at < end; at = scan.next['&'](at + 1)) {
    const entity = badEntity(scan.text, at)
    if (entity === null) continue
    note(scan, at, at + entity.length, `${entity} is no entity of XML: write &amp; for an ampersand`)
    scan.edits.push(mask(scan.text, at, at + 1))
  }
}
