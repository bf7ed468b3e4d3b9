import { accessProperty } from '../../src/sources/values/access.js'
import { oneOf } from '../../src/sources/values/alternatives.js'
import { isEqual } from '../../src/sources/values/equality.js'
import type { Value } from '../../src/sources/values/value.js'
import { call, type Plain, toPlain, toValue, unknown } from './plain.js'

const either = (left: Plain, right: Plain, when = 'prod'): Value =>
  oneOf(
    [
      { when, value: toValue(left) },
      { when: `!${when}`, value: toValue(right) }
    ],
    `${when} is not known`
  )

function alternativesOf(value: Value): unknown {
  return value.kind === 'unknown' ? value.alternatives.map((one) => [one.when, toPlain(one.value)]) : toPlain(value)
}

test('a function is applied to each alternative', () => {
  expect(alternativesOf(call('replace', either('a-x', 'b-x'), 'x', 'y').value)).toEqual([
    ['prod', 'a-y'],
    ['!prod', 'b-y']
  ])
})

test('alternatives that agree are one value', () => {
  expect(alternativesOf(call('startsWith', either('ab', 'ac'), 'a').value)).toBe(true)
  expect(alternativesOf(either('a', 'a'))).toBe('a')
})

test('two operands under the same condition go together', () => {
  expect(alternativesOf(call('concat', either('a', 'b'), '/', either('1', '2')).value)).toEqual([
    ['prod', 'a/1'],
    ['!prod', 'b/2']
  ])
})

test('operands under different conditions leave holes', () => {
  const { value, result } = call('concat', either('a', 'b'), '/', either('1', '2', 'test'))
  expect(value.kind).toBe('string')
  expect(result).toBe('#{condition}#/#{condition}#')
})

test('a property is read from each alternative', () => {
  const access = accessProperty(either({ xml: 'a' }, { xml: 'b' }), 'XML')
  expect('value' in access && alternativesOf(access.value)).toEqual([
    ['prod', 'a'],
    ['!prod', 'b']
  ])
})

test('conditions inside conditions are joined', () => {
  expect(alternativesOf(either(either('a', 'b', 'eu'), 'c'))).toEqual([
    ['prod && eu', 'a'],
    ['prod && !eu', 'b'],
    ['!prod', 'c']
  ])
})

test('more than four alternatives are not listed', () => {
  const four = either(either('a', 'b', 'x'), either('c', 'd', 'y'))
  expect(alternativesOf(four)).toHaveLength(4)
  expect(alternativesOf(either(four, 'e', 'z'))).toEqual([])
})

test('the same choice is equal to itself, another one is not known to be', () => {
  expect(isEqual(either('a', 'b'), either('a', 'b'))).toBe(true)
  expect(isEqual(either('a', 'b'), either('a', 'c'))).toBeNull()
})

test('coalesce takes the fallback where an alternative is null', () => {
  expect(alternativesOf(call('coalesce', either(null, 'a'), 'z').value)).toEqual([
    ['prod', 'z'],
    ['!prod', 'a']
  ])
})

test('a missing property is a failure, of an open object an unknown, with a question mark null', () => {
  expect(accessProperty(toValue({ a: 1 }), 'b')).toEqual({ failure: "the object has no property 'b'" })
  expect(accessProperty(toValue({ a: 1 }), 'b', true)).toEqual({ value: { kind: 'null' } })
  expect(accessProperty(unknown('x'), 'b')).toMatchObject({ value: { kind: 'unknown', name: 'x.b' } })
})
