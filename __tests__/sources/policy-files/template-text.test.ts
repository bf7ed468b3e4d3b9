import { assert, property, string, stringMatching } from 'fast-check'
import { templateBranches } from '../../../src/sources/policy-files/template-branches.js'
import { templateText } from '../../../src/sources/policy-files/template-text.js'
import { policyRoot } from '../../../src/sources/policy-head.js'
import { parsePolicyXml } from '../../../src/xml/parse.js'

test.each([
  ['a token in an attribute', '<a b="${c == "d" ? 1 : 2}" />', `<a b="\${c == 'd' ? 1 : 2}" />`],
  ['a comparison', '%{ if a < 3 && b }', '%{ if a ‹ 3 ++ b }'],
  ['braces inside', '${f({ a = "}" })}', "${f(( a = ')' ))}"],
  ['an escaped token', '$${a < b}', '$${a < b}'],
  ['a token without an end', '<a>${b</a>', '<a>${b</a>'],
  ['no token', '@($"{a}")', '@($"{a}")']
])('%s', (_name, text, expected) => {
  expect(templateText(text).text).toBe(expected)
})

const POLICY = '<policies><inbound>A</inbound></policies>'

test.each<[string, string, readonly (readonly [when: string | null, names: string])[]]>([
  ['no condition', POLICY.replace('A', '<a/>${b}'), [[null, 'a']]],
  [
    'two branches',
    POLICY.replace('A', '%{ if x ~}<a/>%{ else }<b/>%{ endif }<c/>'),
    [
      ['x', 'a c'],
      ['!(x)', 'b c']
    ]
  ],
  [
    'one branch',
    POLICY.replace('A', '%{if x}<a/>%{endif}<c/>'),
    [
      ['x', 'a c'],
      ['!(x)', 'c']
    ]
  ],
  ['a condition around it all', `%{ if x }\n${POLICY.replace('A', '<a/>')}\n%{ endif ~}\n`, [['x', 'a']]],
  [
    'one of two documents',
    `%{ if x }${POLICY.replace('A', '<a/>')}%{ else }${POLICY.replace('A', '<b/>')}%{ endif }`,
    [
      ['x', 'a'],
      ['!(x)', 'b']
    ]
  ],
  [
    'two conditions',
    POLICY.replace('A', '%{ if x }<a/>%{ endif }%{ if y }<b/>%{ else }<c/>%{ endif }'),
    [
      ['x and y', 'a b'],
      ['!(x) and !(y)', 'c']
    ]
  ],
  [
    'a condition inside another',
    POLICY.replace('A', '%{ if x }%{ if y }<a/>%{ endif }%{ else }<b/>%{ endif }'),
    [
      ['x', 'a'],
      ['!(x)', 'b']
    ]
  ],
  ['a condition about text', POLICY.replace('A', '<a>%{ if x }1%{ else }2%{ endif }</a>'), [[null, 'a']]],
  ['a condition that never ends', POLICY.replace('A', '%{ if x }<a/>'), [[null, 'a']]],
  ['a loop', POLICY.replace('A', '%{ for x in y ~}<a/>%{ endfor ~}'), [[null, 'a']]]
])('%s', (_name, text, expected) => {
  const branches = templateBranches(templateText(text)).map((branch) => {
    const { root, problems } = parsePolicyXml(branch.text)
    expect(problems).toEqual([])
    const [inbound] = root?.children.filter((child) => child.kind === 'element') ?? []
    const names = inbound?.children.flatMap((child) => (child.kind === 'element' ? [child.name] : [])) ?? []
    return [branch.when, names.join(' ')]
  })
  expect(branches).toEqual(expected)
})

test('every character stays at its place', () => {
  const pieces = stringMatching(/^(?:\$\{|%\{ if x |%\{ else |%\{ endif |\}|"|<a>|<\/a>|<policies>|\n|\\){0,30}$/)
  assert(
    property(pieces, (text) => {
      for (const branch of templateBranches(templateText(text))) {
        expect(branch.text.length).toBe(text.length)
        expect(branch.text.replace(/[^\n]/g, '')).toBe(text.replace(/[^\n]/g, ''))
      }
    })
  )
  assert(property(string(), (text) => templateText(text).text.length === text.length && policyRoot(text) !== undefined))
})

// More than linear work would take hours here.
test.each(['${'.repeat(500_000), '%{ if x }<a/>'.repeat(100_000), '%{ if x }<a/>%{ endif }'.repeat(50_000)])(
  'tokens that never end are read to the end',
  (text) => {
    for (const branch of templateBranches(templateText(text))) expect(branch.text).toHaveLength(text.length)
  }
)
