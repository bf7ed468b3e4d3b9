/** Punctuation that is a token of its own; longer ones win over their beginnings. */
export const PUNCTUATION = [
  ...(['{', '}', '(', ')', '[', ']', '<', '>', '@', ',', '.', '?', ':', '='] as const),
  ...(['+', '-', '*', '/', '%', '!', '|', '^', '...', '??', '::', '=>'] as const),
  ...(['==', '!=', '=~', '!~', '<=', '>=', '&&', '||'] as const)
] as const

const OTHERS = [
  'identifier',
  'integer',
  'string',
  'stringStart',
  'stringMiddle',
  'stringEnd',
  'newline',
  'broken',
  'unknown',
  'end'
] as const

/**
 * - `string`: a whole string without interpolation; one with it is a `stringStart`, the tokens of the first expression,
 *   then a `stringMiddle` before each further expression, and a `stringEnd`. The pieces hold their quotes, `${` and `}`.
 * - `newline`: one or more line breaks, with the blanks and comments between them.
 * - `broken`: a string that is not closed; its problem is recorded already.
 * - `unknown`: a character that no token begins with.
 */
export type TokenKind = (typeof PUNCTUATION)[number] | (typeof OTHERS)[number]

const KINDS: readonly TokenKind[] = [...PUNCTUATION, ...OTHERS]
const CODES: ReadonlyMap<TokenKind, number> = new Map(KINDS.map((kind, code) => [kind, code]))

/** The tokens of a text, side by side: flat arrays of numbers are several times faster than an object for each token. */
export interface TokenList {
  count: number
  codes: Uint8Array
  starts: Int32Array
  ends: Int32Array
}

export function createTokenList(textLength: number): TokenList {
  const capacity = 16 + (textLength >> 2)
  return {
    count: 0,
    codes: new Uint8Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity)
  }
}

export function addToken(tokens: TokenList, kind: TokenKind, start: number, end: number): void {
  const { count } = tokens
  if (count === tokens.codes.length) enlarge(tokens)
  tokens.codes[count] = CODES.get(kind)!
  tokens.starts[count] = start
  tokens.ends[count] = end
  tokens.count = count + 1
}

function enlarge(tokens: TokenList): void {
  const capacity = tokens.codes.length * 2
  const { codes, starts, ends } = tokens
  tokens.codes = new Uint8Array(capacity)
  tokens.codes.set(codes)
  tokens.starts = new Int32Array(capacity)
  tokens.starts.set(starts)
  tokens.ends = new Int32Array(capacity)
  tokens.ends.set(ends)
}

/** The kind of a token; behind the last one everything is the end. */
export function kindAt(tokens: TokenList, index: number): TokenKind {
  return index >= 0 && index < tokens.count ? KINDS[tokens.codes[index]!]! : 'end'
}
