import type { Span } from '../../core/location.js'
import { createSlicer } from '../values/string-slice.js'
import { joinSegments, knownText, type StringValue } from '../values/string-value.js'
import { unknownValue } from '../values/unknown.js'
import { numberValue, type Value } from '../values/value.js'
import { readTokens, type Token } from './expression-tokens.js'

/**
 * An expression of a template; spans are offsets in the string that holds it.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions
 */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Value; readonly span: Span }
  | CallExpression
  | { readonly kind: 'property'; readonly target: Expression; readonly name: string; readonly span: Span }
  | { readonly kind: 'index'; readonly target: Expression; readonly index: Expression; readonly span: Span }

export interface CallExpression {
  readonly kind: 'call'
  /** As written, with the namespace of a function that the template defines. */
  readonly name: string
  readonly operands: readonly Expression[]
  readonly span: Span
}

export interface ExpressionProblem {
  readonly kind: 'problem'
  readonly message: string
  readonly span: Span
}

/** Calls, members and indexes inside one another. */
const MAX_EXPRESSION_DEPTH = 200

/** Whether a string of a template is to be evaluated: `[…]`, but not `[[…]`, which stands for a text that begins with `[`. */
export function isExpressionText(text: string): boolean {
  return text.startsWith('[') && text.endsWith(']') && !text.startsWith('[[')
}

/** Whether a string of a template loses the first of its two brackets. */
export function isEscapedText(text: string): boolean {
  return text.startsWith('[[') && text.endsWith(']')
}

/** Parses a string `[…]`; its literals keep the places of the string. */
export function parseTemplateExpression(value: StringValue): Expression | ExpressionProblem {
  const text = knownText(value) ?? ''
  const reader = createReader(value, text)
  const expression = parseExpression(reader, 0)
  if (expression.kind === 'problem' || reader.peek().kind === 'end') return expression
  return unexpected(reader)
}

interface Reader {
  readonly text: string
  peek(): Token
  next(): Token
  /** The text between two offsets; they never go back. */
  slice(start: number, end: number): StringValue['segments']
}

function createReader(value: StringValue, text: string): Reader {
  const tokens = readTokens(text, 1, text.length - 1)
  const slice = createSlicer(value)
  let at = 0
  const peek = (): Token => tokens[Math.min(at, tokens.length - 1)]!
  return {
    text,
    peek,
    next() {
      const token = peek()
      at++
      return token
    },
    slice
  }
}

function parseExpression(reader: Reader, depth: number): Expression | ExpressionProblem {
  if (depth > MAX_EXPRESSION_DEPTH) return tooDeep(reader)
  let expression = parsePrimary(reader, depth)
  for (let length = depth; expression.kind !== 'problem'; length++) {
    const { kind } = reader.peek()
    if (kind !== '.' && kind !== '[') break
    if (length > MAX_EXPRESSION_DEPTH) return tooDeep(reader)
    reader.next()
    expression = kind === '.' ? parseMember(reader, expression) : parseIndex(reader, expression, depth)
  }
  return expression
}

function parsePrimary(reader: Reader, depth: number): Expression | ExpressionProblem {
  const token = reader.peek()
  switch (token.kind) {
    case 'string':
      reader.next()
      return { kind: 'literal', value: readLiteral(reader, token), span: token.span }
    case 'number': {
      const number = Number(reader.text.slice(token.span.start, token.span.end))
      if (Number.isNaN(number)) return unexpected(reader)
      reader.next()
      return { kind: 'literal', value: numberValue(number), span: token.span }
    }
    case 'name':
      return parseCall(reader, depth)
    default:
      return unexpected(reader)
  }
}

/** `name(…)` or `namespace.name(…)` */
function parseCall(reader: Reader, depth: number): Expression | ExpressionProblem {
  const { start } = reader.peek().span
  let name = textOf(reader, reader.next())
  while (reader.peek().kind === '.') {
    reader.next()
    if (reader.peek().kind !== 'name') return unexpected(reader)
    name += `.${textOf(reader, reader.next())}`
  }
  if (reader.peek().kind !== '(') return unexpected(reader)
  reader.next()
  const operands: Expression[] = []
  while (operands.length > 0 || reader.peek().kind !== ')') {
    const operand = parseExpression(reader, depth + 1)
    if (operand.kind === 'problem') return operand
    operands.push(operand)
    if (reader.peek().kind === ')') break
    if (reader.peek().kind !== ',') return unexpected(reader)
    reader.next()
  }
  return { kind: 'call', name, operands, span: { start, end: reader.next().span.end } }
}

function parseMember(reader: Reader, target: Expression): Expression | ExpressionProblem {
  const token = reader.peek()
  if (token.kind !== 'name' && token.kind !== 'number') return unexpected(reader)
  reader.next()
  return {
    kind: 'property',
    target,
    name: textOf(reader, token),
    span: { start: target.span.start, end: token.span.end }
  }
}

function parseIndex(reader: Reader, target: Expression, depth: number): Expression | ExpressionProblem {
  const index = parseExpression(reader, depth + 1)
  if (index.kind === 'problem') return index
  if (reader.peek().kind !== ']') return unexpected(reader)
  return { kind: 'index', target, index, span: { start: target.span.start, end: reader.next().span.end } }
}

/** The text between the quotes, in which two quotes stand for one. */
function readLiteral(reader: Reader, { span }: Token): Value {
  const parts: StringValue['segments'][] = []
  let at = span.start + 1
  for (;;) {
    const quote = reader.text.indexOf("'", at)
    if (quote >= span.end - 1) break
    parts.push(reader.slice(at, quote + 1))
    at = quote + 2
  }
  parts.push(reader.slice(at, span.end - 1))
  return joinSegments(parts) ?? unknownValue({ name: 'text', reason: 'the text is too long' })
}

function textOf(reader: Reader, { span }: Token): string {
  return reader.text.slice(span.start, span.end)
}

function unexpected(reader: Reader): ExpressionProblem {
  const token = reader.peek()
  const found = token.kind === 'end' ? 'it ends too early' : `'${textOf(reader, token).slice(0, 40)}' is not expected`
  return { kind: 'problem', message: `The expression cannot be read: ${found}`, span: token.span }
}

function tooDeep(reader: Reader): ExpressionProblem {
  const message = `The expression is nested more than ${MAX_EXPRESSION_DEPTH} levels deep`
  return { kind: 'problem', message, span: reader.peek().span }
}
