import { createSlicer } from './string-slice.js'
import { holeSegment, joinSegments, knownText, type Segment, type StringValue } from './string-value.js'
import { type UnknownValue, unknownValue } from './unknown.js'
import { arrayValue, type Value } from './value.js'

/** What pipelines replace before they deploy: `#{X}#`, `{#X#}` and `{#[X]#}`, `__X__`, `$(X)` and `%X%`. */
const TOKEN =
  /#\{[^{}\r\n]*\}#|\{#[^{}\r\n]*#\}|__[A-Z][A-Z0-9.-]*(?:_[A-Z0-9.-]+)*__|\$\([\w.-]+\)|%[A-Z][A-Z0-9_]{2,}%/g

/** `${NAME}` or `${NAME=default}`, which the Azure Developer CLI replaces as well. */
const TOKEN_OR_VARIABLE = new RegExp(`${TOKEN.source}|\\$\\{([A-Za-z_]\\w*)(?:=[^{}]*)?\\}`, 'g')

export interface TokenOptions {
  /** `${NAME}` is a token, too. */
  readonly variables: boolean
}

/** The value with a hole for each token, at any depth; one that is nothing but a token is unknown, and need not be a string. */
export function withoutTokens(value: Value, options: TokenOptions): Value {
  switch (value.kind) {
    case 'string':
      return textWithoutTokens(value, options)
    case 'array':
      return arrayValue(value.items.map((item) => withoutTokens(item, options)))
    case 'object': {
      const properties = [...value.properties].map(
        ([key, entry]) => [key, { ...entry, value: withoutTokens(entry.value, options) }] as const
      )
      return { ...value, properties: new Map(properties) }
    }
    default:
      return value
  }
}

function textWithoutTokens(value: StringValue, { variables }: TokenOptions): Value {
  const text = knownText(value) ?? ''
  const slice = createSlicer(value)
  const parts: (readonly Segment[])[] = []
  let copied = 0
  for (const { 0: token, 1: variable, index } of text.matchAll(variables ? TOKEN_OR_VARIABLE : TOKEN)) {
    const unknown = variable === undefined ? tokenValue(token) : variableValue(variable)
    if (token.length === text.length && variable === undefined) return unknown
    parts.push(slice(copied, index))
    parts.push([holeSegment(unknown, slice(index, index + 1)[0]?.origin ?? null)])
    copied = index + token.length
  }
  if (copied === 0) return value
  parts.push(slice(copied, text.length))
  return joinSegments(parts) ?? value
}

function tokenValue(token: string): UnknownValue {
  const name = token.replace(/^\W+|\W+$|^__|__$/g, '') || 'token'
  return unknownValue({ name, reason: `a pipeline fills in ${token}`, key: `token ${token}` })
}

function variableValue(name: string): UnknownValue {
  return unknownValue({
    name,
    reason: `the environment variable '${name}' is set at deployment`,
    key: `environment ${name}`
  })
}
