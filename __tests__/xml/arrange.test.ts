import fc from 'fast-check'
import { insertAfter, insertFirst, moveBefore, remove } from '../../src/xml/arrange.js'
import type { XmlElement } from '../../src/xml/node.js'
import { parsePolicyXml } from '../../src/xml/parse.js'
import { childElements, firstChild } from '../../src/xml/query.js'
import { applyReplacements, areApart, type Replacement } from '../../src/xml/replacement.js'

const LEAVES = [
  '<a />',
  '<b x="1"/>',
  '<c>t</c>',
  '<d v="@(F("<base />", \'"\'))" />',
  '<!-- note -->',
  '<e>\n<f />\n</e>'
]
const GAPS = ['', ' ', '\n', '\r\n', '\n  ', '\r\n\t', '\n\n    ', ' <!-- behind -->\n  ']

const content = fc
  .array(fc.tuple(fc.constantFrom(...GAPS), fc.constantFrom(...LEAVES)), { maxLength: 6 })
  .map((parts) => parts.flat().join(''))

const policies = fc
  .tuple(fc.constantFrom('', '\n  ', '\r\n\t'), content, fc.constantFrom(...GAPS))
  .map(([before, inner, behind]) => `<policies>${before}<inbound>${inner}${behind}</inbound>${before}</policies>`)

function inboundOf(text: string): XmlElement {
  const { root, problems } = parsePolicyXml(text)
  expect(problems).toEqual([])
  return firstChild(root!, 'inbound')!
}

/** The markup of the statements, in their order. */
function statementsOf(text: string): readonly string[] {
  return childElements(inboundOf(text)).map(({ span }) => text.slice(span.start, span.end))
}

function commentsOf(text: string): number {
  return text.split('<!--').length
}

/** What stands outside of the replaced spans, piece by piece. */
function kept(text: string, replacements: readonly Replacement[]): readonly string[] {
  const ordered = replacements.toSorted((one, other) => one.span.start - other.span.start)
  const starts = [0, ...ordered.map(({ span }) => span.end)]
  return starts.map((start, index) => text.slice(start, ordered[index]?.span.start))
}

test('an insertion changes nothing else', () => {
  fc.assert(
    fc.property(policies, (text) => {
      const replacements = insertFirst(text, inboundOf(text), ['<base />'])
      const after = applyReplacements(text, replacements)
      expect(statementsOf(after)).toEqual(['<base />', ...statementsOf(text)])
      expect(kept(text, replacements).every((piece) => after.includes(piece))).toBe(true)
      expect(commentsOf(after)).toBe(commentsOf(text))
      // It uses no line end that the text does not use.
      if (!text.includes('\r')) expect(after).not.toContain('\r')
    })
  )
})

test.each([0, 1, 2])('statement %i can be followed by another one, go, and move to the front', (index) => {
  fc.assert(
    fc.property(policies, (text) => {
      const inbound = inboundOf(text)
      const statements = statementsOf(text)
      const [first] = childElements(inbound)
      const element = childElements(inbound)[index]
      fc.pre(first !== undefined && element !== undefined)
      const markup = statements[index]!
      const added = applyReplacements(text, [insertAfter(text, inbound, element!, ['<base />'])])
      expect(statementsOf(added)).toEqual(statements.toSpliced(index + 1, 0, '<base />'))
      const removed = applyReplacements(text, [remove(text, element!)])
      expect(statementsOf(removed)).toEqual(statements.toSpliced(index, 1))
      if (element === first) return
      const move = moveBefore(text, inbound, element!, first!)
      expect(areApart(move)).toBe(true)
      const moved = applyReplacements(text, move)
      expect(statementsOf(moved)).toEqual([markup, ...statements.toSpliced(index, 1)])
      expect(commentsOf(moved)).toBe(commentsOf(text))
    })
  )
})

test('an empty section gets lines of its own', () => {
  const text = '<policies>\r\n\t<inbound />\r\n\t<backend />\r\n</policies>'
  const after = applyReplacements(text, insertFirst(text, inboundOf(text), ['<base />']))
  expect(after).toBe('<policies>\r\n\t<inbound>\r\n\t\t<base />\r\n\t</inbound>\r\n\t<backend />\r\n</policies>')
})
