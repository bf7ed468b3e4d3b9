import { readFileSync } from 'node:fs'
import type { XmlAttribute, XmlElement, XmlNode } from '../../src/xml/node.js'
import { parsePolicyXml } from '../../src/xml/parse.js'

const FOLDER = new URL('../../../__tests__/xml/fixtures/', import.meta.url)

const FIXTURES = ['raw-expressions.xml', 'escaped-expressions.xml', 'liquid-and-namespaces.xml']

function readFixture(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8').replaceAll('\r\n', '\n')
}

/** The root of a text that must be readable. */
function parseRoot(text: string): XmlElement {
  const { root, problems } = parsePolicyXml(text)
  expect(problems).toEqual([])
  return root!
}

function allNodes(root: XmlElement): readonly XmlNode[] {
  return [root, ...root.children.flatMap((child) => (child.kind === 'element' ? allNodes(child) : [child]))]
}

function allElements(root: XmlElement): readonly XmlElement[] {
  return allNodes(root).filter((node) => node.kind === 'element')
}

function allAttributes(root: XmlElement): readonly XmlAttribute[] {
  return allElements(root).flatMap(({ attributes }) => attributes)
}

/** The values of the texts in an element, in order. */
function textsOf(root: XmlElement): readonly string[] {
  return allNodes(root).flatMap((node) => (node.kind === 'text' ? [node.value.text] : []))
}

const LINE_ENDS = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r']
] as const

describe.each(FIXTURES)('%s', (name) => {
  describe.each(LINE_ENDS)('with %s', (_what, lineEnd) => {
    const text = readFixture(name).replaceAll('\n', lineEnd)

    it('has true spans of elements', () => {
      for (const element of allElements(parseRoot(text))) {
        const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
        expect(slice(element.nameSpan)).toBe(element.name)
        expect(slice(element.startTag)).toMatch(new RegExp(`^<${element.name}[\\s\\S]*>$`))
        expect(element.span.start).toBe(element.startTag.start)
        if (element.endTag === null) {
          expect(slice(element.span)).toMatch(/\/>$/)
          expect(element.span).toEqual(element.startTag)
        } else {
          expect(slice(element.endTag)).toBe(`</${element.name}>`)
          expect(element.span.end).toBe(element.endTag.end)
        }
      }
    })

    it('has true spans of attributes, texts and comments', () => {
      const root = parseRoot(text)
      for (const { name, span, value } of allAttributes(root)) {
        const written = text.slice(span.start, span.end)
        expect(written.slice(0, name.length + 1)).toBe(`${name}=`)
        expect(written.at(-1)).toBe(written[name.length + 1])
        expect(written.slice(name.length + 2, -1).trim()).toBe(text.slice(value.span.start, value.span.end))
      }
      for (const node of allNodes(root)) {
        const written = text.slice(node.span.start, node.span.end)
        if (node.kind === 'comment') expect(written).toBe(`<!--${node.text}-->`)
        if (node.kind === 'text') expect(written).toContain(text.slice(node.value.span.start, node.value.span.end))
      }
    })
  })

  it('reads the same behind a byte order mark', () => {
    const text = readFixture(name)
    const names = allElements(parseRoot(text)).map((element) => element.name)
    const shifted = allElements(parseRoot(`\uFEFF${text}`))
    expect(shifted.map((element) => element.name)).toEqual(names)
    expect(shifted[0]!.span.start).toBe(parseRoot(text).span.start + 1)
  })
})

it('reads expressions with raw quotes, signs and tags in them', () => {
  const root = parseRoot(readFixture('raw-expressions.xml'))
  const condition = allAttributes(root).find(({ name }) => name === 'condition')!.value
  expect(condition).toMatchObject({
    kind: 'expression',
    text: '@(context.Variables.GetValueOrDefault<string>("role") == "admin" && context.Request.Body.As<string>().Length < 100)'
  })
  const [shop, namedValue, token, , value, body] = textsOf(root)
  expect([shop, namedValue, token]).toEqual(['https://shop.contoso.com', '{{web-origin}}', '#{PORTAL_ORIGIN}#'])
  expect(value).toBe('@("role: " + context.Variables["role"])')
  expect(body).toMatch(/^@\{\s+\/\/ It's.+'"';\s+\}$/s)
})

it('reads escaped expressions beside raw ones', () => {
  const root = parseRoot(readFixture('escaped-expressions.xml'))
  expect(allAttributes(root).flatMap(({ name, value }) => (name === 'value' ? [value.text] : []))).toEqual([
    '@(context.Variables["x)"] == "1" && 1 < 2)',
    '@(context.Variables["y"] == "raw")',
    '@(context.Variables["z"] + "kept")'
  ])
  expect(textsOf(root)).toEqual(['@("<in CDATA>" + "&amp;")', 'Tom & Jerry © A'])
})

it('reads Liquid and undeclared prefixes', () => {
  const root = parseRoot(readFixture('liquid-and-namespaces.xml'))
  expect(allElements(root).map(({ name }) => name)).toEqual([
    'policies',
    'inbound',
    'set-body',
    'soap:Envelope',
    'soap:Body',
    'ns:Country',
    'set-header',
    'value',
    'set-body'
  ])
  const texts = allNodes(root).flatMap((node) => (node.kind === 'text' ? [node.value] : []))
  expect(texts.map(({ kind, text }) => [kind, text])).toEqual([
    ['literal', '{% if body.size < 3 %}@(not an expression{% endif %}'],
    ['namedValue', '{{site}}'],
    ['namedValue', '{{template}}']
  ])
  expect(allAttributes(root).map(({ name, value }) => `${name}: ${value.text}`)).toContain(
    'code: {{body.code | default: "none"}}'
  )
})

it('keeps the comments around the root apart from those inside', () => {
  const { root, comments } = parsePolicyXml('<!-- a --><policies><!-- b --></policies><!-- c -->')
  expect(comments.map(({ text }) => text)).toEqual([' a ', ' c '])
  expect(root!.children).toEqual([{ kind: 'comment', span: { start: 20, end: 30 }, text: ' b ' }])
})

const TOLERATED = [
  ['an XML declaration behind blanks and a comment', '\n <!-- a --> <?xml version="1.0"?><a/>'],
  ['a processing instruction', '<a><?x y?></a>'],
  ['a lone ampersand', '<a b="c & d">e & f</a>'],
  [']]> in a text', '<a>]]></a>'],
  ['control characters', '<a b="\u0001">\u0000\u0002</a>'],
  ['the replacement character', '<a>\uFFFD</a>'],
  ['line ends of Unicode', '<a>\u2028<b c="\u0085" /></a>'],
  ['blanks in tags', '<a  b = "c"\n>d</a >'],
  ['a bracket too many', '<a b="@(c == "d"))" e="f"/>'],
  ['an expression inside a text', '<a>b @(c<string>("d")) e</a>'],
  ['an address that looks like the beginning of an expression', '<a b="me@(home">you@{home</a>']
] as const

it.each(TOLERATED)('tolerates %s', (_what, text) => {
  expect(parseRoot(text).name).toBe('a')
})
