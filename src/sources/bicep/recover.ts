import { isLineBreak } from './characters.js'
import { advance, type Cursor, moveTo, peek } from './cursor.js'
import { kindAt, type TokenKind } from './token.js'

const NAME: readonly TokenKind[] = ['identifier']
const PATH: readonly TokenKind[] = ['string', 'stringStart']
const NAME_OR_PATH: readonly TokenKind[] = [...NAME, ...PATH]

/** What follows the first word of a statement; nothing but a statement begins so. */
const FOLLOWERS: ReadonlyMap<string, readonly TokenKind[]> = new Map([
  ['assert', NAME],
  ['extends', PATH],
  ['extension', NAME_OR_PATH],
  ['extensionConfig', NAME],
  ['func', NAME],
  ['import', [...PATH, '{', '*']],
  ['metadata', NAME],
  ['module', NAME],
  ['output', NAME],
  ['param', NAME],
  ['provider', NAME_OR_PATH],
  ['resource', NAME],
  ['targetScope', ['=']],
  ['test', NAME],
  ['type', NAME],
  ['using', NAME_OR_PATH],
  ['var', NAME]
])

const CLOSING: ReadonlySet<TokenKind> = new Set(['}', ']', ')'] as const)

/** Whether a statement begins at a token, in the first column: the words are names elsewhere. */
export function beginsStatement(cursor: Cursor, index: number): boolean {
  const { tokens } = cursor
  if (kindAt(tokens, index) !== 'identifier' || !isInFirstColumn(cursor, index)) return false
  return FOLLOWERS.get(wordAt(cursor, index))?.includes(kindAt(tokens, index + 1)) ?? false
}

function wordAt({ text, tokens }: Cursor, index: number): string {
  return text.slice(tokens.starts[index], tokens.ends[index])
}

function isInFirstColumn({ text, tokens }: Cursor, index: number): boolean {
  const start = tokens.starts[index]!
  return start === 0 || isLineBreak(text.charCodeAt(start - 1))
}

/** Whether a statement begins at a token that nothing was expected at, where it may have decorators. */
function beginsDecoratedStatement(cursor: Cursor, index: number): boolean {
  return beginsStatement(cursor, index) || (kindAt(cursor.tokens, index) === '@' && isInFirstColumn(cursor, index))
}

/**
 * After a problem in an item of a list: steps to the line break or comma that ends the item, or to the end of the list,
 * and ends the panic. False if something around the list ends first; that is then the current token.
 * @param level how many brackets are open in the list, its own included.
 */
export function recoverItem(cursor: Cursor, close: TokenKind, level: number): boolean {
  if (returnToStatement(cursor)) return false
  const { brackets } = cursor
  const levelOfProblem = brackets.length
  for (;;) {
    const kind = peek(cursor, 0)
    if (kind === 'end' || (kind === 'newline' && beginsDecoratedStatement(cursor, cursor.index + 1)))
      return stop(cursor)
    if (kind === 'newline' && brackets.length <= levelOfProblem) break
    if (kind === ',' && brackets.length <= level) break
    if (CLOSING.has(kind) && (brackets.length <= level || kind !== brackets.at(-1))) {
      if (kind === close) break
      if (kind === brackets[level - 2]) return stop(cursor)
    }
    advance(cursor)
  }
  brackets.length = level
  moveTo(cursor, cursor.index)
  return true
}

/** After a problem in a statement: steps to the next one, and ends the panic. */
export function recoverStatement(cursor: Cursor): void {
  if (!returnToStatement(cursor)) {
    while (!isAtStatement(cursor)) advance(cursor)
  }
  cursor.brackets.length = 0
  moveTo(cursor, cursor.index)
}

/** Outside of brackets the first word alone tells a statement, even one that is broken, too. */
function isAtStatement(cursor: Cursor): boolean {
  const { index, lineIndex, statementIndex, brackets } = cursor
  if (peek(cursor, 0) === 'end' || beginsDecoratedStatement(cursor, index)) return true
  const isNextLine = index === lineIndex && index > statementIndex && brackets.length === 0
  return isNextLine && isInFirstColumn(cursor, index) && FOLLOWERS.has(wordAt(cursor, index))
}

function stop(cursor: Cursor): false {
  cursor.kind = 'panic'
  return false
}

/**
 * Goes back to the beginning of the line if a statement begins there: a bracket was left open before it, and the problem
 * was met only at its second word.
 */
function returnToStatement(cursor: Cursor): boolean {
  const { lineIndex } = cursor
  if (lineIndex <= cursor.statementIndex || !beginsDecoratedStatement(cursor, lineIndex)) return false
  cursor.index = lineIndex
  return true
}
