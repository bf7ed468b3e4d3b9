import { isBlank, skipBlanks } from './blank.js'
import { decodeEntities } from './entity.js'
import type { PolicyValue } from './value.js'

/** What the place of a text says about it. */
export interface ValueForm {
  /** Entities stand for characters: everywhere but in CDATA. */
  readonly encoded: boolean
  /** The text is part of a Liquid template, whose `{{…}}` are not named values. */
  readonly liquid: boolean
}

const NAMED_VALUE = String.raw`\{\{([\w.-]+)\}\}`

/** `#{X}#`, `{#[X]#}` and `__X__`: the tokens of pipelines, which cannot be C#. */
const PIPELINE_TOKENS = [
  String.raw`#\{[^{}\r\n]*\}#`,
  String.raw`\{#\[[^\][\r\n]*\]#\}`,
  '__[A-Z](?:[A-Z0-9.-]|_(?!_))*__'
]

/** `${x}` and `%{x}` of Terraform, `%X%` (but not the `%C3%` of a URL), and `{x}`, which `replace()` fills. */
const OTHER_TOKENS = [String.raw`[$%]\{[^{}]*\}`, '%[A-Z][A-Z0-9_]{2,}%', String.raw`(?<!\{)\{[\w.-]+\}(?!\})`]

const TOKEN = new RegExp([NAMED_VALUE, ...PIPELINE_TOKENS, ...OTHER_TOKENS].join('|'), 'g')
const TOKEN_IN_EXPRESSION = new RegExp([NAMED_VALUE, ...PIPELINE_TOKENS].join('|'), 'g')

/** Reads the value that stands between two offsets of the policy text. */
export function readValue(source: string, start: number, end: number, form: ValueForm): PolicyValue {
  const from = skipBlanks(source, start, end)
  let to = end
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--
  const raw = source.slice(from, to)
  const text = form.encoded ? decodeEntities(raw) : raw
  const isExpression = !form.liquid && (raw.startsWith('@(') || raw.startsWith('@{'))
  const mayHoldTokens = !form.liquid && /[{_%]/.test(text)
  const tokens = mayHoldTokens ? tokensOf(text, isExpression ? TOKEN_IN_EXPRESSION : TOKEN) : NO_TOKENS
  const kind = isExpression ? 'expression' : kindOf(text, tokens)
  return { kind, text, span: { start: from, end: to }, namedValues: tokens.namedValues, holes: tokens.holes }
}

type Tokens = Pick<PolicyValue, 'namedValues' | 'holes'>

const NO_TOKENS: Tokens = { namedValues: [], holes: [] }

function tokensOf(text: string, pattern: RegExp): Tokens {
  const namedValues: string[] = []
  const holes: string[] = []
  for (const [token, namedValue] of text.matchAll(pattern)) {
    if (namedValue === undefined) holes.push(token)
    else namedValues.push(namedValue)
  }
  return { namedValues, holes }
}

function kindOf(text: string, { namedValues, holes }: Tokens): PolicyValue['kind'] {
  if (namedValues.length + holes.length === 0) return 'literal'
  if (namedValues.length === 1 && text === `{{${namedValues[0]}}}`) return 'namedValue'
  return holes.length === 1 && text === holes[0] ? 'hole' : 'mixed'
}
