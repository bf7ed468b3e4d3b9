import { skipBlanks } from './blank.js'
import { endOfExpression } from './csharp.js'
import { mask } from './edit.js'
import { badEntity, decodeEntities } from './entity.js'
import type { ForwardSearch } from './forward-search.js'
import { note, type Scan, STOPPED, stop } from './scan.js'

/** A text of the greatest size may fail eight times over its whole length. */
const MAXIMUM_WASTE = 8 * 1024 * 1024

/** The offset of the `<` behind a text, or the length of the policy text. */
export function endOfText(scan: Scan, from: number, liquid: boolean): number {
  return liquid ? maskLiquid(scan, from, scan.next['<']) : maskExpressions(scan, from, scan.next['<'])
}

/** The offset of the closing quote. */
export function endOfAttributeValue(scan: Scan, quote: number, name: string, liquid: boolean): number {
  const next = scan.next[scan.text[quote] as '"' | "'"]
  const edits = scan.edits.length
  const end = liquid ? maskLiquid(scan, quote + 1, next) : maskExpressions(scan, quote + 1, next)
  if (end === scan.text.length) return stop(scan, quote, quote + 1, `The value of ${name} is never closed: add a quote`)
  const less = firstLess(scan, quote + 1, end, edits)
  if (less === end) return end
  return stop(scan, less, less + 1, `The value of ${name} holds a <: close its quote, or write &lt;`)
}

/** Finds `<` between the masked parts; the first of these is `scan.edits[edit]`. */
function firstLess(scan: Scan, from: number, end: number, edit: number): number {
  let less = scan.next['<'](from)
  for (let index = edit; index < scan.edits.length && less < end; index++) {
    const { start, replacement } = scan.edits[index]!
    if (less < start) break
    less = scan.next['<'](Math.max(less, start + replacement.length))
  }
  return Math.min(less, end)
}

/**
 * Masks the policy expressions of a value and returns its end. Only an expression that begins the value is one to API
 * Management; others are masked where they are closed, and are text where they are not.
 */
function maskExpressions(scan: Scan, from: number, next: ForwardSearch): number {
  const leading = skipBlanks(scan.text, from)
  let at = from
  let end = next(at)
  for (;;) {
    const expression = nextExpression(scan, at, end)
    maskBadEntities(scan, at, expression)
    if (expression === end) return end
    const closed = closeExpression(scan, expression, end)
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
function closeExpression(scan: Scan, at: number, end: number): number {
  const { text } = scan
  if (scan.wasted > MAXIMUM_WASTE) return STOPPED
  const plain = text.slice(at, end)
  if (plain.includes('&')) {
    const decoded = decodeEntities(plain.trimEnd())
    const { closed, offset } = endOfExpression(decoded, 1)
    if (closed && offset === decoded.length) return at + plain.trimEnd().length
  }
  const { closed, offset } = endOfExpression(text, at + 1)
  if (closed) return offset
  scan.wasted += plain.length + offset - at
  return STOPPED
}

/** The place is the line on which the expression begins: how far it was meant to go is not known. */
function noteUnclosed(scan: Scan, at: number, end: number): void {
  const line = /^[^\r\n]*/.exec(scan.text.slice(at, end))![0]
  const message = `This policy expression is never closed: close every bracket, quote and comment behind ${line.slice(0, 2)}`
  note(scan, at, at + line.length, message)
  scan.unclosedExpression = true
}

/** Masks `{{…}}` and `{%…%}`, and returns the end of the value. */
function maskLiquid(scan: Scan, from: number, next: ForwardSearch): number {
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
