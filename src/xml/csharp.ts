/** Where the lexing of a policy expression ended: behind its closing bracket, or where it was given up. */
export interface ExpressionEnd {
  readonly closed: boolean
  readonly offset: number
}

/** How a C# string is written: `quotes` is 1, or 3 and more for a raw string; `dollars` is 0 unless it is interpolated. */
interface StringForm {
  readonly verbatim: boolean
  readonly dollars: number
  readonly quotes: number
}

/** What has to be closed: a bracket, by the code of its counterpart, or a hole `{…}` of an interpolated string. */
type Pending = number | StringForm

const DOUBLE_QUOTE = 0x22
const DOLLAR = 0x24
const SINGLE_QUOTE = 0x27
const OPENING_PARENTHESIS = 0x28
const CLOSING_PARENTHESIS = 0x29
const SLASH = 0x2f
const AT = 0x40
const OPENING_BRACKET = 0x5b
const BACKSLASH = 0x5c
const CLOSING_BRACKET = 0x5d
const OPENING_BRACE = 0x7b
const CLOSING_BRACE = 0x7d

/** The longest character literal is `'\U0010FFFF'`. */
const LONGEST_CHARACTER = 12

/**
 * Lexes C# from an opening bracket to its counterpart.
 *
 * @see https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/lexical-structure
 */
export function endOfExpression(text: string, opening: number): ExpressionEnd {
  const pending: Pending[] = []
  let at = opening
  while (at >= 0 && at < text.length) {
    const code = text.charCodeAt(at)
    switch (code) {
      case OPENING_PARENTHESIS:
        pending.push(CLOSING_PARENTHESIS)
        at++
        break
      case OPENING_BRACKET:
        pending.push(CLOSING_BRACKET)
        at++
        break
      case OPENING_BRACE:
        pending.push(CLOSING_BRACE)
        at++
        break
      case CLOSING_PARENTHESIS:
      case CLOSING_BRACKET:
      case CLOSING_BRACE: {
        const expected = pending.pop()!
        if (typeof expected !== 'number') at = leaveHole(text, at, code, expected, pending)
        else if (expected !== code) return { closed: false, offset: at }
        else if (pending.length === 0) return { closed: true, offset: at + 1 }
        else at++
        break
      }
      case DOUBLE_QUOTE:
        at = enterString(text, at, pending)
        break
      case SINGLE_QUOTE:
        at = skipCharacter(text, at)
        break
      case SLASH:
        at = skipComment(text, at)
        break
      default:
        at++
    }
  }
  return { closed: false, offset: text.length }
}

function enterString(text: string, quote: number, pending: Pending[]): number {
  let verbatim = false
  let dollars = 0
  for (let at = quote - 1; ; at--) {
    const code = text.charCodeAt(at)
    if (code === DOLLAR) dollars++
    else if (code === AT) verbatim = true
    else break
  }
  const run = runLength(text, quote, DOUBLE_QUOTE)
  const quotes = !verbatim && run >= 3 ? run : 1
  return readString(text, quote + quotes, { verbatim, dollars, quotes }, pending)
}

/** Goes on behind the closing quote, or inside the next hole; -1 if the string is never closed. */
function readString(text: string, from: number, form: StringForm, pending: Pending[]): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) {
      if (!form.verbatim && form.quotes === 1) at++
    } else if (code === DOUBLE_QUOTE) {
      const run = runLength(text, at, DOUBLE_QUOTE)
      if (closesString(form, run)) return form.quotes === 1 && !form.verbatim ? at + 1 : at + run
      at += run - 1
    } else if (code === OPENING_BRACE && form.dollars > 0) {
      const run = runLength(text, at, OPENING_BRACE)
      if (opensHole(form, run)) {
        pending.push(form)
        return at + run
      }
      at += run - 1
    }
  }
  return -1
}

/** `""` is a quote of the text in a verbatim string; in a raw one, fewer quotes than it was opened with are. */
function closesString(form: StringForm, quotes: number): boolean {
  return form.verbatim ? quotes % 2 === 1 : quotes >= form.quotes
}

/** `{{` is a brace of the text in a plain string; in a raw one, fewer braces than dollars are. */
function opensHole(form: StringForm, braces: number): boolean {
  return form.quotes === 1 ? braces % 2 === 1 : braces >= form.dollars
}

/** The further braces that close a hole of a raw string are as good as text. */
function leaveHole(text: string, at: number, code: number, form: StringForm, pending: Pending[]): number {
  return code === CLOSING_BRACE ? readString(text, at + 1, form, pending) : -1
}

/** An apostrophe that begins no character literal, such as one in a format string, stands for itself. */
function skipCharacter(text: string, quote: number): number {
  if (text.charCodeAt(quote + 1) !== BACKSLASH) return text[quote + 2] === "'" ? quote + 3 : quote + 1
  for (let at = quote + 3; at < quote + LONGEST_CHARACTER; at++) {
    if (text.charCodeAt(at) === SINGLE_QUOTE) return at + 1
  }
  return quote + 1
}

/** -1 if the comment, or the line that it takes, has no end. */
function skipComment(text: string, slash: number): number {
  if (text[slash + 1] === '*') {
    const end = text.indexOf('*/', slash + 2)
    return end < 0 ? -1 : end + 2
  }
  if (text[slash + 1] !== '/') return slash + 1
  for (let at = slash + 2; at < text.length; at++) {
    if (text[at] === '\n' || text[at] === '\r') return at
  }
  return -1
}

function runLength(text: string, from: number, code: number): number {
  let end = from
  while (text.charCodeAt(end) === code) end++
  return end - from
}
