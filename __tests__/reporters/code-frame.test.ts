import fc from 'fast-check'
import { codeFrame } from '../../src/reporters/code-frame.js'
import { hostileText } from './hostile.js'

type Place = readonly [line: number, column: number, endLine: number, endColumn: number]

function draw(text: string, [line, column, endLine, endColumn]: Place, context = 0): readonly string[] {
  const lines = text.split('\n')
  return codeFrame(lines, { path: 'policy.xml', line, column, endLine, endColumn }, context).map((row) =>
    row.kind === 'code'
      ? `${row.line} ${row.text}`
      : `  ${' '.repeat(row.indent)}${'^'.repeat(row.length)}${row.endLine === null ? '' : ` to ${row.endLine}`}`
  )
}

test.each<[string, string, Place, readonly string[]]>([
  ['a span', '<a><base /></a>', [1, 4, 1, 12], ['1 <a><base /></a>', '     ^^^^^^^^']],
  ['a span of several lines', '<a>\n  x\n</a>', [1, 1, 3, 5], ['1 <a>', '  ^^^ to 3']],
  ['an empty span', '<a></a>', [1, 4, 1, 4], ['1 <a></a>', '     ^']],
  ['a span behind the end of its line', 'ab', [1, 9, 1, 12], ['1 ab', '    ^']],
  ['tabs', '\t\t<cors>', [1, 3, 1, 9], ['1     <cors>', '      ^^^^^^']],
  ['wide characters', '日本 <b>', [1, 4, 1, 7], ['1 日本 <b>', '       ^^^']],
  ['combining marks', 'u\u0308ber <b>', [1, 7, 1, 10], ['1 u\u0308ber <b>', '       ^^^']],
  ['invisible characters', 'a\u202eb<c>', [1, 4, 1, 7], ['1 a\\u{202e}b<c>', '            ^^^']],
  ['a line that does not exist', 'one', [7, 1, 7, 2], []],
  ['a whole file', 'one', [1, 1, 1, 1], []]
])('%s', (_name, text, place, expected) => {
  expect(draw(text, place)).toEqual(expected)
})

test('context leaves blank lines out and stops at the ends of the file', () => {
  expect(draw('\none\ntwo', [2, 1, 2, 4], 2)).toEqual(['2 one', '  ^^^', '3 two'])
})

test('a long line is cut around the span', () => {
  const text = `${'a'.repeat(500)}<cors>${'b'.repeat(500)}`
  const [code = '', mark = ''] = draw(text, [1, 501, 1, 507])
  expect(code.length).toBeLessThan(110)
  expect(code.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('<cors>')
  expect([code.slice(2, 3), code.slice(-1)]).toEqual(['…', '…'])
})

test('never throws, and stays short, whatever the file and the location are', () => {
  const number = fc.integer({ min: 0, max: 400 })
  fc.assert(
    fc.property(fc.array(hostileText), fc.tuple(number, number, number, number), (lines, place) => {
      for (const row of draw(lines.join('\n').repeat(3), place as Place, 1)) expect(row.length).toBeLessThan(1200)
    })
  )
})
