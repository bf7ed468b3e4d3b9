import type { Span } from '../../core/location.js'
import type { Identifier } from './expression.js'
import type { BicepProblem } from './syntax.js'
import { kindAt, type TokenKind, type TokenList } from './token.js'
import { tokenize } from './tokenize.js'

/** Brackets, types and expressions inside each other; files that people write stay below twenty. */
const MAX_NESTING = 200

/** Of the tree of one expression: a chain such as `a.b.c` or `a + b + c` makes a tall tree without any nesting. */
const MAX_HEIGHT = 1000

/**
 * Where the parser stands in the tokens of a text. After a problem it is in panic: no token matches, so that every
 * function returns at once with what it has, until a list or the file finds a place to go on (see recover.ts).
 */
export interface Cursor {
  readonly text: string
  readonly tokens: TokenList
  readonly problems: BicepProblem[]
  /** The current token. */
  index: number
  kind: TokenKind | 'panic'
  /** The first token of the current line, and of the current statement of the file. */
  lineIndex: number
  statementIndex: number
  /** The end of the last token that is not a line break. */
  end: number
  /** What closes each bracket that is open, the innermost last. */
  readonly brackets: TokenKind[]
  nesting: number
  /** At least the height of every tree that was read since the innermost `enter`. */
  height: number
}

export function createCursor(text: string): Cursor {
  const problems: BicepProblem[] = []
  const tokens = tokenize(text, problems)
  const places = { index: 0, kind: kindAt(tokens, 0), lineIndex: 0, statementIndex: 0, end: 0 }
  return { text, tokens, problems, ...places, brackets: [], nesting: 0, height: 0 }
}

/** Where the current token begins. */
export function startOf(cursor: Cursor): number {
  return cursor.tokens.starts[cursor.index]!
}

/** Where the current token ends. */
export function endOf(cursor: Cursor): number {
  return cursor.tokens.ends[cursor.index]!
}

/** The kind of a token so many places ahead. */
export function peek(cursor: Cursor, distance: number): TokenKind {
  return kindAt(cursor.tokens, cursor.index + distance)
}

/** From an offset to the end of what was read last. */
export function spanFrom(cursor: Cursor, start: number): Span {
  return { start, end: Math.max(start, cursor.end) }
}

/** The empty span at the current token. */
export function emptySpan(cursor: Cursor): Span {
  const start = startOf(cursor)
  return { start, end: start }
}

export function tokenText(cursor: Cursor): string {
  return cursor.text.slice(startOf(cursor), endOf(cursor))
}

export function moveTo(cursor: Cursor, index: number): void {
  cursor.index = index
  cursor.kind = kindAt(cursor.tokens, index)
}

/** Steps over the current token, whatever it is, but never over the end. */
export function advance(cursor: Cursor): void {
  const { index } = cursor
  const kind = kindAt(cursor.tokens, index)
  if (kind === 'end') return
  if (kind === 'newline') cursor.lineIndex = index + 1
  else cursor.end = endOf(cursor)
  countBracket(cursor.brackets, kind)
  moveTo(cursor, index + 1)
}

function countBracket(brackets: TokenKind[], kind: TokenKind): void {
  if (kind === '{') brackets.push('}')
  else if (kind === '[') brackets.push(']')
  else if (kind === '(') brackets.push(')')
  else if (kind === brackets.at(-1)) brackets.pop()
}

/** Whether a problem was met and no place to go on was found yet. */
export function isInPanic(cursor: Cursor): boolean {
  return cursor.kind === 'panic'
}

/** Steps over the current token if it is of a kind. */
export function take(cursor: Cursor, kind: TokenKind): boolean {
  if (cursor.kind !== kind) return false
  advance(cursor)
  return true
}

export function expect(cursor: Cursor, kind: TokenKind): void {
  if (!take(cursor, kind)) fail(cursor, `\`${kind}\` is expected`)
}

/** Whether the current token is a word; keywords are words only where they are looked for. */
export function atWord(cursor: Cursor, word: string): boolean {
  return cursor.kind === 'identifier' && isWord(cursor, cursor.index, word)
}

export function isWord({ text, tokens }: Cursor, index: number, word: string): boolean {
  const start = tokens.starts[index]!
  const isAsLong = tokens.ends[index]! - start === word.length
  return isAsLong && kindAt(tokens, index) === 'identifier' && text.startsWith(word, start)
}

export function takeWord(cursor: Cursor, word: string): boolean {
  if (!atWord(cursor, word)) return false
  advance(cursor)
  return true
}

export function expectWord(cursor: Cursor, word: string): void {
  if (!takeWord(cursor, word)) fail(cursor, `\`${word}\` is expected`)
}

/** A name; the empty name and panic if there is none. */
export function expectName(cursor: Cursor, what: string): Identifier {
  const span = cursor.kind === 'identifier' ? { start: startOf(cursor), end: endOf(cursor) } : null
  if (!span) {
    fail(cursor, `${what} is expected`)
    return { kind: 'identifier', name: '', span: emptySpan(cursor) }
  }
  advance(cursor)
  return { kind: 'identifier', name: cursor.text.slice(span.start, span.end), span }
}

/** The kind of the first token that is not a line break. */
export function peekPastNewline(cursor: Cursor): TokenKind | 'panic' {
  return cursor.kind === 'newline' ? peek(cursor, 1) : cursor.kind
}

/** Records what is expected at the current token, once until the parser has found a place to go on. */
export function fail(cursor: Cursor, expectation: string): void {
  const start = startOf(cursor)
  const isMark = cursor.kind === 'newline' || cursor.kind === 'end'
  const span = { start, end: isMark ? start : endOf(cursor) }
  panic(cursor, span, `${expectation}, not ${nameOfToken(cursor)}`)
}

function panic(cursor: Cursor, span: Span, message: string): void {
  if (cursor.kind !== 'panic' && cursor.kind !== 'broken') cursor.problems.push({ span, message })
  cursor.kind = 'panic'
}

function nameOfToken(cursor: Cursor): string {
  if (cursor.kind === 'newline') return 'the end of the line'
  if (cursor.kind === 'end') return 'the end of the file'
  const text = tokenText(cursor)
  return `\`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``
}

/** Begins something that may hold itself; give the result back to `leave`. */
export function enter(cursor: Cursor): number {
  const { height } = cursor
  cursor.nesting += 1
  cursor.height = 0
  if (cursor.nesting > MAX_NESTING)
    panic(cursor, emptySpan(cursor), `More than ${MAX_NESTING} levels of nesting are not read`)
  return height
}

export function leave(cursor: Cursor, outerHeight: number): void {
  cursor.nesting -= 1
  cursor.height = Math.max(outerHeight, cursor.height + 1)
}

/** Notes that the tree has become one level taller by a link of a chain. */
export function grow(cursor: Cursor): void {
  cursor.height += 1
  if (cursor.height > MAX_HEIGHT)
    panic(cursor, emptySpan(cursor), `More than ${MAX_HEIGHT} operators in one expression are not read`)
}
