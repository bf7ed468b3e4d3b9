import fc from 'fast-check'
import { codeBlock, codeLink, encodePath, htmlCode, inlineCode, tableCell } from '../../src/reporters/encode.js'
import { table } from '../../src/reporters/markdown.js'
import { prose } from '../../src/reporters/prose.js'
import { outsideCode } from './code-spans.js'
import { hostileText } from './hostile.js'

// A mention, a reference, a hidden marker, in the text that somebody answers by e-mail to.
const ALIVE = /[@#](?!\u200b)|<!--|-->/

describe('inlineCode', () => {
  test.each([
    ['api/orders', '`api/orders`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['', '`(empty)`'],
    ['@team #1', '`@\u200bteam #\u200b1`'],
    ['<!-- marker -->', '`<!\u200b-- marker --\u200b>`'],
    ['two\nlines', '`two\\u{a}lines`'],
    ['x'.repeat(130), `\`${'x'.repeat(119)}…\``]
  ])('%j', (text, expected) => {
    expect(inlineCode(text)).toBe(expected)
  })

  test('is one code span and nothing else', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const code = inlineCode(text)
        expect(outsideCode(code)).toBe('\0')
        expect(code).not.toMatch(/[\r\n]/)
        expect(code).not.toMatch(ALIVE)
      })
    )
  })
})

describe('prose', () => {
  test.each([
    ['A plain sentence, with 12 words.', 'A plain sentence, with 12 words.'],
    ['The <base /> of api/orders is gone.', 'The `<base />` of `api/orders` is gone.'],
    ['Add <method>PUT</method> here.', 'Add `<method>PUT</method>` here.'],
    ['Pages of https://shop.contoso.com (all).', 'Pages of `https://shop.contoso.com` (all).'],
    ['Already `marked | up`, twice.', 'Already `marked | up`, twice.'],
    ['See GH-12 and @team.', 'See `GH-12` and `@\u200bteam`.'],
    ['1. not a list', '`1`. not a list'],
    ['- not a list', '`-` not a list'],
    ['{{web-origin}} is *', '`{{web-origin}}` is `*`'],
    ['snake_case and file.xml', '`snake_case` and `file.xml`']
  ])('%j', (text, expected) => {
    expect(prose(text)).toBe(expected)
  })

  test('is cut between two words', () => {
    expect(prose('all of the 37 operations', 18)).toBe('all of the 37 …')
    expect(prose('x'.repeat(50), 10)).toBe('`xxxxxxxxx…`')
  })

  test('leaves nothing outside code but words and punctuation', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = prose(text)
        const outside = outsideCode(markdown)
        expect(outside).toMatch(/^[\p{L}\p{M}0-9\0 .,;:!?()"'’–—…-]*$/u)
        expect(outside).not.toMatch(/^ *(?:[-+*]|\d+[.)])(?: |$)|\w\.\w|\w:\/|:\w+:/)
        expect(markdown).not.toMatch(/[\r\n]/)
        expect(markdown).not.toMatch(ALIVE)
      }),
      { numRuns: 500 }
    )
  })
})

describe('tables', () => {
  test('a row has the cells that we gave it', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (first, second) => {
        const row = table(['a', 'b'], [[inlineCode(first), prose(second)]]).split('\n')
        expect(row.length).toBe(3)
        // Renderers differ in how they read a pipe behind two backslashes, so there is none.
        expect(row[2]).not.toContain('\\\\|')
        expect(row[2]?.replaceAll('\\|', '').split('|').length).toBe(4)
      })
    )
  })

  test.each([
    ['a | b', 'a \\| b'],
    ['a \\| b', 'a \\\\u{7c} b'],
    ['a\nb', 'a b']
  ])('cell %j', (markdown, expected) => {
    expect(tableCell(markdown)).toBe(expected)
  })
})

test('a code block ends where we end it', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const lines = codeBlock(text, 'xml').split('\n')
      const fence = /^`+/.exec(lines[0] ?? '')?.[0] ?? ''
      const inside = lines.slice(1, -1)
      expect(lines.at(-1)).toBe(fence)
      expect(inside.every((line) => !line.includes(fence))).toBe(true)
      expect(inside.join('\n')).not.toMatch(ALIVE)
    })
  )
})

test('code in HTML holds no markup', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(htmlCode(text)).toMatch(/^<code>(?:[\p{L}\p{N} ]|&#\d+;)+<\/code>$/u)
    })
  )
})

describe('links', () => {
  test.each([
    ['apis/get order/policy.xml', 'apis/get%20order/policy.xml'],
    ["a(b)'c*!.xml", 'a%28b%29%27c%2a%21.xml'],
    ['a?b#c%d.xml', 'a%3Fb%23c%25d.xml'],
    ['../secrets', null],
    ['/etc/passwd', null],
    ['half\ud800pair', 'half%EF%BF%BDpair']
  ])('path %j', (path, expected) => {
    expect(encodePath(path)).toBe(expected)
  })

  test.each([
    ['javascript:alert(1)'],
    ['https://github.com/a) [x](https://evil.example'],
    ['https://user@github.com/a/b']
  ])('%s is not an address of ours', (url) => {
    expect(codeLink('policy.xml', url)).toBe('`policy.xml`')
  })

  test('a text that looks like the end of a link is not linked', () => {
    expect(codeLink('a](b', 'https://github.com/a/b')).toBe('`a](b`')
  })
})
