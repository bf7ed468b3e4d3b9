import { MAXIMUM_LENGTH, parsePolicyXml } from '../../src/xml/parse.js'
import { MAXIMUM_DEPTH } from '../../src/xml/read-markup.js'

it('refuses a text above the greatest length', () => {
  const padded = (length: number) => `<a>${'x'.repeat(length - 7)}</a>`
  expect(parsePolicyXml(padded(MAXIMUM_LENGTH)).problems).toEqual([])
  expect(parsePolicyXml(padded(MAXIMUM_LENGTH + 1))).toEqual({
    root: null,
    comments: [],
    problems: [
      {
        span: { start: 0, end: 0 },
        message: 'The policy is longer than 1048576 characters: split it into fragments'
      }
    ]
  })
})

it('refuses elements nested too deep, at the first that is', () => {
  const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`
  expect(parsePolicyXml(nested(MAXIMUM_DEPTH)).problems).toEqual([])
  const { root, problems } = parsePolicyXml(nested(MAXIMUM_DEPTH + 1))
  expect(root).toBeNull()
  const start = 3 * MAXIMUM_DEPTH
  expect(problems).toEqual([{ span: { start, end: start + 3 }, message: '<a> is nested deeper than 128 elements' }])
})

it('refuses a tag with too many attributes', () => {
  const tag = (count: number) => `<a ${Array.from({ length: count }, (_, index) => `b${index}=""`).join(' ')}/>`
  expect(parsePolicyXml(tag(256)).problems).toEqual([])
  expect(parsePolicyXml(tag(257))).toMatchObject({
    root: null,
    problems: [{ message: '<a> has more than 256 attributes' }]
  })
})

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['openings of expressions in an attribute', `<a b="${'@('.repeat(200_000)}"/>`],
  ['openings of expressions in a text', `<a>${'@('.repeat(200_000)}</a>`],
  ['unclosed expressions in many attributes', `<a>${'<b c="@("/>'.repeat(50_000)}</a>`],
  ['escaped openings of expressions', `<a b="${'@(&quot;'.repeat(100_000)}"/>`],
  ['interpolated strings in each other', `<a b="@(${'$"{'.repeat(200_000)}"/>`],
  ['tags of Liquid', `<a><set-body template="liquid">${'{{'.repeat(400_000)}</set-body></a>`],
  ['ampersands', `<a>${'&x'.repeat(400_000)}</a>`],
  ['less-than signs', '<'.repeat(1_000_000)],
  ['comments with dashes', `<a>${'<!-- -- -->'.repeat(50_000)}</a>`],
  ['tokens that are never closed', `<a>${'{{a${b#{c__D%EFG'.repeat(50_000)}</a>`]
]

// More than linear work would take hours here.
it.each(HOSTILE)('comes to an end on %s', (_what, text) => {
  expect(() => parsePolicyXml(text)).not.toThrow()
})
