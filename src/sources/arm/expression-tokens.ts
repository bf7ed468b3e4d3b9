import type { Span } from '../../core/location.js'

/** A piece of a template expression; `end` closes the list, `bad` is a character or a string that cannot be read. */
export interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'end' | 'bad' | Punctuation
  readonly span: Span
}

type Punctuation = '(' | ')' | '[' | ']' | ',' | '.'

const PUNCTUATION: ReadonlySet<string> = new Set(['(', ')', '[', ']', ',', '.'])

/** Splits the text between two offsets into tokens. */
export function readTokens(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = []
  let at = start
  for (;;) {
    at = match(text, /\s*/y, at)
    if (at >= end) break
    const token = readToken(text, at, end)
    tokens.push(token)
    at = token.span.end
  }
  tokens.push({ kind: 'end', span: { start: end, end } })
  return tokens
}

function readToken(text: string, start: number, end: number): Token {
  const character = text[start] ?? ''
  if (character === "'") return readString(text, start, end)
  if (/[-+\d]/.test(character))
    return { kind: 'number', span: { start, end: match(text, /[-+]?\d+(?:\.\d+)?|[-+]/y, start) } }
  if (/[\w$]/.test(character)) return { kind: 'name', span: { start, end: match(text, /[\w$#]+/y, start) } }
  const kind = PUNCTUATION.has(character) ? (character as Punctuation) : 'bad'
  return { kind, span: { start, end: start + 1 } }
}

/** A string ends at a quote that is not doubled. */
function readString(text: string, start: number, end: number): Token {
  let quote = text.indexOf("'", start + 1)
  while (quote !== -1 && text[quote + 1] === "'") quote = text.indexOf("'", quote + 2)
  if (quote === -1 || quote >= end) return { kind: 'bad', span: { start, end } }
  return { kind: 'string', span: { start, end: quote + 1 } }
}

function match(text: string, pattern: RegExp, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
