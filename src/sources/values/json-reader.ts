import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Location } from '../../core/location.js'
import type { SourceText } from '../../core/source-text.js'
import { createStringDecoder, maskLineBreaks } from './json-strings.js'
import { MAX_JSON_DEPTH } from './limits.js'
import { objectValue } from './object-value.js'
import type { Place } from './place.js'
import { toSourceText } from './source-of-string.js'
import { knownText, type StringValue, verbatimString } from './string-value.js'
import { arrayValue, booleanValue, NULL, numberValue, type Property, type Value } from './value.js'

/** What a JSON text says, and the places where it is not JSON; null if there is nothing to read. */
export interface JsonText {
  readonly value: Value | null
  readonly problems: readonly { readonly place: Place; readonly message: string }[]
}

const TOO_DEEP = `The JSON is nested more than ${MAX_JSON_DEPTH} levels deep`

/** Reads JSON with comments, trailing commas and line breaks inside strings, as the deployment tools do. */
export function readJson(source: SourceText): JsonText {
  return read(source, verbatimString(source))
}

/** Reads a string without holes; the values keep the places of its pieces. */
export function readJsonString(text: StringValue, fallback: Location): JsonText {
  return read(toSourceText(text, fallback), text)
}

function read(source: SourceText, text: StringValue): JsonText {
  const json = knownText(text) ?? ''
  const errors: ParseError[] = []
  const place = (start: number, end: number): Place => ({ source, span: { start, end } })
  try {
    const root = parseTree(maskLineBreaks(json), errors, { allowTrailingComma: true })
    const first = errors[0]
    const problems = first === undefined ? [] : [syntaxProblem(first, place)]
    if (root === undefined) return { value: null, problems }
    const toValue = createConverter(text, json, place)
    const value = toValue(root, 0)
    return value === null ? { value, problems: [{ place: place(0, 0), message: TOO_DEEP }] } : { value, problems }
  } catch (failure) {
    if (!(failure instanceof RangeError)) throw failure
    return { value: null, problems: [{ place: place(0, 0), message: TOO_DEEP }] }
  }
}

function syntaxProblem(error: ParseError, place: (start: number, end: number) => Place): JsonText['problems'][number] {
  const reason = printParseErrorCode(error.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return {
    place: place(error.offset, error.offset + error.length),
    message: `The JSON cannot be read here: ${reason.toLowerCase()}`
  }
}

type Convert = (node: Node, depth: number) => Value | null

/** Nodes come in the order of the text, so that each string is cut from where the last one ended. */
function createConverter(text: StringValue, json: string, place: (start: number, end: number) => Place): Convert {
  const decode = createStringDecoder(text, json)
  const readMember = (node: Node, depth: number): Property | null => {
    const [key, member] = node.children ?? []
    if (key === undefined) return null
    const name = knownText(decode(key.offset, key.length)) ?? ''
    const value = member === undefined ? NULL : convert(member, depth)
    return value === null ? null : { name, value, place: place(node.offset, node.offset + node.length) }
  }
  const convert: Convert = (node, depth) => {
    if (depth > MAX_JSON_DEPTH) return null
    switch (node.type) {
      case 'object':
        return allOrNull(
          node.children,
          (child) => readMember(child, depth + 1),
          (members) => ({ ...objectValue(members), place: place(node.offset, node.offset + node.length) })
        )
      case 'array':
        return allOrNull(
          node.children,
          (child) => convert(child, depth + 1),
          (items) => ({ ...arrayValue(items), place: place(node.offset, node.offset + node.length) })
        )
      case 'string':
        return decode(node.offset, node.length)
      case 'number':
        return numberValue(node.value)
      case 'boolean':
        return booleanValue(node.value)
      default:
        return NULL
    }
  }
  return convert
}

function allOrNull<T, R>(
  children: readonly Node[] = [],
  read: (child: Node) => T | null,
  combine: (items: readonly T[]) => R
): R | null {
  const items: T[] = []
  for (const child of children) {
    const item = read(child)
    if (item === null) return null
    items.push(item)
  }
  return combine(items)
}
