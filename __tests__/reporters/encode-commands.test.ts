import fc from 'fast-check'
import { breakCommands, safeText, shorten, workflowCommand } from '../../src/reporters/encode.js'
import { hostileText } from './hostile.js'

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

// As the runner reads a line: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
function asRunner(line: string): Command | null {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return null
  const info = text.slice(2, end)
  const space = info.indexOf(' ')
  const list = space < 0 ? [] : info.slice(space + 1).split(',')
  const pairs = list.map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))])
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(pairs),
    message: decode(text.slice(end + 2))
  }
}

function decode(text: string): string {
  const characters: Record<string, string> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => characters[code] ?? code)
}

describe('safeText', () => {
  test.each([
    ['plain text: stays', 'plain text: stays'],
    ['a\r\nb', 'a\\u{d}\\u{a}b'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['policy\u202elmx', 'policy\\u{202e}lmx'],
    ['zero\u200bwidth', 'zero\\u{200b}width'],
    ['line\u2028separator', 'line\\u{2028}separator'],
    ['  ::error::x', '  \\u{3a}:error::x'],
    ['std::string stays', 'std::string stays'],
    ['a ##[error]x ###[b', 'a #\\u{23}[error]x ##\\u{23}[b'],
    ['half \ud800 pair', 'half \\u{d800} pair'],
    ['日本語 und Umlaute äöü', '日本語 und Umlaute äöü']
  ])('%j', (text, expected) => {
    expect(safeText(text)).toBe(expected)
  })

  test('is one line that shows everything and commands nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const safe = safeText(text)
        expect(safe).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
        expect(asRunner(safe)).toBeNull()
        expect(safe).not.toContain('##[')
        expect(safeText(safe)).toBe(safe)
        expect(breakCommands(safe)).toBe(safe)
      })
    )
  })
})

describe('workflowCommand', () => {
  test('escapes what would end a property or the message', () => {
    const line = workflowCommand('error', { file: 'a,b:c%.xml', line: 3, title: null }, '100 %\nnext')
    expect(line).toBe('::error file=a%2Cb%3Ac%25.xml,line=3::100 %25%0Anext')
  })

  test('is one command with our name and our properties', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (file, message) => {
        const line = workflowCommand('error', { file, line: 1 }, message)
        const command = asRunner(line)
        expect(line).not.toMatch(/[\r\n]|##\[/)
        expect(command?.name).toBe('error')
        expect(Object.keys(command?.properties ?? {})).toEqual(['file', 'line'])
        expect(command?.message.split('\n').every((each) => safeText(each) === each)).toBe(true)
      })
    )
  })

  test('keeps the path of a file exact, line ends included', () => {
    const path = 'apis/a,b: 100%\r\n/policy.xml'
    expect(asRunner(workflowCommand('error', { file: path }, 'x'))?.properties['file']).toBe(path)
  })
})

test.each([
  ['short', 5, 'short'],
  ['longer', 5, 'long…'],
  ['ab😀cd', 4, 'ab…']
])('shorten %s to %d', (text, limit, expected) => {
  expect(shorten(text, limit)).toBe(expected)
})
