import { array, assert, constantFrom, property } from 'fast-check'
import { templates } from '../../src/cors/url-templates.js'

test.each([
  ['/orders/{id}', '/orders/{orderId}', true],
  ['/orders/{id}', '/orders/latest', true],
  ['/Orders', '/orders?status={status}', true],
  ['/orders/*', '/orders/{id}/items', true],
  ['/orders/*', '/orders', true],
  ['/*', '/', true],
  ['/orders/latest', '/orders/{id}', false],
  ['/orders/{id}', '/orders', false],
  ['/orders', '/orders/{id}', false]
])('%s takes every path of %s: %s', (pattern, path, expected) => {
  expect(templates([{ urlTemplate: pattern }]).covering(path) !== null).toBe(expected)
})

const urlTemplate = array(constantFrom('a', 'b', '{x}', '*'), { maxLength: 4 }).map(
  (segments) => `/${segments.join('/')}`
)

test('of several templates the first one is found, as one after another would', () => {
  assert(
    property(array(urlTemplate, { maxLength: 12 }), urlTemplate, (patterns, path) => {
      const items = patterns.map((pattern) => ({ urlTemplate: pattern }))
      const alone = items.find((item) => templates([item]).covering(path) !== null) ?? null
      expect(templates(items).covering(path)).toBe(alone)
    })
  )
})
