import { endOfExpression } from '../../src/xml/csharp.js'

const CLOSED: readonly (readonly [what: string, expression: string])[] = [
  ['nested brackets', '(a[b(c)] + new { d = 1 })'],
  ['a bracket in a string', '(x == ")")'],
  ['an escaped quote', String.raw`(x == "\")" + y)`],
  ['an escaped backslash before the closing quote', String.raw`(x == "\\")`],
  ['a verbatim string', String.raw`(@"C:\" + x)`],
  ['a doubled quote in a verbatim string', '(@"say "")"" " + x)'],
  ['a verbatim string of quotes alone', '(@"""" + x)'],
  ['empty strings', '("" + @"" + $"")'],
  ['an interpolated string', '($"a{b}c" + ")")'],
  ['a string in a hole', '($"a{x["k)"]}b")'],
  ['interpolated strings in holes', '($"a{$"b{$"c{d}"}"}")'],
  ['doubled braces', '($"{{)" + "x")'],
  ['three braces', '($"{{{x}}}" + y)'],
  ['a format behind a hole', String.raw`($"{d:yyyy'-'MM\:dd}")`],
  ['$@', '($@"C:\\{x["k"]}""" + y)'],
  ['@$', '(@$"C:\\{x}\\" + y)'],
  ['a raw string', '("""a " b ) "" c""" + x)'],
  ['a raw string of four quotes', '("""" """ """" + x)'],
  ['a raw string with a hole', '($"""a{x["k"]}b""" + y)'],
  ['a raw string with two dollars', '($$"""{ ) {{x}} }""" + y)'],
  ['characters', `('"' + ')' + '\\'' + '\\\\' + '\\u0029' + '(')`],
  ['an apostrophe that is no character', "(x /* it's */ + it's)"],
  ['a line comment', '{ // a ) } "\n return x; }'],
  ['a line comment that a carriage return ends', '{ // it "\r return x; }'],
  ['a block comment', '{ /* ) } " */ return x; }'],
  ['a division', '(a / b)'],
  ['generics and lambdas', '(x.As<Dictionary<string, int>>().Where(y => y < 1 && y > 2))'],
  ['a verbatim name', '(@class + @if)'],
  ['lines', '{\r\n  if (a < b) { return "}"; }\r\n  return c;\r\n}']
]

const UNCLOSED: readonly (readonly [what: string, expression: string])[] = [
  ['a bracket', '(a(b)'],
  ['a string', '("a)'],
  ['a verbatim string', '(@"a"")'],
  ['a raw string', '("""a"")'],
  ['a hole', '($"{a)'],
  ['a hole closed by another bracket', '($"{a)")'],
  ['brackets that cross', '(a[b)]'],
  ['a line comment', '(a // b)'],
  ['a block comment', '(a /* b)'],
  ['a slash at the end', '(/'],
  ['a backslash at the end', String.raw`("\ `.trim()],
  ['an apostrophe at the end', "('"]
]

it.each(CLOSED)('ends behind the closing bracket: %s', (_what, expression) => {
  expect(endOfExpression(`@${expression}")' > tail`, 1)).toEqual({ closed: true, offset: expression.length + 1 })
})

it.each(UNCLOSED)('is never closed: %s', (_what, expression) => {
  expect(endOfExpression(expression, 0).closed).toBe(false)
})
