import { createSlicer } from '../string-slice.js'
import { holeSegment, joinSegments, knownText, type Segment } from '../string-value.js'
import { textSegments } from '../to-text.js'
import { NULL, type Value } from '../value.js'
import { type FunctionCall, fail, otherwise, undecided, type ValueFunction } from './call.js'
import { formatNumber } from './format-number.js'

/**
 * Composite formatting as .NET does it: `{0}`, `{0,8}`, `{0:N2}`; `{{` and `}}` are single braces, so that a named value
 * `{{name}}` in the format does not survive.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#format
 */
export const formatText: ValueFunction = (call, format = NULL, ...operands) => {
  const text = format.kind === 'string' ? knownText(format) : null
  if (format.kind !== 'string' || text === null) return otherwise(call, [format, ...operands], 'a format')
  const slice = createSlicer(format)
  const parts: (readonly Segment[])[] = []
  let at = 0
  while (at < text.length) {
    const brace = nextBrace(text, at)
    if (brace > at) parts.push(slice(at, brace))
    if (brace === text.length) break
    if (text[brace + 1] === text[brace]) {
      parts.push(slice(brace, brace + 1))
      at = brace + 2
      continue
    }
    const item = readItem(text, brace)
    const operand = item === null ? undefined : operands[item.index]
    if (item === null) return fail(call, `there is a lone '${text[brace]}' at offset ${brace}`)
    if (operand === undefined) return fail(call, `{${item.index}} has no value: it is given ${operands.length} values`)
    parts.push(formatItem(call, operand, item))
    at = item.end
  }
  return joinSegments(parts) ?? fail(call, 'the text becomes too long')
}

interface FormatItem {
  readonly index: number
  readonly width: number
  readonly format: string
  readonly end: number
}

function nextBrace(text: string, from: number): number {
  const pattern = /[{}]/g
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? text.length
}

function readItem(text: string, start: number): FormatItem | null {
  const pattern = /\{(\d{1,6}) *(?:, *(-?\d{1,4}) *)?(?::([^{}]*))?\}/y
  pattern.lastIndex = start
  const match = pattern.exec(text)
  if (match === null) return null
  return { index: Number(match[1]), width: Number(match[2] ?? 0), format: match[3] ?? '', end: pattern.lastIndex }
}

function formatItem(call: FunctionCall, value: Value, { width, format }: FormatItem): readonly Segment[] {
  if (value.kind === 'number' && format !== '') {
    const formatted = formatNumber(value.value, format)
    return formatted === null ? [holeSegment(undecided(call, [value]))] : pad(textSegment(formatted), width)
  }
  return pad(textSegments(value), width)
}

/** Spaces before a value, or after it if the width is negative; a hole is as wide as it will be. */
function pad(segments: readonly Segment[], width: number): readonly Segment[] {
  const text = knownText({ kind: 'string', segments })
  if (text === null || text.length >= Math.abs(width)) return segments
  const spaces = textSegment(' '.repeat(Math.abs(width) - text.length))
  return width > 0 ? [...spaces, ...segments] : [...segments, ...spaces]
}

function textSegment(text: string): readonly Segment[] {
  return [{ kind: 'text', text, origin: null }]
}
