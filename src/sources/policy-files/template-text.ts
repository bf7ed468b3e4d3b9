/** A text with the parts that a deployment replaces made harmless: every character stays at its place. */
export interface TemplateText {
  readonly text: string
  readonly tokens: readonly TemplateToken[]
}

/** `${…}` or a directive `%{…}`. */
export interface TemplateToken {
  readonly start: number
  readonly end: number
  /** The first word of a directive; empty for `${…}`. */
  readonly directive: string
  /** What follows the first word, without the marks that strip blanks. */
  readonly argument: string
}

/** A token is a line or two; what is longer has most likely lost its end. */
const LONGEST_TOKEN = 2000
/** In a text with more tokens that never end, `${` is no token. */
const MOST_UNCLOSED = 50

/** What would be markup inside a token. */
const HARMLESS: Readonly<Record<string, string>> = { '"': "'", '<': '‹', '>': '›', '&': '+', '{': '(', '}': ')' }

/**
 * Finds the tokens of a Terraform template. Inside of them stand quotes and comparisons, which would end an attribute or begin a tag.
 *
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings#string-templates
 */
export function templateText(text: string): TemplateText {
  const tokens: TemplateToken[] = []
  const parts: string[] = []
  let copied = 0
  let unclosed = 0
  for (const { index } of text.matchAll(/[$%]\{/g)) {
    if (index < copied || text[index - 1] === text[index]) continue
    const end = endOfToken(text, index + 2)
    if (end === null && ++unclosed > MOST_UNCLOSED) break
    if (end === null) continue
    const inner = text.slice(index + 2, end - 1)
    tokens.push({ start: index, end, ...words(text[index] === '%' ? inner : '') })
    parts.push(
      text.slice(copied, index + 2),
      inner.replace(/["<>&{}]/g, (character) => HARMLESS[character] ?? ' '),
      '}'
    )
    copied = end
  }
  return { text: parts.join('') + text.slice(copied), tokens }
}

/** Behind the brace that closes the token; null if none does. */
function endOfToken(text: string, from: number): number | null {
  let depth = 1
  let quoted = false
  const limit = Math.min(text.length, from + LONGEST_TOKEN)
  for (let at = from; at < limit; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return at + 1
  }
  return null
}

function words(inner: string): Pick<TemplateToken, 'directive' | 'argument'> {
  const [, directive = '', argument = ''] = /^~?\s*(\w*)([\s\S]*)$/.exec(inner) ?? []
  return { directive, argument: argument.replace(/~$/, '').trim() }
}
