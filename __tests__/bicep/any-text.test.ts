import fc from 'fast-check'
import { parseBicep } from '../../src/sources/bicep/parse.js'
import { PUNCTUATION } from '../../src/sources/bicep/token.js'

const WORDS = [
  'param',
  'var',
  'resource',
  'module',
  'type',
  'func',
  'import',
  'for',
  'in',
  'if',
  'existing',
  'true',
  'x'
]
const STRINGS = ["'", "'x'", "'''", "$'''", '${', "'${", "}'", '\\', "'\\u{41}'", '"', '#', '$']
const BLANKS = ['\n', '\r\n', '\r', ' ', '\t', '//', '/*', '*/', '\uFEFF', '\u2028', '1', '\0']
const token = fc.constantFrom(...PUNCTUATION, ...WORDS, ...STRINGS, ...BLANKS, '\nvar x = ', "\nresource r 'a@1' = {")

test('no text makes it throw, and every place lies in the text', () => {
  const text = fc.oneof(
    fc.array(token, { maxLength: 80 }).map((tokens) => tokens.join(' ')),
    fc.string()
  )
  fc.assert(
    fc.property(text, (source) => {
      const { statements, problems } = parseBicep(source)
      for (const { span } of [...statements, ...problems]) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(source.length)
      }
    }),
    { numRuns: 2000 }
  )
})

test('statements around broken ones are kept', () => {
  // Without what would take the rest of the file: a string of several lines or a comment that is not closed.
  const tame = token.filter((text) => !/'''|\/\*|\/\/|\n|\r|'|[{[(]/.test(text))
  fc.assert(
    fc.property(fc.array(tame, { maxLength: 20 }), (tokens) => {
      const { statements } = parseBicep(`var first = 1\nvar broken = ${tokens.join(' ')}\nvar last = 2`)
      const names = statements.map((statement) => ('name' in statement ? statement.name.name : ''))
      expect(names).toEqual(['first', 'broken', 'last'])
    })
  )
})

/** Each is far too long for anything but linear time, and far too deep for a call stack. */
const LONG: Readonly<Record<string, string>> = {
  brackets: `var x = ${'['.repeat(300_000)}`,
  parentheses: `var x = ${'('.repeat(300_000)}`,
  objects: `var x = ${'{a:'.repeat(100_000)}`,
  calls: `var x = ${'f('.repeat(100_000)}`,
  members: `var x = a${'.b'.repeat(150_000)}`,
  operators: `var x = a${' + b'.repeat(100_000)}`,
  conditions: `var x = ${'a ? b : '.repeat(50_000)}`,
  minuses: `var x = ${'-'.repeat(300_000)}`,
  lambdas: `var x = ${'(a, '.repeat(100_000)}`,
  holes: `var x = ${"'${".repeat(100_000)}`,
  quotes: `var x = ${"' ".repeat(150_001)}`,
  escapes: `var x = '${'\\q'.repeat(100_000)}'`,
  'broken items': `var x = [${'a b, '.repeat(80_000)}]`,
  'broken lines': 'param x = {\n a: b c\n'.repeat(20_000),
  'open bodies': "resource r 'a@1' = {\n".repeat(20_000),
  types: `type x = ${'['.repeat(300_000)}`,
  'nullable types': `param x string${' ?'.repeat(100_000)}`,
  decorators: '@'.repeat(300_000),
  comments: '/*'.repeat(150_000)
}

// More than linear work would take hours here.
test.each(Object.entries(LONG))('%s are read to the end, without overflow', (_, source) => {
  expect(parseBicep(source).problems.length).toBeGreaterThan(0)
})

test('the tree of an expression is never too tall for a recursive reader', () => {
  const { statements, problems } = parseBicep(`var x = ${'('.repeat(150)}a${`${'.b'.repeat(300)})`.repeat(150)}`)
  expect(problems.map(({ message }) => message)).toEqual(['More than 1000 operators in one expression are not read'])
  expect(() => JSON.stringify(statements)).not.toThrow()
})

test('real expressions are far below the limits', () => {
  const deep = `${'f(['.repeat(40)}x${'])'.repeat(40)}`
  const long = Array.from({ length: 150 }, (_, i) => `a.b.c == 'x${i}'`).join(' || ')
  expect(parseBicep(`var x = ${deep}\nvar y = ${long}`).problems).toEqual([])
})
