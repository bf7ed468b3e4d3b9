import type { Node } from 'jsonc-parser'
import { fileText, type SourceText } from '../core/source-text.js'

/** The text that a JSON string holds, such as a policy; its spans become places in the JSON file. */
export function jsonStringText(path: string, json: string, string: Node): SourceText {
  const file = fileText(path, json)
  const { text, decodedAt, rawAt } = decode(json, string.offset + 1, string.offset + string.length - 1)
  const rawOffset = (offset: number): number => {
    const index = lastAtMost(decodedAt, offset)
    return (rawAt[index] ?? 0) + offset - (decodedAt[index] ?? 0)
  }
  return { path, text, locate: ({ start, end }) => file.locate({ start: rawOffset(start), end: rawOffset(end) }) }
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Decodes the characters between two quotes and remembers, before and after each escape, where both texts stand. */
function decode(json: string, start: number, end: number) {
  const raw = json.slice(start, end)
  const parts: string[] = []
  const decodedAt = [0]
  const rawAt = [start]
  let length = 0
  const add = (part: string, rawEnd: number): void => {
    parts.push(part)
    length += part.length
    decodedAt.push(length)
    rawAt.push(start + rawEnd)
  }
  let position = 0
  for (const match of raw.matchAll(/\\(?:u([\da-fA-F]{4})|(.|\s))/g)) {
    const [written, code, letter = ''] = match
    add(raw.slice(position, match.index), match.index)
    position = match.index + written.length
    add(
      code === undefined ? (SIMPLE_ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
      position
    )
  }
  parts.push(raw.slice(position))
  return { text: parts.join(''), decodedAt, rawAt }
}

/** The index of the last number that is not above a limit, in a sorted list that begins with one. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
