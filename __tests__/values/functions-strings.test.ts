import { call, type Plain, textWithHoles, unknown } from './plain.js'

const x = unknown('x')

/** Expected values of the documentation: learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string */
test.each<[string, readonly Plain[], unknown]>([
  ['concat', ['a', 'b', 'c'], 'abc'],
  ['concat', ['prefix', 'a', 5, true], 'prefixa5True'],
  ['concat', [['1-1', '1-2'], ['2-1']], ['1-1', '1-2', '2-1']],
  ['concat', ['a', x, 'b'], 'a#{x}#b'],
  ['concat', ['a', null], 'a'],
  ['concat', [], ''],
  ['join', [['one', 'two', 'three'], ','], 'one,two,three'],
  ['join', [['a', 1, false], '; '], 'a; 1; False'],
  ['join', [['a', x], '/'], 'a/#{x}#'],
  ['join', [[], ','], ''],
  ['toLower', ['One Two Three'], 'one two three'],
  ['toUpper', ['One Two Three'], 'ONE TWO THREE'],
  ['toUpper', [textWithHoles('apim-', x)], 'APIM-#{x}#'],
  ['TOLOWER', ['A'], 'a'],
  ['trim', ['    one two three   '], 'one two three'],
  ['trim', [' \t\r\n '], ''],
  ['trim', [''], ''],
  ['substring', ['one two three', 4, 3], 'two'],
  ['substring', ['one', 1], 'ne'],
  ['substring', ['one', 3], ''],
  ['substring', ['one', 3, 0], ''],
  ['padLeft', ['123', 10, '0'], '0000000123'],
  ['padLeft', [123, 6, '0'], '000123'],
  ['padLeft', ['123', 5], '  123'],
  ['padLeft', ['12345', 3, '0'], '12345'],
  ['startsWith', ['abcdef', 'ab'], true],
  ['startsWith', ['abcdef', 'A'], true],
  ['startsWith', ['abcdef', 'e'], false],
  ['endsWith', ['abcdef', 'ef'], true],
  ['endsWith', ['abcdef', 'F'], true],
  ['endsWith', ['abcdef', 'e'], false],
  ['indexOf', ['test', 't'], 0],
  ['indexOf', ['abcdef', 'CD'], 2],
  ['indexOf', ['abcdef', 'z'], -1],
  ['lastIndexOf', ['test', 't'], 3],
  ['lastIndexOf', ['abcdef', 'AB'], 0],
  ['lastIndexOf', ['abcdef', 'z'], -1],
  [
    'format',
    ['{0}, {1}. Formatted number: {2:N0}', 'Hello', 'User', 8175133],
    'Hello, User. Formatted number: 8,175,133'
  ],
  ['format', ['{0}/{1}/{0}', 'a', 'b'], 'a/b/a'],
  ['format', ['{{named-value}}'], '{named-value}'],
  ['format', ['{{{0}}}', 'x'], '{x}'],
  ['format', ['{0}-{1}', true, null], 'True-'],
  ['format', ['{0}', ['a', { b: 1 }]], "['a',{'b':1}]"],
  ['format', ['[{0,5}|{0,-5}]', 'ab'], '[   ab|ab   ]'],
  ['format', ['{0:D3} {1:x} {2:F1} {3:N2}', 7, 255, 1.25, -1234.5], '007 ff 1.3 -1,234.50'],
  ['format', ['{0:yyyy}', 5], '#{format}#'],
  ['format', ['{0}/policy', x], '#{x}#/policy'],
  ['replace', ['123-123-1234', '-', ''], '1231231234'],
  ['replace', ['123-123-1234', '1234', 'xxxx'], '123-123-xxxx'],
  ['replace', ['aaa', 'aa', 'b'], 'ba'],
  ['replace', ['Abc', 'a', 'x'], 'Abc'],
  ['replace', ['a.b', '.', '$&$1'], 'a$&$1b'],
  ['replace', ['<origin>{origin}</origin>', '{origin}', x], '<origin>#{x}#</origin>'],
  ['replace', [textWithHoles('a-b', x, 'c-d'), '-', '+'], 'a+b#{x}#c+d'],
  ['split', ['one,two,three', ','], ['one', 'two', 'three']],
  ['split', ['one;two,three', [',', ';']], ['one', 'two', 'three']],
  ['split', ['a,,b,', ','], ['a', '', 'b', '']],
  ['split', ['abc', ''], ['abc']],
  ['split', ['', ','], ['']],
  ['split', ['a::b:c', ['::', ':']], ['a', 'b', 'c']]
])('%s(%j) is %j', (name, operands, expected) => {
  const { result, problems } = call(name, ...operands)
  expect(result).toEqual(expected)
  expect(problems).toEqual([])
})

test.each<[string, readonly Plain[], string]>([
  ['substring', ['one', 1, 3], 'substring() fails: 1 to 4 is outside a text of 3 characters'],
  ['substring', ['one', -1, 2], 'substring() fails: -1 to 1 is outside a text of 3 characters'],
  ['substring', ['one', 4], 'substring() fails: 4 to 3 is outside a text of 3 characters'],
  ['replace', ['abc', '', 'x'], 'replace() fails: the text to replace is empty'],
  ['format', ['{0} {1}', 'a'], 'format() fails: {1} has no value: it is given 1 values'],
  ['format', ['a { b', 'x'], "format() fails: there is a lone '{' at offset 2"],
  ['format', ['a } b', 'x'], "format() fails: there is a lone '}' at offset 2"],
  ['concat', ['a', { b: 1 }], 'concat() fails: it expects texts or arrays'],
  ['padLeft', ['1', 5, 'ab'], 'padLeft() fails: it expects a text, a width and one character'],
  ['toLower', [5], 'toLower() fails: it expects a string'],
  ['trim', [], 'trim() fails: it expects a string']
])('%s(%j) is unknown and reported', (name, operands, problem) => {
  const { value, problems } = call(name, ...operands)
  expect(value.kind).toBe('unknown')
  expect(problems).toEqual([problem])
})

test.each<[string, readonly Plain[]]>([
  ['concat', [x, x]],
  ['join', [x, ',']],
  ['trim', [textWithHoles(' ', x)]],
  ['substring', [textWithHoles('abc', x), 1, 1]],
  ['startsWith', [textWithHoles('abc', x), 'ab']],
  ['indexOf', ['abc', x]],
  ['format', [textWithHoles('{0}', x), 'a']],
  ['replace', [x, 'a', 'b']],
  ['replace', ['abc', x, 'b']],
  ['split', [textWithHoles('a,', x), ',']],
  ['padLeft', ['a', x, '0']]
])('%s(%j) is not known, which is no problem', (name, operands) => {
  const { value, problems } = call(name, ...operands)
  expect(value).toMatchObject({ kind: 'unknown', reason: expect.stringMatching(/./), key: expect.stringMatching(/./) })
  expect(problems).toEqual([])
})
