import fc from 'fast-check'
import { fileText } from '../../src/core/source-text.js'
import {
  type Expression,
  isEscapedText,
  isExpressionText,
  parseTemplateExpression
} from '../../src/sources/arm/template-expression.js'
import { verbatimString } from '../../src/sources/values/string-value.js'
import { toPlain } from '../values/plain.js'

function parse(text: string): Expression | { kind: 'problem'; message: string; span: { start: number; end: number } } {
  return parseTemplateExpression(verbatimString(fileText('main.json', text)))
}

/** The tree with brackets around everything that the parser put together. */
function show(expression: ReturnType<typeof parse>): string {
  switch (expression.kind) {
    case 'literal':
      return JSON.stringify(toPlain(expression.value))
    case 'call':
      return `${expression.name}(${expression.operands.map(show).join(', ')})`
    case 'property':
      return `{${show(expression.target)}}.${expression.name}`
    case 'index':
      return `{${show(expression.target)}}[${show(expression.index)}]`
    case 'problem':
      return `${expression.span.start}-${expression.span.end} ${expression.message}`
  }
}

test.each([
  ["['a']", '"a"'],
  ["['it''s ''quoted''']", "\"it's 'quoted'\""],
  ["['']", '""'],
  ['[5]', '5'],
  ['[-12]', '-12'],
  ['[ 1.5 ]', '1.5'],
  ['[f()]', 'f()'],
  ["[ f ( 'a' , 1 ) ]", 'f("a", 1)'],
  ["[parameters('a').b.c]", '{{parameters("a")}.b}.c'],
  ["[variables('a')[0][copyIndex()].b]", '{{{variables("a")}[0]}[copyIndex()]}.b'],
  ["[__bicep.fn('a')]", '__bicep.fn("a")'],
  ['[_1.foo(1).bar]', '{_1.foo(1)}.bar'],
  ["[variables('$fxv#0')]", 'variables("$fxv#0")'],
  ["[concat('a',\n  'b')]", 'concat("a", "b")'],
  ["['[a]']", '"[a]"'],
  ["[createArray('(', ']', ',')]", 'createArray("(", "]", ",")']
])('%s', (text, expected) => {
  expect(show(parse(text))).toBe(expected)
})

test.each([
  ['[]', '1-1 The expression cannot be read: it ends too early'],
  ['[f(]', '3-3 The expression cannot be read: it ends too early'],
  ['[f)]', "2-3 The expression cannot be read: ')' is not expected"],
  ['[f(,)]', "3-4 The expression cannot be read: ',' is not expected"],
  ["[f('a' 'b')]", "7-10 The expression cannot be read: ''b'' is not expected"],
  ["[f('a]", "3-5 The expression cannot be read: ''a' is not expected"],
  ['[1 + 2]', "3-4 The expression cannot be read: '+' is not expected"],
  ['[a == b]', "3-4 The expression cannot be read: '=' is not expected"],
  ['[f().]', '5-5 The expression cannot be read: it ends too early'],
  ['[f()[0]', '6-6 The expression cannot be read: it ends too early'],
  ['[f() g()]', "5-6 The expression cannot be read: 'g' is not expected"]
])('%s cannot be read', (text, expected) => {
  expect(show(parse(text))).toBe(expected)
})

test('an expression that is nested too deeply is a problem', () => {
  const message = 'The expression is nested more than 200 levels deep'
  expect(parse(`[${'f('.repeat(1000)}${')'.repeat(1000)}]`)).toMatchObject({ kind: 'problem', message })
  expect(parse(`[f()${'.a'.repeat(1000)}]`)).toMatchObject({ kind: 'problem', message })
})

test.each([
  ["[f('a')]", true, false],
  ['[[f()]', false, true],
  ['[f() ', false, false],
  ['f()]', false, false],
  ['[[f()', false, false]
])('%s: expression %s, escaped %s', (text, isExpression, isEscaped) => {
  expect([isExpressionText(text), isEscapedText(text)]).toEqual([isExpression, isEscaped])
})

test('each literal knows where it stands', () => {
  const expression = parse("[concat('a''b', 'cd')]")
  const operands = expression.kind === 'call' ? expression.operands : []
  const origins = operands.map((operand) =>
    operand.kind === 'literal' && operand.value.kind === 'string'
      ? operand.value.segments.map(({ origin }) => [origin?.start, origin?.end])
      : []
  )
  expect(origins).toEqual([
    [
      [9, 11],
      [12, 13]
    ],
    [[17, 19]]
  ])
})

test('it never throws', () => {
  const unit = fc.constantFrom("'", '(', ')', '[', ']', ',', '.', 'f', '1', '-', ' ', '"')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => void parse(`[${text}]`)),
    { numRuns: 500 }
  )
})
