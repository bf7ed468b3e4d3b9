import fc from 'fast-check'
import type { BinaryOperator, Expression } from '../../src/sources/bicep/expression.js'
import { parseBicep } from '../../src/sources/bicep/parse.js'

/** Operators from the loosest to the tightest, as in Bicep's documentation. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['??'],
  ['||'],
  ['&&'],
  ['==', '!=', '=~', '!~'],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%']
]
const OUTERMOST = -1
const TIGHTEST = LEVELS.length

const span = { start: 0, end: 0 }
const name = fc.constantFrom('a', 'b', 'resource', 'param', 'if', 'in', 'type')
const identifier = name.map((text) => ({ kind: 'identifier' as const, name: text, span }))

const { expression } = fc.letrec<{ expression: Expression }>((tie) => {
  const value = tie('expression')
  const text = fc.string({ unit: fc.constantFrom('x', "'", '\\', '$', '{', '}', '\n', '\t', ' ', 'é', '😀') })
  const texts = text.filter((part) => part !== '').map((part) => ({ kind: 'text' as const, text: part, span }))
  const node = <K extends Expression['kind'], S extends object>(
    kind: K,
    shape: { [P in keyof S]: fc.Arbitrary<S[P]> }
  ) => fc.record<S>(shape).map((rest) => ({ kind, ...rest, span }) as unknown as Expression)
  const spread = value.map((operand) => ({ kind: 'spread' as const, value: operand, span }))
  const key = fc.oneof(
    identifier,
    texts.map((part) => ({ kind: 'string' as const, parts: [part], span }))
  )
  const property = fc.record({ key, value }).map((rest) => ({ kind: 'property' as const, ...rest, span }))
  const loop = fc
    .record({ item: identifier, index: fc.option(identifier), source: value })
    .map((rest) => ({ kind: 'loop' as const, ...rest, span }))
  const parts = fc.array(fc.oneof(texts, value), { maxLength: 4 }).map(joinTexts)
  return {
    expression: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      node('symbol', { name }),
      node('integer', { value: fc.nat() }),
      node('boolean', { value: fc.boolean() }),
      node('null', {}),
      node('string', { parts }),
      node('array', { items: fc.array(fc.oneof(value, spread), { maxLength: 3 }) }),
      node('object', { properties: fc.array(fc.oneof(property, spread), { maxLength: 3 }) }),
      node('for', { loop, body: value }),
      node('call', { base: fc.option(value), name: identifier, arguments: fc.array(value, { maxLength: 3 }) }),
      node('member', { base: value, name: identifier, safe: fc.boolean() }),
      node('index', { base: value, index: value, safe: fc.boolean(), fromEnd: fc.boolean() }),
      node('nested', { base: value, name: identifier }),
      node('nonNull', { operand: value }),
      node('unary', { operator: fc.constantFrom('!', '-'), operand: value }),
      node('binary', { operator: fc.constantFrom(...LEVELS.flat()), left: value, right: value }),
      node('ternary', { condition: value, whenTrue: value, whenFalse: value }),
      node('lambda', { parameters: fc.array(identifier, { maxLength: 3 }), body: value })
    ) as fc.Arbitrary<Expression>
  }
})

test('an expression that is printed and parsed is the same expression', () => {
  fc.assert(
    fc.property(expression, (tree) => {
      const { statements, problems } = parseBicep(`var x = ${print(tree, OUTERMOST)}`)
      expect(problems).toEqual([])
      expect(bare(statements[0]?.kind === 'variable' && statements[0].value)).toEqual(bare(tree))
    }),
    { numRuns: 1000 }
  )
})

type Part = (Expression & { kind: 'string' })['parts'][number]

/** Neighbouring pieces of text become one: where one ends is a matter of escapes. */
function joinTexts(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last?.kind === 'text' && part.kind === 'text') joined.splice(-1, 1, { ...last, text: last.text + part.text })
    else joined.push(part)
  }
  return joined
}

function bare(tree: unknown): unknown {
  const withoutSpans = (key: string, value: unknown) => {
    if (key === 'span') return undefined
    return key === 'parts' ? joinTexts(value as readonly Part[]) : value
  }
  return JSON.parse(JSON.stringify(tree, withoutSpans))
}

/** Prints with parentheses only where the operators around ask for them. */
function print(tree: Expression, level: number): string {
  const text = printBare(tree)
  return levelOf(tree) < level || (level > OUTERMOST && tree.kind === 'lambda') ? `(${text})` : text
}

function levelOf(tree: Expression): number {
  if (tree.kind === 'binary') return LEVELS.findIndex((operators) => operators.includes(tree.operator))
  if (tree.kind === 'ternary' || tree.kind === 'lambda') return OUTERMOST
  return tree.kind === 'unary' ? TIGHTEST : TIGHTEST + 1
}

function printBare(tree: Expression): string {
  const all = (values: readonly Expression[]) => values.map((value) => print(value, OUTERMOST)).join(', ')
  const base = (value: Expression) => print(value, TIGHTEST + 1)
  const any = (value: Expression) => print(value, OUTERMOST)
  switch (tree.kind) {
    case 'symbol':
      return tree.name
    case 'integer':
    case 'boolean':
      return String(tree.value)
    case 'null':
      return 'null'
    case 'string':
      return `'${tree.parts.map((part) => (part.kind === 'text' ? escaped(part.text) : `\${${any(part)}}`)).join('')}'`
    case 'array':
      return `[${tree.items.map((item) => (item.kind === 'spread' ? `...${any(item.value)}` : any(item))).join(', ')}]`
    case 'object': {
      const items = tree.properties.map((item) => {
        if (item.kind === 'spread') return `...${any(item.value)}`
        return `${item.key.kind === 'identifier' ? item.key.name : printBare(item.key)}: ${any(item.value)}`
      })
      return `{ ${items.join(', ')} }`
    }
    case 'for': {
      const { item, index, source } = tree.loop
      return `[for ${index ? `(${item.name}, ${index.name})` : item.name} in ${any(source)}: ${any(tree.body)}]`
    }
    case 'call':
      return `${tree.base ? `${base(tree.base)}.` : ''}${tree.name.name}(${all(tree.arguments)})`
    case 'member':
      return `${base(tree.base)}.${tree.safe ? '?' : ''}${tree.name.name}`
    case 'index':
      return `${base(tree.base)}[${tree.safe ? '?' : ''}${tree.fromEnd ? '^' : ''}${any(tree.index)}]`
    case 'nested':
      return `${base(tree.base)}::${tree.name.name}`
    case 'nonNull':
      return `${base(tree.operand)}!`
    case 'unary':
      return `${tree.operator}${base(tree.operand)}`
    case 'binary':
      return `${print(tree.left, levelOf(tree))} ${tree.operator} ${print(tree.right, levelOf(tree) + 1)}`
    case 'ternary':
      return `${print(tree.condition, 0)} ? ${any(tree.whenTrue)} : ${any(tree.whenFalse)}`
    case 'lambda':
      return `(${tree.parameters.map((parameter) => parameter.name).join(', ')}) => ${any(tree.body)}`
    case 'missing':
      return ''
  }
}

function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\\': '\\\\', "'": "\\'", '${': '\\${' }
  return text.replace(/\$\{|[\n\t\\']/g, (mark) => marks[mark]!)
}
