import { call, type Plain, textWithHoles, unknown } from './plain.js'

const x = unknown('x')

test.each<[string, readonly Plain[], unknown]>([
  ['length', [['a', 'b']], 2],
  ['length', ['One Two Three'], 13],
  ['length', [{ a: 1, b: { c: 2 } }], 2],
  ['length', [[x, x]], 2],
  ['empty', [[]], true],
  ['empty', [{}], true],
  ['empty', [''], true],
  ['empty', [null], true],
  ['empty', ['a'], false],
  ['empty', [textWithHoles('a', x)], false],
  ['contains', ['OneTwoThree', 'e'], true],
  ['contains', ['OneTwoThree', 'z'], false],
  ['contains', ['OneTwoThree', 'ONE'], false],
  ['contains', [{ one: 'a' }, 'ONE'], true],
  ['contains', [{ one: 'a' }, 'two'], false],
  ['contains', [['one', 'two'], 'two'], true],
  ['contains', [['one', 'two'], 'TWO'], false],
  ['contains', [[{ a: [1] }], { a: [1] }], true],
  ['contains', [['1'], 1], false],
  ['contains', [['a', x], 'a'], true],
  ['contains', [textWithHoles('abc', x), 'b'], true],
  ['first', [['one', 'two']], 'one'],
  ['first', ['One Two'], 'O'],
  ['first', [[]], null],
  ['first', [''], ''],
  ['last', [['one', 'two']], 'two'],
  ['last', ['One Two'], 'o'],
  ['last', [textWithHoles(x, '-policy')], 'y'],
  ['take', [['one', 'two', 'three'], 2], ['one', 'two']],
  ['take', ['abcde', 2], 'ab'],
  ['take', ['ab', 10], 'ab'],
  ['take', ['ab', -1], ''],
  ['take', [textWithHoles('abcde', x), 3], 'abc'],
  ['skip', [['one', 'two', 'three'], 2], ['three']],
  ['skip', ['abcde', 2], 'cde'],
  ['skip', ['ab', 10], ''],
  ['skip', ['ab', -1], 'ab'],
  ['skip', [textWithHoles('abc', x), 2], 'c#{x}#'],
  ['indexOf', [['a', 'b', 'a'], 'a'], 0],
  ['indexOf', [['a', 'b'], 'A'], -1],
  ['lastIndexOf', [['a', 'b', 'a'], 'a'], 2],
  ['range', [5, 3], [5, 6, 7]],
  ['range', [0, 0], []],
  ['flatten', [[['one', 'two'], ['three'], [['four']]]], ['one', 'two', 'three', ['four']]],
  ['flatten', [[]], []],
  ['createArray', [1, 'a', [2]], [1, 'a', [2]]],
  ['array', ['a'], ['a']],
  ['array', [['a']], ['a']],
  ['array', [{ a: 'b' }], [{ a: 'b' }]],
  ['indexFromEnd', [['a', 'b', 'c'], 1], 'c'],
  ['indexFromEnd', [['a', 'b', 'c'], 3], 'a'],
  ['tryIndexFromEnd', [['a'], 2], null],
  [
    'union',
    [
      ['one', 'two', 'three'],
      ['three', 'four']
    ],
    ['one', 'two', 'three', 'four']
  ],
  ['union', [[{ a: 1 }], [{ A: 1 }, { a: 2 }]], [{ a: 1 }, { a: 2 }]],
  ['union', [[x, 'a'], [x]], ['?x', 'a']],
  [
    'union',
    [
      { one: 'a', two: 'b' },
      { two: 'c', three: 'd' }
    ],
    { one: 'a', two: 'c', three: 'd' }
  ],
  ['union', [{ p: { a: 1, b: 2 } }, { P: { B: 3, c: 4 } }], { P: { a: 1, B: 3, c: 4 } }],
  ['union', [{ p: [1] }, { p: [2] }], { p: [2] }],
  ['union', [{ a: 1 }, x], { a: '?x', '…': '?x' }],
  ['union', [x, { a: 1 }], { a: 1, '…': '?x' }],
  [
    'intersection',
    [
      ['one', 'two', 'three'],
      ['two', 'three']
    ],
    ['two', 'three']
  ],
  [
    'intersection',
    [
      { one: 'a', two: 'b', three: 'c' },
      { one: 'a', two: 'z', three: 'c' }
    ],
    { one: 'a', three: 'c' }
  ],
  ['createObject', ['a', 1, 'b', [2]], { a: 1, b: [2] }],
  [
    'items',
    [{ item002: { c: 1 }, Item001: 'x' }],
    [
      { key: 'Item001', value: 'x' },
      { key: 'item002', value: { c: 1 } }
    ]
  ],
  ['objectKeys', [{ b: 1, A: 2 }], ['A', 'b']],
  ['shallowMerge', [[{ p: { a: 1 } }, { p: { b: 2 } }]], { p: { b: 2 } }],
  ['tryGet', [{ a: { b: ['x'] } }, 'a', 'b', 0], 'x'],
  ['tryGet', [{ a: { b: ['x'] } }, 'a', 'c', 0], null],
  ['tryGet', [{ a: [] }, 'a', 0], null],
  ['tryGet', [x, 'a'], '?x.a']
])('%s(%j) is %j', (name, operands, expected) => {
  const { result, problems } = call(name, ...operands)
  expect(result).toEqual(expected)
  expect(problems).toEqual([])
})

test.each<[string, readonly Plain[], string]>([
  ['length', [5], 'length() fails: it expects a string, an array or an object'],
  ['range', [0, 10_001], 'range() fails: it makes 0 to 10000 numbers, not 10001'],
  ['range', [0, -1], 'range() fails: it makes 0 to 10000 numbers, not -1'],
  ['indexFromEnd', [['a'], 2], 'indexFromEnd() fails: the array has 1 items'],
  ['flatten', [['a']], 'flatten() fails: it expects an array of arrays'],
  ['createObject', [1, 2], 'createObject() fails: it expects keys that are strings'],
  ['union', [['a'], { b: 1 }], 'union() fails: it expects arrays or objects']
])('%s(%j) is unknown and reported', (name, operands, problem) => {
  const { value, problems } = call(name, ...operands)
  expect(value.kind).toBe('unknown')
  expect(problems).toEqual([problem])
})

test.each<[string, readonly Plain[]]>([
  ['length', [x]],
  ['empty', [textWithHoles(x)]],
  ['contains', [['a', x], 'b']],
  ['contains', [x, 'b']],
  ['first', [textWithHoles(x, 'a')]],
  ['take', [textWithHoles('a', x), 3]],
  ['flatten', [[['a'], x]]],
  ['items', [x]],
  ['intersection', [['a'], [x]]],
  ['range', [0, x]]
])('%s(%j) is not known, which is no problem', (name, operands) => {
  const { value, problems } = call(name, ...operands)
  expect(value.kind).toBe('unknown')
  expect(problems).toEqual([])
})
