import { parsePolicyXml } from '../../src/xml/parse.js'

type Row = readonly [text: string, message: string]

const UNCLOSED = 'This policy expression is never closed: close every bracket, quote and comment behind @('

/** The place of the problem stands between `«` and `»`. */
const FATAL: readonly Row[] = [
  ['<a>«<b>»<c/></a>', '<b> is never closed: add </b> before </a>'],
  ['<a>«<inbound x="1">»</inbuond></a>', '<inbound> is closed by </inbuond>: expected </inbound>'],
  ['<a>«<b>»', '<b> is never closed: add </b>'],
  ['<a/>«</b>»', '</b> closes nothing: remove it'],
  ['<a>«</a» <b/>', 'The end tag </a is never closed: add >'],
  ['<a/>«<b/>»', '<b> stands behind the root element <a>: there can be only one'],
  ['«<a» b="c"', 'The tag <a is never closed: add >'],
  ['<a>«<b» <c/></a>', 'The tag <b is never closed: add >'],
  ['<a b="c"«d»="e"/>', 'The tag <a cannot be read here: expected a blank, > or />'],
  ['<a «=»"b"/>', 'Expected the name of an attribute instead of ='],
  ['<a «b»/>', 'The attribute b has no value: write b="…"'],
  ['<a «b»=c/>', 'The value of b is not in quotes: write b="…"'],
  ['<a b=«"»c/>', 'The value of b is never closed: add a quote'],
  ['<a b=«"c>»\n<d e="f"/></a>', 'The value of b holds a <: close its quote, or write &lt;'],
  ['<a b=«"@(c)<»"/>', 'The value of b holds a <: close its quote, or write &lt;'],
  ['<a b="c" «b="d"»/>', 'The attribute b stands twice in <a>: remove one'],
  ['<a>1 «<» 2</a>', 'This < begins no tag: write &lt; for a less-than sign'],
  ['<a>«<1b>»</1b></a>', 'A name in this tag is none that XML knows: begin it with a letter and leave signs out'],
  [
    '<a>\r\n«<b c$="d">»</b></a>',
    'A name in this tag is none that XML knows: begin it with a letter and leave signs out'
  ],
  ['«<!DOCTYPE» a [<!ENTITY b "c">]><a>&b;</a>', 'A policy cannot have a DOCTYPE: remove it'],
  ['<a>«<!»x></a>', 'Expected a comment <!-- … --> or <![CDATA[ … ]]> behind <!'],
  ['<a>«<!--»</a>', 'This comment is never closed: add -->'],
  ['<a>«<![CDATA[»</a>', 'This CDATA section is never closed: add ]]>'],
  ['<a>«<?»x></a>', 'This <? is never closed: add ?>'],
  ['«»', 'There is no element: expected <policies> or <fragment>'],
  ['«<!-- only -->»', 'There is no element: expected <policies> or <fragment>'],
  [`<a b="«@(x[»"><c d=""" e=f/></a>`, UNCLOSED],
  [`<a>\n<b c="«@(d == »"e"">\n<f g="@(h["i"])" j="@(k)">@(l + ")")</f></b></a>`, UNCLOSED],
  [`<a>\n<b c="«@(d == »"e)">\n<f g="@(h["i"])"/></b><!-- ) --></a>`, UNCLOSED]
]

const MENDED: readonly Row[] = [
  ['<a>b «&copy;» c</a>', '&copy; is no entity of XML: write &amp; for an ampersand'],
  ['<a b="?c=1«&d»=2"/>', '&d is no entity of XML: write &amp; for an ampersand'],
  ['<a>«&#x110000;»</a>', '&#x110000; is no entity of XML: write &amp; for an ampersand'],
  ['<a><!-- b «--» c --></a>', 'A comment cannot hold "--": write a single dash'],
  ['<a><!-- b «--»-></a>', 'A comment cannot hold "--": write a single dash'],
  ['<!-- b\n«<!--» c --><a/>', 'A comment is opened inside another one: close the outer one with --> first'],
  ['<a/> «b»', 'There is text outside the root element: remove it'],
  ['«b @( »<a/>', 'There is text outside the root element: remove it'],
  ['<a/>«<![CDATA[b]]>»', 'There is text outside the root element: remove it'],
  ['<a b="«@(c[d)»"/>', 'This policy expression is never closed: close every bracket, quote and comment behind @('],
  [
    '<a>\n «@{ return "x;»\n}</a>',
    'This policy expression is never closed: close every bracket, quote and comment behind @{'
  ]
]

function unmark(marked: string): { readonly text: string; readonly span: { start: number; end: number } } {
  const start = marked.indexOf('«')
  return { text: marked.replace(/[«»]/g, ''), span: { start, end: marked.indexOf('»') - 1 } }
}

it.each(FATAL)('gives up with one problem: %s', (marked, message) => {
  const { text, span } = unmark(marked)
  expect(parsePolicyXml(text)).toMatchObject({ root: null, problems: [{ span, message }] })
})

it.each(MENDED)('says what is wrong and goes on: %s', (marked, message) => {
  const { text, span } = unmark(marked)
  expect(parsePolicyXml(text)).toMatchObject({ root: { name: 'a' }, problems: [{ span, message }] })
})

it('says no more than ten problems of one text', () => {
  const { problems } = parsePolicyXml(`<a>${'&x;'.repeat(100)}</a>`)
  expect(problems.map(({ span }) => span.start)).toEqual([3, 6, 9, 12, 15, 18, 21, 24, 27, 30])
})

it('shortens what it quotes from the text', () => {
  const { problems } = parsePolicyXml(`<${'a'.repeat(10_000)}>`)
  expect(problems[0]!.message).toMatch(/^<a{199}…$/)
})
