import fc from 'fast-check'
import { dump, load } from 'js-yaml'
import { jsonKeys } from '../../src/sources/json-keys.js'
import type { KeyNode } from '../../src/sources/positions.js'
import { locator } from '../../src/sources/positions.js'
import { yamlKeys } from '../../src/sources/yaml-keys.js'

/** No specification has a key `__proto__`. */
function objects(text: fc.Arbitrary<string>): fc.Arbitrary<object> {
  const values = [text, fc.integer(), fc.boolean(), fc.constant(null)]
  return fc.object({ key: text, maxDepth: 4, values }).filter((value) => !JSON.stringify(value).includes('__proto__'))
}

/** Checks that the node of each key covers the key as it is written. */
function expectKeys(value: unknown, node: KeyNode, keyAt: (span: KeyNode['span']) => unknown): void {
  if (typeof value !== 'object' || value === null) return
  const isList = Array.isArray(value)
  for (const [key, item] of Object.entries(value)) {
    const child = node.children.get(key)
    if (!child) throw new Error(`${key} is not found`)
    if (!isList) expect(String(keyAt(child.span))).toBe(key)
    expectKeys(item, child, keyAt)
  }
}

test('every key of a JSON text is found', () => {
  fc.assert(
    fc.property(objects(fc.string()), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      expectKeys(value, jsonKeys(text), ({ start, end }) => JSON.parse(text.slice(start, end)))
    })
  )
})

// No brackets, and no dots in front: js-yaml writes some of those in a way that it cannot read.
test('every key of a YAML text is found, in blocks and in flow', () => {
  fc.assert(
    fc.property(
      objects(fc.stringMatching(/^[a-z][\w /.$:#'"-]*$/)),
      fc.constantFrom(-1, 0, 1, 2),
      (value, flowLevel) => {
        const text = dump(value, { flowLevel, lineWidth: -1 })
        expectKeys(load(text), yamlKeys(text), ({ start, end }) => load(text.slice(start, end).replace(/^\? /, '')))
      }
    )
  )
})

test('behind an alias the nearest key above it is named', () => {
  const text = 'a: &a\n  b: 1\nc: *a\n'
  const locate = locator('a.yaml', text, yamlKeys)
  expect(locate(['a', 'b'])).toMatchObject({ line: 2, column: 3, endColumn: 4 })
  expect(locate(['c', 'b'])).toMatchObject({ line: 3, column: 1 })
  expect(locate(['d'])).toMatchObject({ line: 1, column: 1 })
})

test('a text that is nested too deeply has a place all the same', () => {
  const locate = locator('a.json', '['.repeat(200_000), jsonKeys)
  expect(locate([0])).toMatchObject({ line: 1, column: 1 })
})
