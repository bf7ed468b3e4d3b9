import {
  BYTE_ORDER_MARK,
  CLOSE_BRACE,
  DOLLAR,
  HASH,
  isDigit,
  isIdentifierPart,
  isIdentifierStart,
  isLineBreak,
  OPEN_BRACE,
  QUOTE,
  SLASH,
  SPACE,
  STAR,
  TAB
} from './characters.js'
import { runLength, scanMultiLine, scanSingleLine } from './scan-string.js'
import type { BicepProblem } from './syntax.js'
import { addToken, createTokenList, kindAt, PUNCTUATION, type TokenKind, type TokenList } from './token.js'

/** An expression inside a string, which the lexer is in. */
interface Hole {
  /** Where the string begins. */
  readonly start: number
  /** How many `$` open an expression of a multi-line string; 0 in a string of one line. */
  readonly dollars: number
  /** Braces that are open inside the expression. */
  braces: number
}

interface Lexer {
  readonly text: string
  readonly tokens: TokenList
  readonly problems: BicepProblem[]
  readonly holes: Hole[]
}

/** Splits a text into tokens, in one pass. The last token is always `end`. Problems are added to those that are there. */
export function tokenize(text: string, problems: BicepProblem[]): TokenList {
  const lexer: Lexer = { text, tokens: createTokenList(text.length), problems, holes: [] }
  let position = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  while (position < text.length) position = readToken(lexer, position, text.charCodeAt(position))
  for (const hole of lexer.holes) reportUnclosed(lexer, hole.start, text.length)
  add(lexer, 'end', text.length, text.length)
  return lexer.tokens
}

/** Reads what begins at `start`, and returns where the next token may begin. */
function readToken(lexer: Lexer, start: number, code: number): number {
  if (code === SPACE || code === TAB) return start + 1
  if (isIdentifierStart(code)) return addRun(lexer, 'identifier', start, isIdentifierPart)
  if (isLineBreak(code)) return readLineBreak(lexer, start)
  if (isDigit(code)) return addRun(lexer, 'integer', start, isDigit)
  if (code === QUOTE) return readString(lexer, start, 0)
  if (code === DOLLAR) return readString(lexer, start, runLength(lexer.text, start, DOLLAR))
  if (code === SLASH) {
    const next = lexer.text.charCodeAt(start + 1)
    if (next === SLASH) return endOfLine(lexer.text, start)
    if (next === STAR) return endOfComment(lexer, start)
  }
  if (code === HASH && isFirstOfLine(lexer)) return endOfLine(lexer.text, start)
  return readPunctuation(lexer, start, code)
}

function add(lexer: Lexer, kind: TokenKind, start: number, end: number): number {
  addToken(lexer.tokens, kind, start, end)
  return end
}

function addRun(lexer: Lexer, kind: TokenKind, start: number, belongs: (code: number) => boolean): number {
  let end = start + 1
  while (belongs(lexer.text.charCodeAt(end))) end += 1
  return add(lexer, kind, start, end)
}

/** A directive such as `#disable-next-line` stands alone on its line. */
function isFirstOfLine({ tokens }: Lexer): boolean {
  return tokens.count === 0 || kindAt(tokens, tokens.count - 1) === 'newline'
}

function readLineBreak(lexer: Lexer, start: number): number {
  closeHolesOfLine(lexer, start)
  const last = lexer.tokens.count - 1
  if (kindAt(lexer.tokens, last) !== 'newline') return add(lexer, 'newline', start, start + 1)
  lexer.tokens.ends[last] = start + 1
  return start + 1
}

/** A string of one line ends with its line, even inside an expression. */
function closeHolesOfLine(lexer: Lexer, position: number): void {
  for (let hole = lexer.holes.at(-1); hole?.dollars === 0; hole = lexer.holes.at(-1)) {
    reportUnclosed(lexer, hole.start, position)
    add(lexer, 'broken', position, position)
    lexer.holes.pop()
  }
}

function endOfLine(text: string, from: number): number {
  let position = from
  while (position < text.length && !isLineBreak(text.charCodeAt(position))) position += 1
  return position
}

function endOfComment(lexer: Lexer, start: number): number {
  const close = lexer.text.indexOf('*/', start + 2)
  if (close >= 0) return close + 2
  lexer.problems.push({ span: { start, end: start + 2 }, message: 'The comment is not closed: `*/` is expected' })
  return lexer.text.length
}

function readString(lexer: Lexer, start: number, dollars: number): number {
  const quotes = start + dollars
  const isMultiLine = lexer.text.startsWith("'''", quotes)
  if (dollars > 0 && !isMultiLine) return add(lexer, 'unknown', start, quotes)
  const piece = isMultiLine ? scanMultiLine(lexer.text, quotes + 3, dollars) : scanSingleLine(lexer.text, start + 1)
  if (piece.endedBy === 'nothing') return addBroken(lexer, start, start, piece.end)
  if (piece.endedBy === 'quote') return add(lexer, 'string', start, piece.end)
  lexer.holes.push({ start, dollars, braces: 0 })
  return add(lexer, 'stringStart', start, piece.end)
}

/** Goes on with a string after the `}` of an expression. */
function readStringRest(lexer: Lexer, start: number, hole: Hole): number {
  const piece =
    hole.dollars > 0 ? scanMultiLine(lexer.text, start + 1, hole.dollars) : scanSingleLine(lexer.text, start + 1)
  if (piece.endedBy === 'hole') return add(lexer, 'stringMiddle', start, piece.end)
  lexer.holes.pop()
  if (piece.endedBy === 'nothing') return addBroken(lexer, hole.start, start, piece.end)
  return add(lexer, 'stringEnd', start, piece.end)
}

function addBroken(lexer: Lexer, stringStart: number, start: number, end: number): number {
  reportUnclosed(lexer, stringStart, end)
  return add(lexer, 'broken', start, end)
}

function reportUnclosed({ text, problems }: Lexer, start: number, end: number): void {
  const isMultiLine = text.startsWith("'''", start + runLength(text, start, DOLLAR))
  const message = isMultiLine
    ? "The string is not closed: `'''` is expected before the end of the file"
    : "The string is not closed: `'` is expected before the end of the line"
  problems.push({ span: { start, end: isMultiLine ? start + 3 : end }, message })
}

const SINGLES = new Map<number, TokenKind>()
const PAIRS = new Map<number, TokenKind>()
for (const mark of PUNCTUATION) {
  if (mark.length === 1) SINGLES.set(mark.charCodeAt(0), mark)
  else if (mark.length === 2) PAIRS.set(pairKey(mark.charCodeAt(0), mark.charCodeAt(1)), mark)
}

function pairKey(first: number, second: number): number {
  return first * 0x10000 + second
}

function readPunctuation(lexer: Lexer, start: number, code: number): number {
  const hole = lexer.holes.at(-1)
  if (hole && code === CLOSE_BRACE && hole.braces === 0) return readStringRest(lexer, start, hole)
  if (hole && code === OPEN_BRACE) hole.braces += 1
  if (hole && code === CLOSE_BRACE) hole.braces -= 1
  const pair = PAIRS.get(pairKey(code, lexer.text.charCodeAt(start + 1)))
  if (pair) return add(lexer, pair, start, start + 2)
  if (lexer.text.startsWith('...', start)) return add(lexer, '...', start, start + 3)
  return add(lexer, SINGLES.get(code) ?? 'unknown', start, start + 1)
}
