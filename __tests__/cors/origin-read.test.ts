import fc from 'fast-check'
import { readOrigin } from '../../src/cors/origin-read.js'

const READ = 'context.Request.Headers.GetValueOrDefault("Origin", "")'

test.each([
  `@(${READ})`,
  '@( context . Request.Headers.GetValueOrDefault( "origin" ) )',
  '@(context.Request.Headers["Origin"].First())',
  '@(context.Request.Headers["Origin"][0])',
  '@(context.Request.Headers.GetValueOrDefault<string>("Origin", null) ?? "*")',
  '@((string)context.Request.Headers.GetValueOrDefault("Origin", String.Empty))',
  '@(string.Join(",", context.Request.Headers["Origin"]))',
  `@{ return ${READ}; }`,
  `@{\n  var origin = ${READ};\n  return origin.Trim();\n}`,
  '@{ string[] found; context.Request.Headers.TryGetValue("Origin", out found); return found.FirstOrDefault(); }'
])('%s is the Origin header', (expression) => {
  expect(readOrigin(expression)).toEqual({ kind: 'origin' })
})

test.each([
  '@((string)context.Variables["caller"])',
  '@(context.Variables.GetValueOrDefault<string>("caller", ""))',
  '@{ return (string)context.Variables["caller"]; }'
])('%s is a variable', (expression) => {
  expect(readOrigin(expression)).toEqual({ kind: 'variable', name: 'caller' })
})

test.each([
  `@(${READ} == "https://shop.contoso.com" ? ${READ} : "")`,
  `@(${READ}.Equals("https://shop.contoso.com"))`,
  `@(new[] { "https://shop.contoso.com" }.FirstOrDefault(origin => origin == ${READ}))`,
  `@((string)JObject.Parse("{{map}}")[${READ}])`,
  `@(Regex.Match(${READ}, "^https://").Value)`,
  `@{ var origin = ${READ}; if (origin.EndsWith(".contoso.com")) { return origin; } return ""; }`,
  `@{ var origin = ${READ}; return "https://shop.contoso.com"; }`,
  '@(context.Response.Headers["Origin"].First())',
  '@(context.Request.Headers.GetValueOrDefault("Referer", ""))',
  '@("https://" + context.Request.Headers["Host"].First())',
  `@(${READ}${' '.repeat(2000)})`
])('%s may be anything', (expression) => {
  expect(readOrigin(expression)).toBeNull()
})

test('whatever else is done with the header, it is not handed on', () => {
  const doing = fc.constantFrom(
    '==',
    '!=',
    '&&',
    '=>',
    ':',
    'if',
    'switch',
    'Contains(',
    'IsMatch(',
    'Any(',
    'new',
    '+'
  )
  fc.assert(
    fc.property(doing, fc.nat(READ.length), (word, at) => {
      const read = readOrigin(`@(${READ.slice(0, at)} ${word} ${READ.slice(at)})`)
      // Inside the quotes the word is a part of a text.
      expect(read === null || READ.slice(0, at).split('"').length % 2 === 0).toBe(true)
    })
  )
})

test('no text makes it throw', () => {
  const piece = fc.constantFrom('"', '\\', '(', ')', '{', 'return', 'Headers', 'Variables', '"Origin"', 'var', 'x', ';')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      for (const open of ['@(', '@{']) expect(() => readOrigin(`${open}${pieces.join(' ')}`)).not.toThrow()
    })
  )
})
