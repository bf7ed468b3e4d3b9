import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import type { Span } from '../../src/core/location.js'
import type { XmlElement, XmlNode } from '../../src/xml/node.js'
import { parsePolicyXml } from '../../src/xml/parse.js'
import { readMarkup } from '../../src/xml/read-markup.js'

/** What a generated node says, and how it is written. */
type Model = ElementModel | { readonly text: string } | { readonly comment: string }

interface ElementModel {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, text: string])[]
  readonly children: readonly Model[]
}

interface Written<T> {
  readonly model: T
  readonly source: string
}

const word = fc.stringMatching(/^[a-z]{1,6}$/)
const harmless = fc.stringMatching(/^[\w .,;:()[\]{}<>/?!=+-]{0,8}$/)

/** C# in all the ways that it can hide a bracket or a quote. */
const code = fc.letrec<{ code: string; piece: string; hole: string }>((tie) => ({
  code: fc.array(tie('piece'), { maxLength: 5, depthIdentifier: 'code' }).map((pieces) => pieces.join(' ')),
  hole: fc.oneof({ depthIdentifier: 'code' }, word, tie('piece')),
  piece: fc.oneof(
    { depthIdentifier: 'code', maxDepth: 4 },
    word,
    fc.constantFrom('a < b', 'a && b', 'As<string>()', 'x => y', "'\"'", "'('", "'\\''", "'\\\\'", 'a / b', '@class'),
    harmless.map((text) => `"${text}\\"${text}\\\\"`),
    harmless.map((text) => `@"${text}""${text}\\"`),
    harmless.map((text) => `"""${text} " ${text}"""`),
    harmless.filter((text) => !text.includes('*/')).map((text) => `/* " ' ${text} */`),
    harmless.map((text) => `// it's ${text}\n`),
    tie('hole').map((hole) => `$"{{{${hole}}}} {${hole}:x}"`),
    tie('hole').map((hole) => `$@"\\{${hole}}"""`),
    tie('hole').map((hole) => `$$"""{ {{${hole}}} """`),
    tie('code').map((inner) => `(${inner})`),
    tie('code').map((inner) => `[${inner}]`),
    tie('code').map((inner) => `{ ${inner} }`)
  )
})).code

const expression = fc.oneof(
  code.map((text) => `@(${text})`),
  code.map((text) => `@{ ${text}\n}`)
)

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&#38;', '"': '&quot;', "'": '&apos;' }

function encode(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => ENTITIES[character]!)
}

const literal = fc.string({ unit: 'binary', maxLength: 12 }).map(trimBlanks)

function trimBlanks(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
}

/** Expressions are written raw, escaped, or with only their signs escaped; literals must be escaped. */
const value: fc.Arbitrary<Written<string>> = fc.oneof(
  literal.map((text) => ({ model: text, source: encode(text, /[<&"']/g) })),
  expression.map((text) => ({ model: text, source: text })),
  expression.map((text) => ({ model: text, source: encode(text, /[<&]/g) })),
  expression.map((text) => ({ model: text, source: encode(text, /[<&"']/g) }))
)

const attribute = fc
  .tuple(word, value, fc.constantFrom('"', "'"), fc.constantFrom('', ' ', '\r\n'))
  .map(([name, { model, source }, quote, blank]) => ({
    model: [name, model] as const,
    source: ` ${name}${blank}=${blank}${quote}${blank}${source}${blank}${quote}`
  }))

const comment = fc
  .stringMatching(/^[\w<>"'@({&\s]{0,9}$/)
  .map((text): Written<Model> => ({ model: { comment: text }, source: `<!--${text}-->` }))

const text = fc.oneof(
  value.map(({ model, source }): Written<Model> => ({ model: { text: model }, source: `\n${source}\n` })),
  literal
    .filter((content) => !content.includes(']]>'))
    .map((content): Written<Model> => ({ model: { text: content }, source: `<![CDATA[${content}]]>` }))
)

const element = fc.letrec<{ element: Written<ElementModel> }>((tie) => ({
  element: fc
    .record({
      name: fc.oneof(word, fc.constant('soap:Body')),
      attributes: fc.uniqueArray(attribute, { maxLength: 3, selector: ({ model: [name] }) => name }),
      children: fc.array(
        fc.oneof({ maxDepth: 3, depthIdentifier: 'tree' }, comment, fc.tuple(text, comment), tie('element')),
        {
          maxLength: 4,
          depthIdentifier: 'tree'
        }
      ),
      empty: fc.boolean()
    })
    .map(({ name, attributes, children, empty }) => {
      const nodes: Written<Model>[] = children.flat()
      const start = `<${name}${attributes.map(({ source }) => source).join('')}`
      const isEmpty = empty && nodes.length === 0
      const source = isEmpty ? `${start} />` : `${start}>${nodes.map((node) => node.source).join('')}</${name}\n>`
      return {
        model: {
          name,
          attributes: attributes.map(({ model }) => model),
          children: nodes.map(({ model }) => model).filter((model) => !('text' in model && model.text === ''))
        },
        source
      }
    })
})).element

function modelOf(node: XmlNode): Model {
  if (node.kind === 'comment') return { comment: node.text }
  if (node.kind === 'text') return { text: node.value.text }
  const attributes = node.attributes.map(({ name, value }) => [name, value.text] as const)
  return { name: node.name, attributes, children: node.children.map(modelOf) }
}

function expectInside(inner: Span, outer: Span): void {
  expect(inner.start).toBeGreaterThanOrEqual(outer.start)
  expect(inner.end).toBeGreaterThanOrEqual(inner.start)
  expect(inner.end).toBeLessThanOrEqual(outer.end)
}

/** Everything stands in its element, one thing behind the other. */
function expectNested(element: XmlElement): void {
  const { span, startTag, endTag, nameSpan, attributes, children } = element
  expectInside(startTag, span)
  let from = startTag.start
  for (const place of [nameSpan, ...attributes.map((attribute) => attribute.span)]) {
    expectInside(place, { start: from, end: startTag.end })
    from = place.end
  }
  for (const attribute of attributes) expectInside(attribute.value.span, attribute.span)
  from = startTag.end
  for (const child of children) {
    expectInside(child.span, { start: from, end: endTag!.start })
    from = child.span.end
    if (child.kind === 'text') expectInside(child.value.span, child.span)
    if (child.kind === 'element') expectNested(child)
  }
  if (endTag !== null) expectInside(endTag, { start: from, end: span.end })
}

function namesOf(element: XmlElement): readonly string[] {
  return [element.name, ...element.children.flatMap((child) => (child.kind === 'element' ? namesOf(child) : []))]
}

/** The same, as the XML parser sees the masked text. */
function namesInMasked(text: string): readonly string[] {
  const { masked } = readMarkup(text)
  const document = new DOMParser({ onError: () => {} }).parseFromString(masked, 'text/xml')
  return [...document.getElementsByTagName('*')].map((element) => element.tagName.replaceAll('·', ':'))
}

it('recovers every tree that it is given', () => {
  fc.assert(
    fc.property(element, ({ model, source }) => {
      const { root, problems } = parsePolicyXml(source)
      expect(problems).toEqual([])
      expect(modelOf(root!)).toEqual(model)
      expectNested(root!)
      expect(namesInMasked(source)).toEqual(namesOf(root!))
    }),
    { numRuns: 300 }
  )
})

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '<a',
          '<set-body template="liquid"',
          '<b>',
          '</a>',
          '</b>',
          '/>',
          '>',
          ' c=',
          '"',
          "'",
          '\r\n',
          '\n',
          '\r',
          ' '
        ],
        ...[
          '@(',
          '@{',
          ')',
          '}',
          '{{',
          '}}',
          '{%',
          '%}',
          '$"',
          '@"',
          '"""',
          '//',
          '/*',
          '*/',
          '\\',
          'd',
          'e:f',
          '=',
          '\uFEFF'
        ],
        ...[
          '<!--',
          '-->',
          '--',
          '<![CDATA[',
          ']]>',
          '<?',
          '?>',
          '<!DOCTYPE ',
          '&',
          '&lt;',
          '&quot;',
          '&x;',
          '&#0;',
          '<'
        ]
      ),
      { maxLength: 40 }
    )
    .map((tokens) => tokens.join('')),
  fc.tuple(element, fc.nat(), fc.nat({ max: 3 })).map(([{ source }, seed, length]) => {
    const at = seed % source.length
    return source.slice(0, at) + source.slice(at + length)
  })
)

it('never throws, and keeps length and line ends', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { root, problems } = parsePolicyXml(text)
      const whole = { start: 0, end: text.length }
      for (const { span } of problems) expectInside(span, whole)
      if (root === null) expect(problems).not.toEqual([])
      else {
        expectInside(root.span, whole)
        expectNested(root)
        expect(namesInMasked(text)).toEqual(namesOf(root))
      }
      const { masked } = readMarkup(text)
      expect(masked.length).toBe(text.length)
      expect(masked.replace(/[^\r\n]/g, '.')).toBe(text.replace(/[^\r\n]/g, '.'))
    }),
    { numRuns: 1_000 }
  )
})
