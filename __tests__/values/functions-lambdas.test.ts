import type { LambdaValue, Value } from '../../src/sources/values/value.js'
import { call, type Plain, unknown } from './plain.js'

function lambda(arity: number, body: (...values: readonly Value[]) => Value): LambdaValue {
  return { kind: 'lambda', arity, call: body }
}

const first = (value: Value | undefined): Plain => value ?? null
const isLong = lambda(1, (item) => call('greater', call('length', first(item)).value, 1).value)
const upper = lambda(1, (item) => call('toUpper', first(item)).value)
const numbered = lambda(2, (item, index) => call('concat', first(index), '-', first(item)).value)
const ascending = lambda(2, (left, right) => call('less', first(left), first(right)).value)
const self = lambda(1, (item) => item as Value)
const initial = lambda(1, (item) => call('first', first(item)).value)
const longer = lambda(2, (current, next) => call('concat', first(current), first(next)).value)
const withIndex = lambda(3, (current, next, index) => call('concat', first(current), first(index), first(next)).value)

test.each<[string, readonly Plain[], unknown]>([
  ['map', [['a', 'b'], upper], ['A', 'B']],
  ['map', [['a', 'b'], numbered], ['0-a', '1-b']],
  ['map', [[], upper], []],
  ['filter', [['a', 'bb', 'ccc'], isLong], ['bb', 'ccc']],
  ['sort', [[3, 1, 2], ascending], [1, 2, 3]],
  ['sort', [['b', 'B', 'a'], ascending], ['B', 'a', 'b']],
  ['reduce', [['a', 'b'], '', longer], 'ab'],
  ['reduce', [['a', 'b'], 'x', withIndex], 'x0a1b'],
  ['reduce', [[], 'x', longer], 'x'],
  ['toObject', [['a', 'b'], self], { a: 'a', b: 'b' }],
  ['toObject', [['a', 'b'], self, upper], { a: 'A', b: 'B' }],
  ['groupBy', [['foo', 'bar', 'baz'], initial], { f: ['foo'], b: ['bar', 'baz'] }],
  ['mapValues', [{ foo: 'a', Bar: 'b' }, upper], { foo: 'A', Bar: 'B' }]
])('%s of %j is %j', (name, operands, expected) => {
  const { result, problems } = call(name, ...operands)
  expect(result).toEqual(expected)
  expect(problems).toEqual([])
})

test.each<[string, readonly Plain[]]>([
  ['map', [unknown('x'), upper]],
  ['filter', [['a', unknown('x')], isLong]],
  ['sort', [[1, unknown('x')], ascending]],
  ['toObject', [[unknown('x')], self]],
  ['groupBy', [[unknown('x')], self]],
  ['mapValues', [unknown('x'), upper]],
  ['reduce', [unknown('x'), '', longer]]
])('%s of what is not known is not known, which is no problem', (name, operands) => {
  const { value, problems } = call(name, ...operands)
  expect(value.kind).toBe('unknown')
  expect(problems).toEqual([])
})

test('map over known items keeps the one that is not known', () => {
  expect(call('map', ['a', unknown('x')], self).result).toEqual(['a', '?x'])
})
