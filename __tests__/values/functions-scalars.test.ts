import { call, type Plain, textWithHoles, unknown } from './plain.js'

const x = unknown('x')

test.each<[string, readonly Plain[], unknown]>([
  ['add', [5, 3], 8],
  ['sub', [7, 3], 4],
  ['mul', [-2, 3], -6],
  ['div', [8, 3], 2],
  ['div', [-8, 3], -2],
  ['mod', [7, 3], 1],
  ['mod', [-7, 3], -1],
  ['mod', [-6, 3], 0],
  ['min', [0, 3, 2, 5, 4], 0],
  ['min', [[3, 1, 2]], 1],
  ['max', [0, 3, 2, 5, 4], 5],
  ['less', [1, 2], true],
  ['less', ['A', 'a'], true],
  ['lessOrEquals', [2, 2], true],
  ['greater', [2, 2], false],
  ['greaterOrEquals', ['b', 'a'], true],
  ['int', ['4'], 4],
  ['int', [' -12 '], -12],
  ['int', [4], 4],
  ['float', ['1.5'], 1.5],
  ['bool', ['TRUE'], true],
  ['bool', ['false'], false],
  ['bool', [1], true],
  ['bool', [0], false],
  ['string', ['a'], 'a'],
  ['string', [5], '5'],
  ['string', [true], 'True'],
  ['string', [null], ''],
  ['string', [['a', 'b', { c: null }]], '["a","b",{"c":null}]'],
  ['string', [{ valueA: 10, valueB: 'it\'s "x"' }], '{"valueA":10,"valueB":"it\'s \\"x\\""}'],
  ['json', ['{"a": [1, true, null], // comment\n "b": "c",}'], { a: [1, true, null], b: 'c' }],
  ['json', ['"a"'], 'a'],
  ['json', ['null'], null],
  ['not', [true], false],
  ['and', [true, true], true],
  ['and', [true, false], false],
  ['and', [x, false], false],
  ['and', [x, true], '?x'],
  ['or', [false, false], false],
  ['or', [x, true], true],
  ['or', [x, false], '?x'],
  ['if', [true, 'a', 'b'], 'a'],
  ['if', [x, 'a', 'a'], 'a'],
  ['if', [x, 'a', 'b'], '?condition'],
  ['coalesce', [null, null, 'a', 'b'], 'a'],
  ['coalesce', [null], null],
  ['coalesce', [null, x, 'a'], '?x'],
  ['equals', ['a', 'a'], true],
  ['equals', ['a', 'A'], false],
  ['equals', ['1', 1], false],
  ['equals', [null, null], true],
  [
    'equals',
    [
      { a: 1, B: [2] },
      { b: [2], A: 1 }
    ],
    true
  ],
  ['equals', [{ a: 1 }, { a: 1, b: 2 }], false],
  [
    'equals',
    [
      [1, 2],
      [2, 1]
    ],
    false
  ],
  ['equals', [x, x], true],
  ['equals', [x, 'a'], '?x'],
  ['equals', [textWithHoles('a-', x), 'b-1'], false],
  ['equals', [textWithHoles(x, '-a'), 'c-b'], false],
  ['equals', [textWithHoles('abc', x), 'ab'], false],
  ['equals', [textWithHoles('a-', x), textWithHoles('a-', x)], true],
  ['equals', [textWithHoles('a-', x), 'a-1'], '?equals'],
  ['true', [], true],
  ['false', [], false],
  ['null', [], null],
  ['any', [x], '?x'],
  ['base64', ['one, two, three'], 'b25lLCB0d28sIHRocmVl'],
  ['base64', ['Grüße'], 'R3LDvMOfZQ=='],
  ['base64ToString', ['b25lLCB0d28sIHRocmVl'], 'one, two, three'],
  ['base64ToJson', ['eydvbmUnOiAnYSd9'.replace('eydvbmUnOiAnYSd9', 'eyJvbmUiOiAiYSJ9')], { one: 'a' }],
  ['dataUri', ['Hello'], 'data:text/plain;charset=utf8;base64,SGVsbG8='],
  ['dataUriToString', ['data:;base64,SGVsbG8sIFdvcmxkIQ=='], 'Hello, World!'],
  ['dataUriToString', ['data:text/plain,a%20b'], 'a b'],
  ['uri', ['http://contoso.org/firstpath', 'myscript.sh'], 'http://contoso.org/myscript.sh'],
  ['uri', ['http://contoso.org/firstpath/', 'myscript.sh'], 'http://contoso.org/firstpath/myscript.sh'],
  ['uri', ['http://contoso.org/firstpath/', '/myscript.sh'], 'http://contoso.org/firstpath/myscript.sh'],
  ['uri', ['http://contoso.org/firstpath/azuredeploy.json', 'myscript.sh'], 'http://contoso.org/firstpath/myscript.sh'],
  ['uri', ['http://contoso.org', 'myscript.sh'], 'http://contoso.org/myscript.sh'],
  ['uri', [x, 'nested/api.json'], '#{x}#/nested/api.json'],
  ['uriComponent', ['http://contoso.com/a b(1)!'], 'http%3A%2F%2Fcontoso.com%2Fa%20b%281%29%21'],
  ['uriComponentToString', ['http%3A%2F%2Fcontoso.com%2F'], 'http://contoso.com/'],
  ['dateTimeFromEpoch', [1683040573], '2023-05-02T15:16:13Z'],
  ['dateTimeToEpoch', ['2023-05-02T15:16:13Z'], 1683040573],
  ['uniqueString', ['a'], '?uniqueString'],
  ['guid', ['a', 'b'], '?guid'],
  ['newGuid', [], '?newGuid'],
  ['utcNow', [], '?utcNow'],
  ['reference', ['a'], '?reference'],
  ['listKeys', ['a', '2021-01-01'], '?listKeys']
])('%s(%j) is %j', (name, operands, expected) => {
  const { result, problems } = call(name, ...operands)
  expect(result).toEqual(expected)
  expect(problems).toEqual([])
})

test.each<[string, readonly Plain[], string]>([
  ['div', [1, 0], 'div() fails: the divisor is 0'],
  ['mod', [1, 0], 'mod() fails: the divisor is 0'],
  ['add', ['1', 2], 'add() fails: it expects two numbers'],
  ['less', [1, 'a'], 'less() fails: it expects two numbers or two strings'],
  ['int', ['1.5'], 'int() fails: it expects a whole number'],
  ['bool', ['yes'], "bool() fails: it expects 'true', 'false' or a number"],
  ['json', ['{'], 'json() fails: the text is no JSON'],
  ['base64ToString', ['%%%'], 'base64ToString() fails: it expects base64'],
  ['uriComponentToString', ['%E0%A4%A'], 'uriComponentToString() fails: it expects an escaped text'],
  ['min', [[]], 'min() fails: it expects numbers'],
  ['and', ['a'], 'and() fails: it expects true or false'],
  ['if', ['a', 1, 2], 'if() fails: its condition is neither true nor false']
])('%s(%j) is unknown and reported', (name, operands, problem) => {
  const { value, problems } = call(name, ...operands)
  expect(value.kind).toBe('unknown')
  expect(problems).toEqual([problem])
})

test('the same call with the same operands is the same unknown', () => {
  const once = call('uniqueString', 'a', x).value
  const again = call('UNIQUESTRING', 'a', x).value
  const other = call('uniqueString', 'b', x).value
  expect(call('equals', once, again).result).toBe(true)
  expect(call('equals', once, other).value.kind).toBe('unknown')
})

test('there is no function of an unknown name', () => {
  expect(() => call('frobnicate')).toThrow('There is no function frobnicate')
})
