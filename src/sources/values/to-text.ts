import { MAX_JSON_DEPTH, MAX_TEXT_LENGTH } from './limits.js'
import { holeSegment, knownText, type Segment } from './string-value.js'
import type { Value } from './value.js'

/** The quote of JSON inside a text: interpolation writes single ones, `string()` double ones. */
export type JsonQuote = "'" | '"'

/**
 * A value as part of a text: a string as it is, null as nothing, `True` and `False`, arrays and objects as JSON. An
 * unknown value, or an array or object that contains one, is a hole.
 */
export function textSegments(value: Value, quote: JsonQuote = "'"): readonly Segment[] {
  switch (value.kind) {
    case 'string':
      return value.segments
    case 'null':
      return []
    case 'boolean':
      return [textSegment(value.value ? 'True' : 'False')]
    case 'number':
      return [textSegment(String(value.value))]
    case 'unknown':
      return [holeSegment(value)]
    default: {
      const json = toJson(value, quote)
      return 'text' in json ? [textSegment(json.text)] : [holeSegment(json.unknown)]
    }
  }
}

function textSegment(text: string): Segment {
  return { kind: 'text', text, origin: null }
}

type Json = { readonly text: string } | { readonly unknown: Extract<Value, { kind: 'unknown' }> }

const UNKNOWN_PART = {
  kind: 'unknown',
  name: 'json',
  reason: 'a part of the value is not known',
  key: null,
  alternatives: [],
  secret: false
} as const

/** Compact JSON of a value of which everything is known. */
function toJson(value: Value, quote: JsonQuote = '"'): Json {
  const parts: string[] = []
  return writeJson(value, quote, { parts, length: 0, depth: 0 }) ? { text: parts.join('') } : { unknown: UNKNOWN_PART }
}

interface JsonWriter {
  readonly parts: string[]
  length: number
  depth: number
}

/** False if a part is not known or the text becomes too long or too deep. */
function writeJson(value: Value, quote: JsonQuote, writer: JsonWriter): boolean {
  const write = (text: string): boolean => {
    writer.parts.push(text)
    writer.length += text.length
    return writer.length <= MAX_TEXT_LENGTH
  }
  switch (value.kind) {
    case 'null':
      return write('null')
    case 'boolean':
    case 'number':
      return write(String(value.value))
    case 'string': {
      const text = knownText(value)
      return text !== null && write(quoteJson(text, quote))
    }
    case 'array':
      return write('[') && writeItems(value.items, writer, (item) => writeJson(item, quote, writer)) && write(']')
    case 'object':
      return (
        value.open === null &&
        write('{') &&
        writeItems(
          [...value.properties.values()],
          writer,
          ({ name, value: item }) => write(`${quoteJson(name, quote)}:`) && writeJson(item, quote, writer)
        ) &&
        write('}')
      )
    default:
      return false
  }
}

function writeItems<T>(items: readonly T[], writer: JsonWriter, write: (item: T) => boolean): boolean {
  writer.depth++
  const written =
    writer.depth <= MAX_JSON_DEPTH &&
    items.every((item, index) => {
      if (index > 0) writer.parts.push(',')
      return write(item)
    })
  writer.depth--
  return written
}

function quoteJson(text: string, quote: JsonQuote): string {
  const quoted = JSON.stringify(text)
  return quote === '"' ? quoted : `'${quoted.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
